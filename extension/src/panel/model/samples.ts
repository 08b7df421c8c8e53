import type { DossierSummary, PersonView, RegistrySlice } from '@roviec/schema';
import type { ShownDocument } from './open.ts';
import { standingOf } from './standing.ts';

/** Samples for tests of the panel's forms: one dossier of a ward that asked two departments. */
const words = (vi: string) => ({ vi, en: `en:${vi}` });
const fictional = { text: 'QĐ 01/2026/QĐ-UBND', confidence: 'fictional' } as const;

export const sampleSlice: RegistrySlice = {
  version: 'v1',
  units: [
    { code: 'H99.32', name: words('UBND phường Đông Lâm'), shortName: 'P. Đông Lâm', kind: 'commune', from: '2025-07-01', enrolled: true },
    { code: 'H99.04', name: words('Sở Xây dựng'), shortName: 'Sở XD', kind: 'department', from: '2025-07-01', enrolled: true },
    { code: 'H99.05', name: words('Sở Nông nghiệp và Môi trường'), shortName: 'Sở NNMT', kind: 'department', from: '2025-07-01', enrolled: false },
  ],
  signingPosts: [
    { id: 'H99.32/chu-tich', unit: 'H99.32', title: words('Chủ tịch UBND phường'), head: true, signs: ['submit', 'submit-within', 'reconcile', 'decide', 'extend'] },
    { id: 'H99.32/pho-chu-tich', unit: 'H99.32', title: words('Phó Chủ tịch UBND phường'), head: false, signs: [] },
    { id: 'H99.04/giam-doc', unit: 'H99.04', title: words('Giám đốc Sở'), head: true, signs: ['submit', 'submit-within', 'reconcile', 'decide', 'extend'] },
  ],
  formerUnits: [],
  wording: [],
  matters: [{ id: 'gpxd', name: words('Giấy phép xây dựng'), phrases: ['giấy phép xây dựng'] }],
  competence: [{ id: 'C01', matter: 'gpxd', owner: { kind: 'commune-of-place' }, from: '2025-07-01', source: fictional, related: ['H99.04'] }],
  calendar: { id: 'vn', version: 'v', off: [], working: [], confirmedThrough: '2027-12-31' },
  procedures: [
    {
      id: 'PRO-1',
      name: words('Cấp giấy phép xây dựng'),
      matter: 'gpxd',
      product: words('Giấy phép'),
      demo: false,
      total: { amount: 7, unit: 'workingDays' },
      consult: { amount: 2, unit: 'workingDays', effect: 'deemed-consent', source: fictional, silenceSource: fictional, consultees: ['H99.04', 'H99.05'], maxRounds: 1 },
    },
  ],
  parameters: [],
  severities: {},
};

const head: PersonView = { officer: 'cb-001', name: 'Phạm Minh Khôi', post: 'H99.04/giam-doc', postTitle: words('Giám đốc Sở'), unit: 'H99.04' };

type Status = DossierSummary['consults'][number]['consultees'][number]['status'];

/** A dossier of the ward; `statuses` by unit of its one consult. */
export function sampleDossier(statuses: Readonly<Record<string, Status>>, change: Partial<DossierSummary> = {}): DossierSummary {
  const consultees = Object.entries(statuses).map(([unit, status]) => ({
    unit,
    enrolled: true,
    status,
    position: status.startsWith('replied') ? ('agree' as const) : null,
    dissent: null,
    accountable: head,
  }));
  return {
    dossier: 'dossier/H99.32/2027/den/115',
    seq: 5,
    phase: 'open',
    lead: 'H99.32',
    document: { issuer: 'Hộ gia đình tổ dân phố 5', issuedOn: '2027-02-12', number: '88/ĐĐN' },
    aliases: ['thanh-lam:7700202'],
    matter: 'gpxd',
    place: 'H99.32',
    procedure: { id: 'PRO-1', name: words('Cấp giấy phép xây dựng'), product: words('Giấy phép'), demo: false },
    handler: null,
    accountable: null,
    openedAt: 1,
    dueAt: 2,
    dueOn: '2027-02-24',
    provisional: false,
    consults: [{ id: 'c1', sentAt: 1, dueAt: 2, dueOn: '2027-02-17', provisional: false, rule: 'QĐ 01', consultees }],
    course: {
      submittedAt: null,
      submittedTo: null,
      decidedAt: null,
      outcome: null,
      transferredTo: null,
      supplement: null,
      extension: null,
      targets: [],
      openDissent: [],
      dissentToShow: [],
    },
    ...change,
  };
}

/** A reply of the Department of Construction as the ward's e-office shows it. */
export const sampleDocument: ShownDocument = {
  kind: 'document',
  tab: 1,
  adapter: 'thanh-lam',
  adapterVersion: '1',
  alias: 'thanh-lam:7700299',
  dossier: 'dossier/H99.32/2027/den/140',
  number: '455/SXD-QLXD',
  issuedOn: '2027-02-16',
  issuer: 'Sở Xây dựng',
  issuerUnit: 'H99.04',
  arrivalNumber: '140',
  arrivedOn: '2027-02-17',
  dueOn: null,
  subject: 'V/v cấp giấy phép xây dựng',
  documentClass: 'ordinary',
  matter: { kind: 'known', matter: 'gpxd', because: ['giấy phép xây dựng', 'giấy phép'] },
  place: null,
};

/** Somebody who acts for an agency, as an officer unless other roles are named. */
export function sampleStanding(dossier: DossierSummary, agency: string, roles: readonly string[] = ['officer'], post = `${agency}/chuyen-vien`) {
  const held = { id: post, unit: agency, unitName: words(agency), title: words(post), roles: [...roles], agency, agencyName: words(agency) };
  return standingOf(sampleSlice, { officer: `cb-${post}`, post: held }, dossier, 1);
}
