import type { ReferenceFiles } from './parse.ts';

/** A small reference without a fault, for tests to spoil one thing at a time. */
export const soundFiles: ReferenceFiles = {
  'units.tsv': table(
    ['code', 'legacy_code', 'name_vi', 'name_en', 'short_name', 'kind', 'parent', 'from', 'to', 'successors', 'enrolled_from'],
    ['H99', '000.00.00.H99', 'UBND tỉnh', 'Province', 'Tỉnh', 'province', '', '2025-07-01', '', '', ''],
    ['H99.04', '000.00.04.H99', 'Sở Xây dựng', 'Construction', 'Sở XD', 'department', 'H99', '2025-07-01', '', '', '2026-01-01'],
    ['H99.05', '000.00.05.H99', 'Sở Nông nghiệp', 'Agriculture', 'Sở NN', 'department', 'H99', '2025-07-01', '', '', '2027-01-01'],
    ['H99.21', '000.00.21.H99', 'UBND huyện', 'District', 'Huyện', 'department', 'H99', '2000-01-01', '2025-06-30', 'H99.04|H99.05', ''],
  ),
  'posts.tsv': table(
    ['id', 'unit', 'title_vi', 'title_en', 'head', 'roles'],
    ['H99.04/giam-doc', 'H99.04', 'Giám đốc', 'Director', 'yes', 'head|officer'],
    ['H99.04/pho', 'H99.04', 'Phó Giám đốc', 'Deputy', 'no', 'officer'],
  ),
  'officers.tsv': table(['id', 'name'], ['cb-001', 'Phạm Minh Khôi'], ['cb-002', 'Lê Thu Hà']),
  'holdings.tsv': table(
    ['post', 'officer', 'from', 'to', 'acting', 'instrument'],
    ['H99.04/giam-doc', 'cb-001', '2025-07-01', '', 'no', ''],
    ['H99.04/giam-doc', 'cb-002', '2026-11-01', '2026-11-10', 'yes', 'GUQ 12/2026'],
  ),
  'matters.tsv': table(['id', 'name_vi', 'name_en', 'phrases'], ['khoang-san', 'Khoáng sản', 'Minerals', 'khai thác cát|khoáng sản']),
  'competence.tsv': table(
    ['id', 'matter', 'owner', 'decider', 'from', 'to', 'source', 'related'],
    ['C22a', 'khoang-san', 'H99.05', '', '2025-07-01', '2026-09-14', 'nq', 'H99.04'],
    ['C22b', 'khoang-san', 'commune-of-place', 'UBND tỉnh', '2026-09-15', '', 'nq', ''],
  ),
  'severities.tsv': table(['rule', 'severity'], ['late-reply', 'inform']),
  'sources.yaml': 'nq:\n  text: NQ 66.25/2026/NQ-CP\n  confidence: verified\n',
  'calendars/2026.yaml': calendar(2026, '2026-11-24', '2026-08-22'),
  'calendars/2027.yaml': calendar(2027, '2027-01-01', ''),
  'procedures/PRO-1.yaml': [
    'id: PRO-1',
    'name: { vi: Cấp phép, en: Permit }',
    'matter: khoang-san',
    'body: { vi: UBND, en: Committee }',
    'product: { vi: Giấy phép, en: Permit }',
    'total: { allowance: { amount: 7, unit: workingDays }, starts: complete-dossier, source: nq }',
    'demo: false',
    'stages:',
    '  - { id: nhan, kind: receive, name: { vi: Nhận, en: Receive }, by: { vi: Văn thư, en: Clerk }, next: [hoi] }',
    '  - id: hoi',
    '    kind: consult',
    '    name: { vi: Hỏi, en: Ask }',
    '    by: { vi: Sở, en: Department }',
    '    within: { allowance: { amount: 2, unit: workingDays }, starts: sent, source: nq }',
    '    silence: { effect: deemed-consent, liability: true, countsLateAsSilent: true, source: nq }',
    '    reminders: { atShares: [0.5, 0.8] }',
    '    maxRounds: 1',
    '    consultees: [H99.04]',
    '    next: [xong]',
    '  - { id: xong, kind: issue, name: { vi: Xong, en: Done }, by: { vi: Văn thư, en: Clerk }, next: [] }',
  ].join('\n'),
};

function table(...rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.join('\t')).join('\n')}\n`;
}

function calendar(year: number, off: string, working: string): string {
  const day = (on: string) => (on === '' ? '[]' : `[{ on: ${on}, name: { vi: Ngày, en: Day }, source: nq }]`);
  return `calendar: vn-office\nyear: ${year}\nconfirmed: true\noff: ${day(off)}\nworking: ${day(working)}\n`;
}
