import { describe, expect, it } from 'vitest';
import { soundFiles } from './files.example.ts';
import { type ParsedReference, parseReference } from './parse.ts';

const PARAMETERS = 'rule\tname\tvalue\tunit\tsource\tagency\n';
const DUTIES = 'id\tname_vi\tname_en\tunit\tto\tmatter\tfrom\tdue_on\tsource\n';
const parse = (files: Readonly<Record<string, string>>) => parseReference({ ...soundFiles, ...files }, 0);
const problems = (parsed: ParsedReference) => (parsed.ok ? [] : parsed.problems.map(({ file, row, column, code }) => `${file}:${row}:${column} ${code}`));

describe('severities', () => {
  it('of one agency stand under a key of their own', async () => {
    const parsed = await parse({ 'severities.tsv': 'rule\tseverity\tagency\nlate-reply\tinform\t\nlate-reply\toff\tH99.04\nunrelated-consult\trefuse\t\n' });
    expect(parsed.ok && parsed.reference.severities).toEqual({ 'late-reply': 'inform', 'late-reply@H99.04': 'off', 'unrelated-consult': 'refuse' });
  });

  it('are set once, for agencies that exist', async () => {
    const files = { 'severities.tsv': 'rule\tseverity\tagency\nlate-reply\tinform\tH99.04\nlate-reply\toff\tH99.04\nmerit\toff\tH99.66\n' };
    expect(problems(await parse(files))).toEqual(['severities.tsv:3:rule duplicate-id', 'severities.tsv:4:agency unknown-unit']);
  });
});

describe('parameters', () => {
  it('are numbers or lists with their source, for all or for one agency', async () => {
    const rows = 'merit\tearly-share\t0.6\tshare\tnq\t\nmerit\tearly-share\t0\tshare\tnq\tH99.04\nunrelated-consult\tcross-cutting\tH99.04| H99.05\tlist\tnq\t\n';
    const parsed = await parse({ 'parameters.tsv': PARAMETERS + rows });
    expect(parsed.ok && parsed.reference.parameters?.map(({ value, agency, source }) => [value, agency ?? null, source.text])).toEqual([
      [0.6, null, 'NQ 66.25/2026/NQ-CP'],
      [0, 'H99.04', 'NQ 66.25/2026/NQ-CP'],
      [['H99.04', 'H99.05'], null, 'NQ 66.25/2026/NQ-CP'],
    ]);
  });

  it('say what is wrong with them, and load nothing', async () => {
    const rows = [
      'merit\tearly-share\thalf\tshare\tnq\t',
      'merit\tearly-share\t-1\tshare\tnq\t',
      'mercy\tx\t1\ttimes\tnq\t',
      'merit\tx\t1\ttimes\tnd\t',
      'merit\ty\t1\tyears\tnq\t',
    ];
    expect(problems(await parse({ 'parameters.tsv': `${PARAMETERS}${rows.join('\n')}\n` })).toSorted()).toEqual([
      'parameters.tsv:2:value malformed',
      'parameters.tsv:3:value malformed',
      'parameters.tsv:4:rule unknown-rule',
      'parameters.tsv:5:source unknown-source',
      'parameters.tsv:6:unit unknown-value',
    ]);
  });

  it('are set once', async () => {
    const rows = 'merit\tearly-share\t0.6\tshare\tnq\t\nmerit\tearly-share\t0.7\tshare\tnq\t\n';
    expect(problems(await parse({ 'parameters.tsv': PARAMETERS + rows }))).toEqual(['parameters.tsv:3:name duplicate-id']);
  });

  it('may be left out altogether', async () => {
    const parsed = await parse({});
    expect(parsed.ok && [parsed.reference.parameters, parsed.reference.reportDuties]).toEqual([[], []]);
  });
});

describe('report duties', () => {
  const duty = 'BC-1\tBáo cáo\tReport\tH99.04\tH99\tkhoang-san\t2026-12-01\t2026-12-15\tnq\n';
  it('are dated objects', async () => {
    const parsed = await parse({ 'report-duties.tsv': DUTIES + duty });
    expect(parsed.ok && parsed.reference.reportDuties).toMatchObject([
      { id: 'BC-1', name: { vi: 'Báo cáo', en: 'Report' }, unit: 'H99.04', to: 'H99', from: '2026-12-01', dueOn: '2026-12-15' },
    ]);
  });

  it.each([
    ['H99.04\tH99', 'H99.44\tH99', 'unit unknown-unit'],
    ['H99.04\tH99', 'H99.04\tH98', 'to unknown-unit'],
    ['khoang-san', 'da', 'matter unknown-matter'],
    ['\tnq', '\tnd', 'source unknown-source'],
    ['2026-12-01', '2026-12-16', 'from from-after-to'],
    ['2026-12-15', '2026-12-32', 'due_on malformed-date'],
  ])('%s → %s', async (from, to, expected) => {
    expect(problems(await parse({ 'report-duties.tsv': DUTIES + duty.replace(from, to) }))).toEqual([`report-duties.tsv:2:${expected}`]);
  });

  it('have ids of their own', async () => {
    expect(problems(await parse({ 'report-duties.tsv': DUTIES + duty + duty }))).toEqual(['report-duties.tsv:3:id duplicate-id']);
  });
});
