import { startOfDay } from '@roviec/core';
import { describe, expect, it } from 'vitest';
import { instantOfTyped, parseTypedDate, parseTypedTime, typedDate } from './typed-times.ts';

describe('dates as clerks type them', () => {
  it('reads day first, with any usual separator or none', () => {
    for (const typed of ['5/2/2027', '05/02/2027', ' 05-02-2027 ', '5.2.2027', '05022027']) expect(parseTypedDate(typed)).toBe('2027-02-05');
  });
  it('refuses what is no date, or leaves the year open', () => {
    for (const typed of ['', '30/2/2027', '13/13/2027', '2027-02-05', '5/2/27', '5/2', 'hôm nay']) expect(parseTypedDate(typed)).toBeNull();
  });
  it('writes what it reads', () => {
    expect(parseTypedDate(typedDate('2027-02-05'))).toBe('2027-02-05');
  });
});

describe('times as clerks type them', () => {
  it('reads the usual ways', () => {
    expect(['9:05', '09h05', '9 giờ 5', '9h'].map(parseTypedTime)).toEqual([545, 545, 545, 540]);
  });
  it('refuses what no clock shows', () => {
    expect(['24:00', '9:60', '0905', '', 'sáng'].map(parseTypedTime)).toEqual([null, null, null, null, null]);
  });
  it('is the time of Việt Nam, whatever the zone of the machine', () => {
    expect(instantOfTyped('17/2/2027', '0:05')).toBe(startOfDay('2027-02-17') + 300_000);
    expect(instantOfTyped('17/2/2027', '')).toBeNull();
  });
});
