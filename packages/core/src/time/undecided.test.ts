import { describe, expect, it } from 'vitest';
import { undecidedYearWords } from '../words/index.ts';
import { undecidedYears } from './undecided.ts';

const calendar = { id: 'vn-office', confirmedThrough: '2027-12-31' };
const told = (today: string) => undecidedYears(calendar, today).map(({ year, urgency }) => `${year} ${urgency}`);

describe('years that a calendar should know', () => {
  it('asks for the next year from October on, and for the year itself at once', () => {
    expect(['2026-12-31', '2027-09-30', '2027-10-01', '2027-12-31', '2028-01-01', '2028-10-01'].map(told)).toEqual([
      [],
      [],
      ['2028 soon'],
      ['2028 soon'],
      ['2028 now'],
      ['2028 now', '2029 soon'],
    ]);
  });

  it('says which, and what to do', () => {
    const [soon] = undecidedYears(calendar, '2027-11-01').map(undecidedYearWords);
    const [now] = undecidedYears(calendar, '2028-02-01').map(undecidedYearWords);
    expect(soon?.vi).toMatch(/năm 2028 \(vn-office\).*rơi vào năm đó.*roviec import calendar 2028\.yaml/);
    expect(now?.en).toMatch(/of 2028 \(vn-office\).*every due date is provisional/);
    expect([soon?.en, now?.vi]).toEqual([expect.stringMatching(/due dates in that year/), expect.stringMatching(/mọi hạn đều là tạm tính/)]);
  });
});
