import { describe, expect, it } from 'vitest';
import { carriedOnBy, predecessorsOf } from './lineage.ts';

const line = (code: string, from: string, to?: string, ...successors: readonly string[]) => ({ code, from, successors, ...(to === undefined ? {} : { to }) });
const units = [
  line('gtvt', '2000-01-01', '2025-02-28', 'xd'),
  line('xd-cu', '2000-01-01', '2025-02-28', 'xd'),
  line('xd', '2025-03-01', '2026-12-31', 'htdt', 'ktxd'),
  line('htdt', '2027-01-01'),
  line('ktxd', '2027-01-01'),
  line('het', '2000-01-01', '2024-12-31'),
  line('vong-a', '2000-01-01', '2020-12-31', 'vong-b'),
  line('vong-b', '2000-01-01', '2020-12-31', 'vong-a'),
];

describe('who carries on the work of a unit', () => {
  it('is the unit itself while it exists, then its successors, however many mergers later', () => {
    const of = (code: string) => ['2025-02-28', '2025-03-01', '2026-12-31', '2027-01-01'].map((on) => carriedOnBy(units, code, on).join(' '));
    expect(of('gtvt')).toEqual(['gtvt', 'xd', 'xd', 'htdt ktxd']);
    expect(of('xd')).toEqual(['', 'xd', 'xd', 'htdt ktxd']);
  });

  it('is nobody where the line breaks off, goes round, or is unknown', () => {
    expect(['het', 'vong-a', 'khong-co'].map((code) => carriedOnBy(units, code, '2026-01-01'))).toEqual([[], [], []]);
  });

  it('looks back one step', () => {
    expect([predecessorsOf(units, 'xd'), predecessorsOf(units, 'gtvt')]).toEqual([['gtvt', 'xd-cu'], []]);
  });
});
