/**
 * A letter as an office sends it: its parts in the order of the decree on clerical work. Always in Vietnamese, whatever the
 * screen speaks: it goes to a Vietnamese office. What the records clerk gives (number, day) stays open.
 */
export interface Letter {
  /** A letter that has a name of its own, such as `PHIẾU CHUYỂN`; null for an official letter, which has none. */
  readonly title: string | null;
  /** Name of the agency above, where the letter's head has one. */
  readonly superior: string | null;
  readonly agency: string;
  /** What follows “V/v”. */
  readonly about: string;
  readonly place: string;
  /** Month and year; the day is written when it is issued. */
  readonly month: number;
  readonly year: number;
  readonly to: string;
  readonly body: readonly string[];
  /** Who gets it beside whom it is to, in the words of “Nơi nhận”. */
  readonly received: readonly string[];
  /** Lines above the name of who signs. */
  readonly signature: readonly string[];
  /** What a person still has to look at before it goes out. */
  readonly open: readonly string[];
}

export const NATION = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const NUMBER = 'Số:          /';

/** Number and symbol, to be filled in by the records clerk. */
export function numberLine(): string {
  return NUMBER;
}

/** `Đông Lâm, ngày      tháng 11 năm 2026`; months below 3 are written with a zero. */
export function placeLine({ place, month, year }: Letter): string {
  return `${place}, ngày       tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** The letter as plain text, for the slip of an e-office that takes no other. */
export function letterText(letter: Letter): string {
  const head = [
    ...(letter.superior === null ? [] : [letter.superior.toUpperCase()]),
    letter.agency.toUpperCase(),
    NUMBER,
    ...(letter.title === null ? [`V/v ${letter.about}`] : []),
  ];
  return [
    NATION.toUpperCase(),
    MOTTO,
    '',
    ...head,
    placeLine(letter),
    '',
    ...(letter.title === null ? [] : [letter.title, letter.about, '']),
    `Kính gửi: ${letter.to}`,
    '',
    ...letter.body,
    '',
    ...letter.signature.map((line) => line.toUpperCase()),
    '',
    'Nơi nhận:',
    ...letter.received,
  ].join('\n');
}

/** Whether a stored value is a letter; it lived in the browser's memory, where an older version may have put it. */
export function isLetter(value: unknown): value is Letter {
  return typeof value === 'object' && value !== null && ['agency', 'about', 'place', 'month', 'year', 'to', 'body', 'received', 'signature', 'open'].every((key) => key in value);
}
