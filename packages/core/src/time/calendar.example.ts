import type { Calendar } from './calendar.ts';

/** Days of one month, written as `2026-04 27 30`. */
const days = (...months: readonly string[]): readonly string[] =>
  months.flatMap((line) => {
    const [month = '', ...numbers] = line.split(' ');
    return numbers.map((day) => `${month}-${day.padStart(2, '0')}`);
  });

/** The State's calendar of 2023–2027, written a second time for tests; the one in use is data of a province. */
export const vnOffice: Calendar = {
  id: 'vn-office',
  version: 'example',
  off: days(
    '2023-01 2 20 23 24 25 26',
    '2023-05 1 2 3',
    '2023-09 1 4',
    '2024-01 1',
    '2024-02 8 9 12 13 14',
    '2024-04 18 29 30',
    '2024-05 1',
    '2024-09 2 3',
    '2025-01 1 27 28 29 30 31',
    '2025-04 7 30',
    '2025-05 1 2',
    '2025-09 1 2',
    '2026-01 1 2',
    '2026-02 16 17 18 19 20',
    '2026-04 27 30',
    '2026-05 1',
    '2026-08 31',
    '2026-09 1 2',
    '2026-11 24',
    '2027-01 1',
    '2027-02 4 5 8 9 10',
    '2027-04 16 30',
    '2027-05 3',
    '2027-09 2 3',
    '2027-11 24',
  ),
  working: days('2024-05 4', '2025-04 26', '2026-01 10', '2026-08 22'),
  confirmedThrough: '2027-12-31',
};
