import { endOfDay, startOfDay } from '@roviec/core';
import type { DossierSummary, RegistrySlice } from '@roviec/schema';
import type { PageDocument } from '../messages.ts';
import { wordsOf } from '../words/words.ts';
import type { Context } from './context.ts';

const since = { from: '2025-07-01' };
const source = { text: 'NĐ 217/2026/NĐ-CP', article: 'Điều 53.1', confidence: 'verified' } as const;

/** A small province: a department that acts, another one, a commune and the province above them. */
export const SLICE: RegistrySlice = {
  version: 'r1',
  units: [
    { code: 'H99', name: { vi: 'UBND tỉnh', en: 'Province' }, shortName: 'UBND tỉnh', kind: 'province', enrolled: false, ...since },
    { code: 'H99.04', name: { vi: 'Sở Xây dựng', en: 'Department of Construction' }, shortName: 'Sở XD', kind: 'department', parent: 'H99', enrolled: true, ...since },
    { code: 'H99.04.02', name: { vi: 'Phòng Quản lý xây dựng', en: 'Construction Division' }, shortName: 'P. QLXD', kind: 'division', parent: 'H99.04', enrolled: true, ...since },
    { code: 'H99.03', name: { vi: 'Sở Tài chính', en: 'Department of Finance' }, shortName: 'Sở TC', kind: 'department', parent: 'H99', enrolled: true, ...since },
    { code: 'H99.06', name: { vi: 'Sở Công Thương', en: 'Department of Industry' }, shortName: 'Sở CT', kind: 'department', parent: 'H99', enrolled: true, ...since },
    { code: 'H99.32', name: { vi: 'UBND phường Đông Lâm', en: 'Đông Lâm Ward' }, shortName: 'P. Đông Lâm', kind: 'commune', parent: 'H99', enrolled: false, ...since },
  ],
  formerUnits: [],
  wording: [
    { kind: 'courtesy', text: 'chúc mừng', meaning: '' },
    { kind: 'courtesy', text: 'giấy mời', meaning: '' },
  ],
  matters: [
    { id: 'nha-o', name: { vi: 'Giấy phép xây dựng nhà ở', en: 'Permit for a house' }, phrases: ['giấy phép xây dựng nhà ở'] },
    { id: 'duong-tinh', name: { vi: 'Đường tỉnh', en: 'Provincial roads' }, phrases: ['đấu nối vào đường tỉnh'] },
    { id: 'khoang-san', name: { vi: 'Khoáng sản', en: 'Minerals' }, phrases: ['khai thác cát'] },
  ],
  competence: [
    { id: 'C1', matter: 'nha-o', owner: { kind: 'commune-of-place' }, decider: 'Chủ tịch UBND cấp xã', source, related: [], ...since },
    { id: 'C2', matter: 'duong-tinh', owner: { kind: 'unit', unit: 'H99.04' }, source: { text: 'NĐ 150/2025/NĐ-CP', confidence: 'medium' }, related: [], ...since },
    { id: 'C3', matter: 'khoang-san', owner: { kind: 'unit', unit: 'H99.06' }, source, related: [], from: '2026-09-15' },
  ],
  calendar: { id: 'nha-nuoc', version: 'k1', off: [], working: [], confirmedThrough: '2026-12-31' },
  procedures: [
    {
      id: 'p-demo',
      name: { vi: 'Bản trình diễn', en: 'Demo' },
      matter: 'nha-o',
      product: { vi: 'giấy phép', en: 'permit' },
      demo: true,
      total: { amount: 9, unit: 'minutes' },
      consult: null,
    },
    {
      id: 'p',
      name: { vi: 'Cấp phép nhà ở', en: 'House permit' },
      matter: 'nha-o',
      product: { vi: 'giấy phép', en: 'permit' },
      demo: false,
      total: { amount: 10, unit: 'workingDays' },
      consult: null,
    },
  ],
  signingPosts: [
    { id: 'H99.04/giam-doc', unit: 'H99.04', title: { vi: 'Giám đốc Sở', en: 'Director' }, head: true, signs: ['submit', 'submit-within', 'decide'] },
    { id: 'H99.04/pho-giam-doc', unit: 'H99.04', title: { vi: 'Phó Giám đốc Sở', en: 'Deputy' }, head: false, signs: ['submit'] },
    { id: 'H99.04.02/truong-phong', unit: 'H99.04.02', title: { vi: 'Trưởng phòng Quản lý xây dựng', en: 'Head of division' }, head: true, signs: ['submit-within'] },
  ],
  parameters: [
    { rule: 'wrong-class-move', name: 'moves-complaint', value: ['return'], unit: 'list', source },
    { rule: 'wrong-class-move', name: 'moves-denunciation', value: ['forward'], unit: 'list', source },
  ],
  severities: { 'forward-own-work': 'ask', 'should-return': 'ask', 'wrong-class-move': 'ask' },
};

/** Monday 23 November 2026, nine in the morning in Việt Nam. */
const NOW = startOfDay('2026-11-23') + 9 * 3_600_000;

/** A signed-in officer of the department, connected, in Vietnamese. */
export function context(change: Partial<Context> = {}): Context {
  const base: Context = {
    locale: 'vi',
    words: wordsOf('vi'),
    gateway: { kind: 'connected' },
    slice: SLICE,
    acting: { officer: 'cb-003', unit: 'H99.04.02', agency: 'H99.04' },
    now: NOW,
    today: '2026-11-23',
  };
  return { ...base, ...change };
}

/** A document as a page gives it: a company that asks for a road connection, which is the department's own matter. */
export function pageDocument(fields: PageDocument['fields'] = {}, more: Partial<PageDocument> = {}): PageDocument {
  return {
    key: '7700102',
    documentClass: 'ordinary',
    fields: {
      number: '118/CV-LA',
      issuer: 'Công ty Lâm An',
      issuedOn: '2026-11-10',
      arrivalNumber: '1858',
      arrivedOn: '2026-11-11',
      subject: 'V/v đề nghị cấp phép đấu nối vào đường tỉnh 512',
      role: 'lead',
      dueOn: '2026-11-26',
      status: 'waiting',
      ...fields,
    },
    ...more,
  };
}

type Consultee = DossierSummary['consults'][number]['consultees'][number];

/** The dossier of that document, with one consult. */
export function summary(consultees: readonly Pick<Consultee, 'unit' | 'status'>[], change: Partial<DossierSummary> = {}): DossierSummary {
  const person = { officer: 'cb-003', name: 'Nguyễn Văn Bình', post: 'H99.04.02/chuyen-vien', postTitle: { vi: 'Chuyên viên', en: 'Officer' }, unit: 'H99.04.02' };
  return {
    dossier: 'dossier/H99.04/2026/den/1858',
    seq: 3,
    phase: 'open',
    lead: 'H99.04',
    document: { issuer: 'Công ty Lâm An', issuedOn: '2026-11-10', number: '118/CV-LA' },
    aliases: ['thanh-lam:7700102'],
    matter: 'duong-tinh',
    place: null,
    procedure: { id: 'p', name: { vi: 'Cấp phép đấu nối', en: 'Road connection' }, product: { vi: 'giấy phép đấu nối', en: 'connection permit' }, demo: false },
    handler: person,
    accountable: { ...person, officer: 'cb-001', name: 'Phạm Minh Khôi', postTitle: { vi: 'Giám đốc Sở', en: 'Director' }, unit: 'H99.04' },
    openedAt: NOW,
    dueAt: endOfDay('2026-12-02'),
    dueOn: '2026-12-02',
    provisional: false,
    consults: [
      {
        id: 'c1',
        sentAt: NOW,
        dueAt: NOW + 60_000,
        dueOn: '2026-11-23',
        provisional: false,
        rule: 'Điều 53',
        consultees: consultees.map((each) => ({ enrolled: true, position: null, dissent: null, accountable: null, ...each })),
      },
    ],
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
