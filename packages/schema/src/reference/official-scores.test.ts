import { describe, expect, it } from 'vitest';
import { soundFiles } from './files.example.ts';
import { type ParsedReference, parseReference } from './parse.ts';

const HEADER = 'unit\tmonth\ttotal\tplace\tof\ttransparency\tprogress\tdigitisation\tonline\tsatisfaction\tsource\n';
const ROW = 'H99\t2026-10\t76.4\t16\t34\t14.2\t17.9\t14.1\t13.8\t16.4\tnq\n';
const parse = (rows: string) => parseReference({ ...soundFiles, 'official-scores.tsv': HEADER + rows }, 0);
const problems = (parsed: ParsedReference) => (parsed.ok ? [] : parsed.problems.map(({ row, column, code }) => `${row}:${column} ${code}`));

describe('official scores', () => {
  it('are taken over as published, with their source; commas are read', async () => {
    const parsed = await parse(`${ROW}H99.04\t2026-10\t81,25\t\t\t\t\t\t\t\tnq\n`);
    expect(parsed.ok && parsed.reference.officialScores).toMatchObject([
      { unit: 'H99', month: '2026-10', total: 76.4, place: 16, of: 34, groups: { transparency: 14.2, progress: 17.9, digitisation: 14.1, online: 13.8, satisfaction: 16.4 } },
      { unit: 'H99.04', total: 81.25, groups: {}, source: { text: 'NQ 66.25/2026/NQ-CP' } },
    ]);
  });

  it.each([
    ['H99\t2026-10', 'H98\t2026-10', 'unit unknown-unit'],
    ['2026-10', '2026-13', 'month malformed'],
    ['76.4', '7.6.4', 'total malformed'],
    ['76.4', '76.9', 'total points-not-sum'],
    ['14.2', '18.5', 'transparency points-above-most'],
    ['16\t34', '35\t34', 'place malformed'],
    ['16\t34', '16\t', 'place malformed'],
    ['\tnq', '\tnd', 'source unknown-source'],
  ])('%s → %s is refused', async (from, to, expected) => {
    expect(problems(await parse(ROW.replace(from, to)))).toContain(`2:${expected}`);
  });

  it('come once for a unit and month', async () => {
    expect(problems(await parse(ROW + ROW))).toEqual(['3:month duplicate-id']);
  });
});
