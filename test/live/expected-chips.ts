import { readFile } from 'node:fs/promises';

/** What is expected of one document's row: reasoned from the competence table, never taken from what the program says. */
export interface Expected {
  /** Whose matter it is, by short name; null: nobody can tell from the subject line. */
  readonly owner: string | null;
  /** Lead, waiting, another's matter, and asked of us to decide. */
  readonly notOurs?: true;
  /** Nothing but these chips: class of a restricted document, or none at all. */
  readonly only?: 'nothing' | 'Đơn tố cáo' | 'Đơn khiếu nại' | 'owner';
}

/** By number and symbol. The register is that of Sở Xây dựng; the rule of competence that decides is named beside it. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  '27/TTr-UBND': { owner: 'P. Đông Lâm', notOurs: true }, // C01: the commune permits private houses
  '118/UBND-KT': { owner: 'Sở XD' }, // C08: provincial roads
  '64/BC-UBND': { owner: null, only: 'nothing' }, // for information: nothing is said
  '1205/STC-NS': { owner: 'Sở TC' }, // C46; asks for an opinion, we only assist
  '31/ĐN-ĐLTL': { owner: 'Sở CT', notOurs: true }, // C47: electricity
  '12/TTr-UBND': { owner: 'Sở XD' }, // C06: appraisal of feasibility studies
  '905/SNV-VP': { owner: 'Sở Nội vụ' }, // training of officials; its owner asks us to send somebody
  '45/TTr-UBND': { owner: 'P. Thanh Trung', notOurs: true }, // C12: first land certificates
  '76/UBND-VP': { owner: 'P. Đông Lâm', notOurs: true }, // C55: civil status
  '233/UBND-NC': { owner: 'Sở Nội vụ' }, // C34; a superior assigns, which no sign on a page refuses
  '19/BQLKKT-QH': { owner: 'Sở XD' }, // C07: urban planning
  '05/PA-CAT': { owner: null, only: 'nothing' }, // marked Mật
  '14/BTCD-XLĐ': { owner: null, only: 'Đơn tố cáo' }, // by its class alone; the subject line does not say so
  '141/SKHCN-TTr': { owner: null, only: 'nothing' }, // the mark is missing
  '15/BTCD-XLĐ': { owner: null, only: 'Đơn khiếu nại' },
  '2210/SNNMT-ĐĐ': { owner: 'Sở NN&MT' }, // C18; asks for an opinion
  '9/TTr-UBND': { owner: 'Sở XD' }, // C07
  '330/UBND-KT': { owner: 'X. Tân Lập' }, // C09; the commune tells of its own road and asks nothing
  '51/CV-HTX': { owner: 'UBND cấp xã nơi có việc', notOurs: true }, // C43: the commune registers cooperatives; the line does not say which
  '402/SYT-ATTP': { owner: 'Sở Y tế' }, // C52; we only assist
  '60/ĐN-XL': { owner: 'Sở XD' }, // C06
  '17/SVHTTDL-DSVH': { owner: 'Sở VHTTDL', notOurs: true }, // C63; its owner asks us to decide
  '84/UBND': { owner: null }, // a greeting is no work
  '300/UBND-KT': { owner: 'Sở XD', only: 'owner' }, // done: no deadline runs
  '222/UBND-KT': { owner: 'P. Đông Lâm', only: 'owner' }, // handed on already
  '71/TTr-SCT': { owner: 'Sở CT', notOurs: true }, // C49; a TTr asks for a decision
  '13/KN-CD': { owner: 'Sở XD' }, // C08; a petition is not restricted
  '1901/SGDĐT-TC': { owner: 'Sở GD&ĐT' }, // C59 and C60 name the same owner; it asks nothing
  '66/UBND-ĐC': { owner: 'Sở XD' }, // C11: social housing is the longer phrase
  '707/STP-VB': { owner: 'Sở Tư pháp' }, // C57; its owner asks nothing
  '98/TTr-UBND': { owner: 'X. Phú Sơn', notOurs: true }, // C02: works of grade III
  '59/BC-SKHCN': { owner: 'Sở KH&CN' }, // C28; a report
};

/** Days off, make-up days, and whether the calendar of a day's year is confirmed. */
export interface DaysOff {
  readonly off: ReadonlySet<string>;
  readonly working: ReadonlySet<string>;
  readonly confirmed: (day: string) => boolean;
}

/** Read from the calendar files by hand: a count of its own beside the product's. */
export async function daysOff(): Promise<DaysOff> {
  const off = new Set<string>();
  const working = new Set<string>();
  const confirmed = new Set<string>();
  for (const year of ['2026', '2027']) {
    const text = await readFile(new URL(`../../packages/demo/province/calendars/${year}.yaml`, import.meta.url), 'utf8');
    if (/^confirmed: true/m.test(text)) confirmed.add(year);
    const [before = '', after = ''] = text.split(/^working:/m);
    for (const [, day = ''] of before.matchAll(/on: (\d{4}-\d\d-\d\d)/g)) off.add(day);
    for (const [, day = ''] of after.matchAll(/on: (\d{4}-\d\d-\d\d)/g)) working.add(day);
  }
  return { off, working, confirmed: (day) => confirmed.has(day.slice(0, 4)) };
}

/** What the deadline chip must say on `today` of a day so many days away. */
export function dueText(today: string, due: number | null, days: DaysOff): RegExp {
  if (due === null) return /^Hạn: chưa rõ$/;
  const sign = due < 0 ? 'Quá hạn' : 'Còn';
  const end = days.confirmed(dayAfter(today, due)) ? '$' : ' \\(tạm tính\\)$';
  if (due === 0 || due === -1) return new RegExp(`^${sign} \\d+ (giờ|phút|giây)( \\d+ phút)?${end}`);
  const between = Array.from({ length: Math.abs(due) }, (_, step) => dayAfter(today, due > 0 ? step + 1 : -step));
  const worked = between.filter((day) => days.working.has(day) || (!days.off.has(day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).length;
  return new RegExp(`^${sign} ${worked > 0 ? `${worked} ngày làm việc` : `${Math.abs(due)} ngày`}${end}`);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The chips of a row: what each must be, in order. */
export function chipsExpected(number: string, due: RegExp): readonly (string | RegExp)[] {
  const expected = EXPECTED[number];
  if (!expected) throw new Error(`nothing is expected of ${number}`);
  const { owner, notOurs, only } = expected;
  if (only === 'nothing') return [];
  const ownerChip = owner === null ? 'Thẩm quyền: chưa rõ' : `Thẩm quyền: ${owner}`;
  if (only === 'owner') return [ownerChip];
  if (only !== undefined) return [only, due];
  return [ownerChip, due, ...(notOurs ? [/^[Kk]hông phải việc của mình: trả lại$/] : [])];
}
