import type { Procedure, Reference } from '@roviec/core';
import type { CommandRequest } from '@roviec/schema';

/** A small province for the tests of this package: two departments, a commune, an office that watches. */
const SOURCE = { text: 'NĐ 99/2026/NĐ-CP', article: 'Điều 7', confidence: 'fictional' } as const;

export const LEAD = 'H99.04';
export const CONSULTEE = 'H99.06';
export const STRANGER = 'H99.08';
export const COMMUNE = 'H99.31';

/** Permits with one round of consultation; silence counts as consent. */
export const PROCEDURE: Procedure = {
  id: 'cap-phep',
  version: 'p1',
  name: { vi: 'Cấp phép', en: 'Permit' },
  matter: 'cap-phep',
  body: { vi: 'Sở Xây dựng', en: 'Department of Construction' },
  product: { vi: 'Giấy phép', en: 'Permit' },
  total: { allowance: { amount: 15, unit: 'workingDays' }, starts: 'sent', source: SOURCE },
  stages: [
    {
      id: 'lay-y-kien',
      kind: 'consult',
      name: { vi: 'Lấy ý kiến', en: 'Consult' },
      by: { vi: 'Sở Xây dựng', en: 'Department of Construction' },
      next: [],
      within: { allowance: { amount: 5, unit: 'workingDays' }, starts: 'sent', source: SOURCE },
      silence: { effect: 'deemed-consent', liability: true, countsLateAsSilent: true, source: SOURCE },
      reminders: { atShares: [] },
      maxRounds: 2,
      consultees: [CONSULTEE, COMMUNE],
    },
  ],
  demo: false,
};

const since = { from: '2025-07-01' };
const unit = (code: string, name: string, kind: Reference['units'][number]['kind'], parent?: string) => ({
  code,
  legacyCode: `000.00.00.${code}`,
  name: { vi: name, en: name },
  shortName: name,
  kind,
  successors: [],
  ...since,
  ...(parent === undefined ? {} : { parent }),
});
const post = (id: string, at: string, head: boolean, roles: Reference['posts'][number]['roles']) => ({ id, unit: at, title: { vi: id, en: id }, head, roles });
const held = (at: string, officer: string, more: { readonly from?: string; readonly to?: string } = {}) => ({ post: at, officer, acting: false, ...since, ...more });

/** Officers are named after what they do: `an` handles and `giam-doc` heads at the lead, `hai` replies, `la` works elsewhere. */
export const OFFICE: Reference = {
  version: 'r1',
  recordedAt: Date.UTC(2026, 0, 1),
  units: [
    unit('H99', 'UBND tỉnh', 'province'),
    { ...unit(LEAD, 'Sở Xây dựng', 'department', 'H99'), enrolledFrom: '2026-01-01' },
    unit('H99.04.02', 'Phòng Cấp phép', 'division', LEAD),
    { ...unit(CONSULTEE, 'Sở Công Thương', 'department', 'H99'), enrolledFrom: '2026-01-01' },
    unit(STRANGER, 'Sở Tài chính', 'department', 'H99'),
    unit(COMMUNE, 'UBND phường Đông Lâm', 'commune', 'H99'),
    { ...unit('H99.77', 'Sở cũ', 'department', 'H99'), to: '2026-06-30' },
  ],
  posts: [
    post(`${LEAD}/giam-doc`, LEAD, true, ['head', 'officer']),
    post('H99.04.02/chuyen-vien', 'H99.04.02', false, ['officer']),
    post(`${LEAD}/van-thu`, LEAD, false, ['records']),
    post(`${LEAD}/quan-tri`, LEAD, false, ['admin']),
    post(`${CONSULTEE}/giam-doc`, CONSULTEE, true, ['head', 'officer']),
    post(`${STRANGER}/giam-doc`, STRANGER, true, ['head', 'officer']),
    post('H99/theo-doi', 'H99', false, ['tracker']),
    post('H99/thanh-tra', 'H99', false, ['auditor']),
  ],
  officers: ['an', 'giam-doc', 'van-thu', 'quan-tri', 'hai', 'la', 'theo-doi', 'thanh-tra', 'kiem-nhiem', 'da-nghi'].map((id) => ({ id, name: `Tên ${id}` })),
  holdings: [
    held(`${LEAD}/giam-doc`, 'giam-doc'),
    held('H99.04.02/chuyen-vien', 'an'),
    held(`${LEAD}/van-thu`, 'van-thu'),
    held(`${LEAD}/quan-tri`, 'quan-tri'),
    held(`${CONSULTEE}/giam-doc`, 'hai'),
    held(`${STRANGER}/giam-doc`, 'la'),
    held('H99/theo-doi', 'theo-doi'),
    held('H99/thanh-tra', 'thanh-tra'),
    held('H99.04.02/chuyen-vien', 'kiem-nhiem'),
    held('H99/theo-doi', 'kiem-nhiem'),
    held(`${LEAD}/van-thu`, 'da-nghi', { to: '2026-10-31' }),
  ],
  matters: [{ id: 'cap-phep', name: { vi: 'Cấp phép', en: 'Permits' }, phrases: ['cấp phép'] }],
  competence: [{ id: 'C1', matter: 'cap-phep', owner: { kind: 'unit', unit: LEAD }, source: SOURCE, related: [CONSULTEE, COMMUNE], ...since }],
  calendars: [{ id: 'nha-nuoc', version: 'k1', off: [], working: [], confirmedThrough: '2026-12-31' }],
  procedures: [PROCEDURE, { ...PROCEDURE, id: 'cap-phep-mau', version: 'p2', demo: true }],
  severities: {},
};

/** Monday 23 November 2026, 09:00 in Việt Nam. */
export const NOW = Date.UTC(2026, 10, 23, 2);

export const DOCUMENT = { issuer: 'UBND phường Đông Lâm', issuedOn: '2026-11-20', number: '27/TTr-UBND' };

/** The id of the sample dossier of a unit. */
export const dossierOf = (unitCode: string, number = '27%2FTTr-UBND') => `dossier/${unitCode}/2026/den/${number}`;

type Asked<K extends CommandRequest['kind']> = Extract<CommandRequest, { kind: K }>;

export const OPEN: Asked<'open'> = {
  kind: 'open',
  document: DOCUMENT,
  documentClass: 'ordinary',
  matter: 'cap-phep',
  procedure: 'cap-phep',
  aliases: ['mau:1'],
  subject: 'Xin cấp phép',
};
export const CONSULT: Asked<'consult'> = { kind: 'consult', consultees: [CONSULTEE], questions: ['Có ý kiến gì không?'], ownPosition: 'Đề nghị cấp phép' };
