import type { Words } from '../registry/types.ts';
import { addDays, type CivilDate, civilDateOf, startOfDay, weekdayOf } from '../time/index.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS: readonly Words[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
];
const MINUTE_MS = 60_000;

/** `17/02/2027` and `17 Feb 2027`. */
export function dateWords(on: CivilDate): Words {
  const [year = '', month = '', day = ''] = on.split('-');
  return { vi: `${day}/${month}/${year}`, en: `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}` };
}

/** `thứ Sáu 27/11/2026`. */
export function weekdayDateWords(on: CivilDate): Words {
  const date = dateWords(on);
  const weekday = WEEKDAYS[weekdayOf(on)] ?? { vi: '', en: '' };
  return { vi: `${weekday.vi} ${date.vi}`, en: `${weekday.en} ${date.en}` };
}

/** The clock of Việt Nam (UTC+7, whatever the machine's zone) at an instant: `09:05`. */
export function clockText(at: number): string {
  const minutes = Math.floor((at - startOfDay(civilDateOf(at))) / MINUTE_MS);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** `17/02/2027 09:05`. */
export function instantWords(at: number): Words {
  return withClock(civilDateOf(at), clockText(at));
}

/** Recorded at least this much later than it happened counts as later. */
const LATER_MS = MINUTE_MS;

/** When something happened, and when it was recorded where that was at least a minute later. */
export function momentWords(happenedAt: number, recordedAt: number): Words {
  const happened = instantWords(happenedAt);
  if (recordedAt - happenedAt < LATER_MS) return happened;
  const recorded = instantWords(recordedAt);
  return { vi: `xảy ra lúc ${happened.vi}, ghi nhận lúc ${recorded.vi}`, en: `happened ${happened.en}, recorded ${recorded.en}` };
}

/** A due time: midnight is the end of the day that it closes, as the law counts (Civil Code 2015, art. 148.6). */
export function dueWords(dueAt: number): Words {
  const on = civilDateOf(dueAt);
  if (dueAt !== startOfDay(on)) return withClock(on, clockText(dueAt));
  const date = dateWords(addDays(on, -1));
  return { vi: `hết ngày ${date.vi}`, en: `end of ${date.en}` };
}

function withClock(on: CivilDate, clock: string): Words {
  const date = dateWords(on);
  return { vi: `${date.vi} ${clock}`, en: `${date.en} ${clock}` };
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
