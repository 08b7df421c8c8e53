import { describe, expect, it } from 'vitest';
import { startOfDay } from '../time/index.ts';
import { allowanceWords, clockSpanWords, clockText, dateWords, dueWords, fieldWords, instantWords, spanWords, timeLeftWords, weekdayDateWords } from './index.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const at = (on: string, hours: number, minutes = 0) => startOfDay(on) + hours * HOUR + minutes * MINUTE;
/** Tết 2027 as the State gives days off in one piece; Saturday and Sunday are off by themselves. */
const calendar = { id: 'vn', version: 'v', off: ['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'], working: [], confirmedThrough: '2027-12-31' };

describe('dates and times read as in an office of Việt Nam', () => {
  it('writes a civil date day first', () => {
    expect(dateWords('2027-02-05')).toEqual({ vi: '05/02/2027', en: '5 Feb 2027' });
    expect(weekdayDateWords('2026-11-27').vi).toBe('thứ Sáu 27/11/2026');
  });

  it('takes the clock of UTC+7 whatever the zone of the machine', () => {
    const eveningUtc = Date.UTC(2027, 1, 16, 17, 5);
    expect(instantWords(eveningUtc).vi).toBe('17/02/2027 00:05');
    expect(clockText(Date.UTC(2027, 1, 16, 16, 59, 59, 999))).toBe('23:59');
  });

  it('a due time at midnight is 24:00 of the day that it ends, across a month and a year too', () => {
    expect(dueWords(startOfDay('2027-02-18')).vi).toBe('hết ngày 17/02/2027');
    expect(dueWords(startOfDay('2027-03-01')).vi).toBe('hết ngày 28/02/2027');
    expect(dueWords(startOfDay('2028-01-01')).en).toBe('end of 31 Dec 2027');
    expect(dueWords(startOfDay('2027-02-18') - 1).vi).toBe('17/02/2027 23:59');
    expect(instantWords(startOfDay('2027-02-18')).vi).toBe('18/02/2027 00:00');
  });
});

describe('time left', () => {
  const due = startOfDay('2027-02-18');
  it('counts working days until the last day', () => {
    expect(timeLeftWords(calendar, at('2027-02-15', 9), due)).toEqual({ vi: 'còn 2 ngày làm việc', en: '2 working days left' });
    expect(timeLeftWords(calendar, at('2027-02-04', 9), due).vi).toBe('còn 5 ngày làm việc');
  });
  it('turns to the clock within the last 24 hours', () => {
    expect(timeLeftWords(calendar, at('2027-02-16', 23), due).vi).toBe('còn 1 ngày làm việc');
    expect(timeLeftWords(calendar, at('2027-02-17', 0), due).vi).toBe('còn 23 giờ 59 phút');
    expect(timeLeftWords(calendar, at('2027-02-17', 18, 40), due).vi).toBe('còn 5 giờ 20 phút');
    expect(timeLeftWords(calendar, due - 1500, due)).toEqual({ vi: 'còn 1 giây', en: '1 second left' });
  });
  it('is overdue from the due time itself, not a moment before', () => {
    expect(timeLeftWords(calendar, due - 1, due).vi).toBe('còn 0 giây');
    expect(timeLeftWords(calendar, due, due)).toEqual({ vi: 'quá hạn 0 giây', en: '0 seconds overdue' });
    expect(timeLeftWords(calendar, due + 2 * HOUR, due).vi).toBe('quá hạn 2 giờ');
    expect(timeLeftWords(calendar, at('2027-02-22', 9), due).vi).toBe('quá hạn 3 ngày làm việc');
  });
  it('counts calendar days where no calendar is known or no day between is worked', () => {
    expect(timeLeftWords(null, at('2027-02-10', 9), due).vi).toBe('còn 7 ngày');
    expect(spanWords(calendar, at('2027-02-06', 9), at('2027-02-09', 10)).vi).toBe('3 ngày');
  });
});

describe('lengths of time', () => {
  it('speaks of singular and plural', () => {
    expect(allowanceWords({ amount: 1, unit: 'workingDays' })).toEqual({ vi: '1 ngày làm việc', en: '1 working day' });
    expect(allowanceWords({ amount: 5, unit: 'minutes' }).vi).toBe('5 phút');
    expect(allowanceWords({ amount: 2, unit: 'months' })).toEqual({ vi: '2 tháng', en: '2 months' });
    expect(allowanceWords({ amount: 0, unit: 'workingDays', cutOff: '15:00' })).toEqual({
      vi: 'trong ngày (đến sau 15:00 thì tính từ ngày làm việc tiếp theo)',
      en: 'the same day (what comes after 15:00 counts from the next working day)',
    });
    expect(clockSpanWords(2 * HOUR + 5 * MINUTE)).toEqual({ vi: '2 giờ 5 phút', en: '2 hours 5 minutes' });
    expect(clockSpanWords(-5).vi).toBe('0 giây');
  });
});

describe('fields that were sent', () => {
  it('reads a path by its outermost known field', () => {
    expect(fieldWords('command.document.number').vi).toBe('số ký hiệu, ngày và cơ quan ban hành văn bản');
    expect(fieldWords('observation.receivedAt').en).toBe('time of receipt');
    expect(fieldWords('questions[0]').vi).toBe('câu hỏi');
    expect(fieldWords('something.new').vi).toBe('something.new');
  });
});
