import { civilDateOf, clockText, DAY_MS, dateWords, type Language, startOfDay } from '@roviec/core';

/** A mark of the time axis: how far along (0–1), and what it says. */
export interface Tick {
  readonly share: number;
  readonly label: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STEPS = [
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY_MS,
  2 * DAY_MS,
  7 * DAY_MS,
  14 * DAY_MS,
  30 * DAY_MS,
  90 * DAY_MS,
  365 * DAY_MS,
];

/** At most `most` marks between two instants, on round times of Việt Nam: minutes of the clock, or midnights. */
export function ticksOf(from: number, to: number, most: number, language: Language): readonly Tick[] {
  const span = to - from;
  const step = STEPS.find((candidate) => span / candidate <= most) ?? span;
  const base = startOfDay(civilDateOf(from));
  const ticks: Tick[] = [];
  for (let at = base + Math.ceil((from - base) / step) * step; at <= to; at += step) {
    ticks.push({ share: (at - from) / span, label: step >= DAY_MS ? dayLabel(at, language) : clockText(at) });
  }
  return ticks;
}

function dayLabel(at: number, language: Language): string {
  const words = dateWords(civilDateOf(at));
  // The year stands in the header; day and month are what tells marks apart.
  return language === 'vi' ? words.vi.slice(0, 5) : words.en.replace(/ \d{4}$/, '');
}
