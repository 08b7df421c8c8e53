import { describe, expect, it } from 'vitest';
import { registrySlice } from '../contract/registry-slice.ts';
import { soundFiles } from './files.example.ts';
import { parseReference } from './parse.ts';
import { sliceOf } from './slice.ts';

type Spoil = readonly [code: string, file: string, from: string, to: string, row: number, column: string];

async function problemsOf(files: Readonly<Record<string, string>>) {
  const parsed = await parseReference(files, 1);
  return parsed.ok ? [] : parsed.problems;
}

async function reference(files: Readonly<Record<string, string>> = soundFiles) {
  const parsed = await parseReference(files, 1);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.reference;
}

const spoiled = (file: string, from: string, to: string) => {
  const text = soundFiles[file] ?? '';
  expect(text).toContain(from);
  return { ...soundFiles, [file]: text.replace(from, to) };
};

describe('parseReference', () => {
  it('reads a sound reference', async () => {
    const read = await reference();
    expect(read.units[1]).toEqual({
      code: 'H99.04',
      legacyCode: '000.00.04.H99',
      name: { vi: 'Sở Xây dựng', en: 'Construction' },
      shortName: 'Sở XD',
      kind: 'department',
      parent: 'H99',
      from: '2025-07-01',
      successors: [],
      enrolledFrom: '2026-01-01',
    });
    expect(read.holdings[1]).toEqual({ post: 'H99.04/giam-doc', officer: 'cb-002', from: '2026-11-01', to: '2026-11-10', acting: true, instrument: 'GUQ 12/2026' });
    expect(read.competence[1]).toEqual({
      id: 'C22b',
      matter: 'khoang-san',
      owner: { kind: 'commune-of-place' },
      decider: 'UBND tỉnh',
      from: '2026-09-15',
      source: { text: 'NQ 66.25/2026/NQ-CP', confidence: 'verified' },
      related: [],
    });
    expect(read.severities).toEqual({ 'late-reply': 'inform' });
    expect(read.recordedAt).toBe(1);
  });

  it('merges the years of a calendar', async () => {
    const [calendar] = (await reference()).calendars;
    expect(calendar).toMatchObject({ id: 'vn-office', off: ['2026-11-24', '2027-01-01'], working: ['2026-08-22'], confirmedThrough: '2027-12-31' });
  });

  it('is confirmed only as far as every year is', async () => {
    const [calendar] = (await reference(spoiled('calendars/2027.yaml', 'confirmed: true', 'confirmed: false'))).calendars;
    expect(calendar).toMatchObject({ confirmedThrough: '2026-12-31', off: ['2026-11-24', '2027-01-01'] });
  });

  it('has one version for one content, and another when a word changes', async () => {
    const first = await reference();
    const again = await parseReference({ ...soundFiles, 'units.tsv': `# tổ chức\r\n${(soundFiles['units.tsv'] ?? '').replaceAll('\n', '\r\n')}` }, 2);
    const other = await reference(spoiled('matters.tsv', 'khai thác cát', 'khai thác đá'));
    expect(first.version).toMatch(/^[0-9a-f]{64}$/);
    expect(again.ok && again.reference.version).toBe(first.version);
    expect(other.version).not.toBe(first.version);
    expect(other.procedures[0]?.version).toBe(first.procedures[0]?.version);
  });

  it.each<Spoil>([
    ['cell-count', 'officers.tsv', 'cb-002\tLê Thu Hà', 'cb-002', 3, ''],
    ['missing-column', 'officers.tsv', 'id\tname', 'id\tten', 1, 'name'],
    ['unknown-column', 'officers.tsv', 'id\tname', 'id\tten', 1, 'ten'],
    ['required', 'officers.tsv', 'Lê Thu Hà', '', 3, 'name'],
    ['duplicate-id', 'officers.tsv', 'cb-002', 'cb-001', 3, 'id'],
    ['unknown-officer', 'officers.tsv', 'cb-002', 'cb-009', 3, 'officer'],
    ['malformed-date', 'units.tsv', '2000-01-01', '2000-02-30', 5, 'from'],
    ['malformed-date', 'units.tsv', '2025-06-30', '30/6/2025', 5, 'to'],
    ['from-after-to', 'units.tsv', '2025-06-30', '1999-06-30', 5, 'from'],
    ['malformed-unit-code', 'units.tsv', 'H99.04|H99.05', 'H99.04|h99,05', 5, 'successors'],
    ['unknown-unit', 'units.tsv', 'H99.04|H99.05', 'H99.04|H99.06', 5, 'successors'],
    ['unknown-value', 'units.tsv', 'province', 'tỉnh', 2, 'kind'],
    ['legacy-code-disagrees', 'units.tsv', '000.00.04.H99', '000.00.40.H99', 3, 'legacy_code'],
    ['unknown-parent', 'units.tsv', 'department\tH99\t2000', 'department\tH98\t2000', 5, 'parent'],
    ['unit-cycle', 'units.tsv', 'province\t', 'province\tH99.04', 2, 'parent'],
    ['duplicate-id', 'units.tsv', 'H99.21\t', 'H99.05\t', 5, 'code'],
    ['unknown-unit', 'posts.tsv', 'H99.04/pho\tH99.04', 'H99.04/pho\tH99.44', 3, 'unit'],
    ['unknown-value', 'posts.tsv', 'head|officer', 'head|boss', 2, 'roles'],
    ['unknown-value', 'posts.tsv', 'yes', 'có', 2, 'head'],
    ['required', 'posts.tsv', 'no\tofficer', 'no\t', 3, 'roles'],
    ['unknown-post', 'holdings.tsv', 'H99.04/giam-doc\tcb-002', 'H99.04/khac\tcb-002', 3, 'post'],
    ['two-heads', 'holdings.tsv', 'yes\tGUQ 12/2026', 'no\t', 3, 'from'],
    ['acting-without-instrument', 'holdings.tsv', 'GUQ 12/2026', '', 3, 'instrument'],
    ['unknown-matter', 'competence.tsv', 'C22b\tkhoang-san', 'C22b\tda', 3, 'matter'],
    ['unknown-source', 'competence.tsv', 'nq\tH99.04', 'nd\tH99.04', 2, 'source'],
    ['unknown-unit', 'competence.tsv', 'H99.05', 'H99.06', 2, 'owner'],
    ['unknown-unit', 'competence.tsv', 'nq\tH99.04', 'nq\tH99.40', 2, 'related'],
    ['malformed-unit-code', 'competence.tsv', 'commune-of-place', 'xã', 3, 'owner'],
    ['competence-overlap', 'competence.tsv', '2026-09-15', '2026-09-14', 3, 'from'],
    ['unknown-value', 'severities.tsv', 'inform', 'shout', 2, 'severity'],
    ['unknown-rule', 'severities.tsv', 'late-reply', 'later-reply', 2, 'rule'],
    ['refuses-facts', 'severities.tsv', 'inform', 'refuse', 2, 'severity'],
    ['unknown-value', 'sources.yaml', 'verified', 'sure', 3, 'nq.confidence'],
    ['malformed-yaml', 'sources.yaml', 'text: NQ', 'text: : NQ', 2, ''],
    ['unknown-key', 'sources.yaml', 'confidence', 'trust: 1\n  confidence', 3, 'nq.trust'],
    ['off-day-on-weekend', 'calendars/2026.yaml', '2026-11-24', '2026-11-22', 4, 'off.0.on'],
    ['working-day-on-weekday', 'calendars/2026.yaml', '2026-08-22', '2026-08-24', 5, 'working.0.on'],
    ['day-outside-year', 'calendars/2026.yaml', '2026-11-24', '2025-11-24', 4, 'off.0.on'],
    ['calendar-gap', 'calendars/2026.yaml', 'year: 2026', 'year: 2024', 2, 'year'],
    ['unknown-source', 'calendars/2026.yaml', 'source: nq', 'source: nd', 4, 'off.0.source'],
    ['malformed', 'procedures/PRO-1.yaml', 'amount: 7, unit: workingDays', 'amount: 0, unit: calendarDays', 6, 'total.allowance.amount'],
    ['malformed', 'procedures/PRO-1.yaml', 'unit: workingDays }, starts: complete', 'unit: workingDays, cutOff: 25:00 }, starts: complete', 6, 'total.allowance.cutOff'],
    ['cut-off-not-of-days', 'procedures/PRO-1.yaml', 'unit: workingDays }, starts: complete', 'unit: hours, cutOff: "15:00" }, starts: complete', 6, 'total.allowance.cutOff'],
    ['unknown-matter', 'procedures/PRO-1.yaml', 'matter: khoang-san', 'matter: da', 3, 'matter'],
    ['unknown-source', 'procedures/PRO-1.yaml', 'complete-dossier, source: nq', 'complete-dossier, source: x', 6, 'total.source'],
    ['unknown-unit', 'procedures/PRO-1.yaml', '[H99.04]', '[H99.44]', 18, 'stages.1.consultees.0'],
    ['unknown-stage', 'procedures/PRO-1.yaml', '[xong]', '[xong, khac]', 19, 'stages.1.next.1'],
    ['stage-unreachable', 'procedures/PRO-1.yaml', '[hoi]', '[xong]', 10, 'stages.1.id'],
    ['procedure-no-end', 'procedures/PRO-1.yaml', 'next: []', 'next: [nhan]', 9, 'stages'],
    ['procedure-loop', 'procedures/PRO-1.yaml', '[xong]', '[xong, nhan]', 19, 'stages.1.next'],
    ['minutes-outside-demo', 'procedures/PRO-1.yaml', 'amount: 2, unit: workingDays', 'amount: 2, unit: minutes', 14, 'stages.1.within.allowance.unit'],
    ['malformed', 'procedures/PRO-1.yaml', 'amount: 7', 'amount: -7', 6, 'total.allowance.amount'],
    ['malformed', 'procedures/PRO-1.yaml', '0.8', '1.8', 16, 'stages.1.reminders.atShares.1'],
    ['required', 'procedures/PRO-1.yaml', '    maxRounds: 1\n', '', 10, 'stages.1.maxRounds'],
    ['unknown-value', 'procedures/PRO-1.yaml', 'deemed-consent', 'consent', 15, 'stages.1.silence.effect'],
    ['source-missing', 'procedures/PRO-1.yaml', 'starts: complete-dossier, source: nq', 'starts: complete-dossier', 6, 'total.source'],
    ['silence-without-source', 'procedures/PRO-1.yaml', 'countsLateAsSilent: true, source: nq', 'countsLateAsSilent: true', 15, 'stages.1.silence.source'],
    ['guard-misplaced', 'procedures/PRO-1.yaml', 'kind: receive,', 'kind: receive, guards: [cost-stated],', 9, 'stages.0.guards.0'],
    ['unknown-value', 'procedures/PRO-1.yaml', 'kind: receive,', 'kind: receive, guards: [full-moon],', 9, 'stages.0.guards.0'],
    ['unknown-post', 'procedures/PRO-1.yaml', 'kind: receive,', 'kind: receive, who: { post: H99.04/ai },', 9, 'stages.0.who.post'],
    ['provisional-unmarked', 'sources.yaml', 'confidence: verified', 'confidence: low', 6, 'total.source'],
  ])('says %s: %s, “%s” → “%s”', async (code, file, from, to, row, column) => {
    const problems = await problemsOf(spoiled(file, from, to));
    const found = problems.find((problem) => problem.code === code && problem.row === row && problem.column === column);
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found?.words.vi).not.toContain('{}');
  });

  it('tells line and place in the line inside a procedure', async () => {
    const [problem] = await problemsOf(spoiled('procedures/PRO-1.yaml', '[H99.04]', '[ H99.77 ]'));
    expect(problem).toMatchObject({ code: 'unknown-unit', row: 18, character: 19, column: 'stages.1.consultees.0' });
  });

  it('holds a procedure against what the texts allow', async () => {
    const limits = (row: string) => ({ ...soundFiles, 'limits.tsv': `id\tmatter\tapplies_to\tunit\tleast\tmost\tfrom\tto\tsource\n${row}\n` });
    const codes = async (row: string) => (await problemsOf(limits(row))).map(({ file, code }) => `${file} ${code}`);
    expect(await codes('g\tkhoang-san\tconsult\tworkingDays\t3\t\t2026-01-01\t\tnq')).toEqual(['procedures/PRO-1.yaml deadline-below-minimum']);
    expect(await codes('g\t\ttotal\tworkingDays\t\t6\t2026-01-01\t\tnq')).toEqual(['procedures/PRO-1.yaml deadline-above-maximum']);
    expect(await codes('g\t\ttotal\tworkingDays\t\t7\t2026-01-01\t\tnq')).toEqual([]);
    expect(await codes('g\tmat-trang\ttotal\tworkingDays\t\t\t2026-01-01\t\tluat')).toEqual(['limits.tsv unknown-matter', 'limits.tsv unknown-source', 'limits.tsv required']);
    const parsed = await parseReference(limits('g\t\ttotal\tworkingDays\t\t7\t2026-01-01\t\tnq'), 1);
    expect(parsed.ok && parsed.reference.limits).toMatchObject([{ id: 'g', appliesTo: 'total', most: 7, source: { confidence: 'verified' } }]);
  });

  it('tells missing and unknown files', async () => {
    const { 'posts.tsv': _, ...rest } = soundFiles;
    const problems = await problemsOf({ ...rest, 'competences.tsv': '' });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(expect.arrayContaining(['posts.tsv missing-file', 'competences.tsv unknown-file']));
  });

  it('tells everything that is wrong at once, and loads nothing', async () => {
    const files = { ...spoiled('officers.tsv', 'cb-002\tLê Thu Hà', 'cb-002'), 'severities.tsv': 'rule\tseverity\nlate-reply\tshout\n' };
    const parsed = await parseReference(files, 1);
    expect(parsed.ok).toBe(false);
    expect((await problemsOf(files)).map(({ code }) => code)).toEqual(expect.arrayContaining(['cell-count', 'unknown-value']));
  });

  it('takes a comment only before the header', async () => {
    const files = { ...soundFiles, 'officers.tsv': '# người\nid\tname\n#1\tPhạm Minh Khôi\ncb-001\tA\ncb-002\tB\n' };
    expect((await problemsOf(files)).map(({ file, row, code }) => [file, row, code])).toEqual([['officers.tsv', 3, 'malformed']]);
  });
});

describe('sliceOf', () => {
  it('fits the contract, and holds no person', async () => {
    const slice = sliceOf(await reference(), '2026-11-22', 'H99.04');
    expect(registrySlice.parse(slice)).toEqual(slice);
    expect(JSON.stringify(slice)).not.toMatch(/Phạm Minh Khôi|cb-\d/);
    expect(slice.signingPosts.map(({ id, signs }) => [id, signs])).toEqual([
      ['H99.04/giam-doc', ['submit', 'submit-within', 'reconcile', 'decide', 'extend']],
      ['H99.04/pho', []],
    ]);
  });

  it('names the delegation by which a post signs today, with its days', async () => {
    const delegations = [
      { post: 'H99.04/giam-doc', officer: 'cb-002', actions: ['submit' as const], instrument: 'Giấy ủy quyền số 14', from: '2026-11-01', to: '2026-12-31' },
      { post: 'H99.04/giam-doc', officer: 'cb-002', actions: ['submit' as const], instrument: 'Giấy ủy quyền số 3', from: '2026-01-01', to: '2026-02-01' },
    ];
    const held = await reference();
    const holdings = [...held.holdings, { post: 'H99.04/pho', officer: 'cb-002', from: '2026-01-01', acting: false }];
    const deputy = (on: string) => sliceOf({ ...held, holdings, delegations }, on, 'H99.04').signingPosts.find(({ id }) => id === 'H99.04/pho');
    expect(deputy('2026-11-22')).toMatchObject({ signs: ['submit', 'submit-within'], under: [{ instrument: 'Giấy ủy quyền số 14', from: '2026-11-01', to: '2026-12-31' }] });
    expect(deputy('2027-01-05')).not.toHaveProperty('under');
  });

  it('leaves the past out and keeps what comes', async () => {
    const slice = sliceOf(await reference(), '2026-11-22', 'H99.04');
    expect(slice.units.map(({ code }) => code)).toEqual(['H99', 'H99.04', 'H99.05']);
    expect(slice.competence.map(({ id }) => id)).toEqual(['C22b']);
    expect(sliceOf(await reference(), '2026-09-14', 'H99.04').competence.map(({ id }) => id)).toEqual(['C22a', 'C22b']);
  });

  it('counts a unit as enrolled from its day on', async () => {
    const enrolled = async (on: string) => sliceOf(await reference(), on, 'H99.04').units.flatMap((unit) => (unit.enrolled ? [unit.code] : []));
    expect([await enrolled('2025-12-31'), await enrolled('2026-11-22'), await enrolled('2027-01-01')]).toEqual([[], ['H99.04'], ['H99.04', 'H99.05']]);
  });

  it('tells the consult of a procedure in short', async () => {
    expect(sliceOf(await reference(), '2026-11-22', 'H99.04').procedures[0]).toMatchObject({
      id: 'PRO-1',
      total: { amount: 7, unit: 'workingDays' },
      consult: { amount: 2, unit: 'workingDays', effect: 'deemed-consent', consultees: ['H99.04'] },
    });
  });
});

describe('delegations', () => {
  const withRows = (...rows: readonly string[]) => ({ ...soundFiles, 'delegations.tsv': ['post\tofficer\tactions\tinstrument\tfrom\tto', ...rows, ''].join('\n') });
  const faults = async (...rows: readonly string[]) => {
    const parsed = await parseReference(withRows(...rows), 0);
    return parsed.ok ? [] : parsed.problems.map(({ row, column, code }) => `${row}:${column} ${code}`);
  };
  const sound = 'H99.04/giam-doc\tcb-002\tsubmit|reconcile\tUQ 1/2026\t2026-11-01\t2026-11-30';

  it('are read, and may be left out', async () => {
    const parsed = await parseReference(withRows(sound), 0);
    expect(parsed.ok && parsed.reference.delegations).toEqual([
      { post: 'H99.04/giam-doc', officer: 'cb-002', actions: ['submit', 'reconcile'], instrument: 'UQ 1/2026', from: '2026-11-01', to: '2026-11-30' },
    ]);
    const none = await parseReference(soundFiles, 0);
    expect(none.ok && none.reference.delegations).toEqual([]);
  });

  it.each([
    ['H99.04/pho\tcb-002\tsubmit\tUQ 1\t2026-11-01\t2026-11-30', '2:post delegator-not-head'],
    ['X/khong\tcb-002\tsubmit\tUQ 1\t2026-11-01\t2026-11-30', '2:post unknown-post'],
    ['H99.04/giam-doc\tcb-999\tsubmit\tUQ 1\t2026-11-01\t2026-11-30', '2:officer unknown-officer'],
    ['H99.04/giam-doc\tcb-002\tsign\tUQ 1\t2026-11-01\t2026-11-30', '2:actions unknown-value'],
    ['H99.04/giam-doc\tcb-002\t\tUQ 1\t2026-11-01\t2026-11-30', '2:actions required'],
    ['H99.04/giam-doc\tcb-002\tsubmit\t\t2026-11-01\t2026-11-30', '2:instrument required'],
    ['H99.04/giam-doc\tcb-002\tsubmit\tUQ 1\t2026-11-30\t2026-11-01', '2:from from-after-to'],
    ['H99.04/giam-doc\tcb-002\tsubmit\tUQ 1\t2026-11-01\t', '2:to required'],
  ])('%j', async (row, fault) => {
    expect(await faults(row)).toEqual([fault]);
  });

  it('do not overlap for one person and act', async () => {
    expect(await faults(sound, sound.replace('UQ 1', 'UQ 2'))).toEqual(['3:from delegation-overlap']);
    expect(await faults(sound, sound.replace('submit|reconcile', 'decide'))).toEqual([]);
  });
});

describe('what a file may leave out', () => {
  it('who decides: owner, above, or not said', async () => {
    const table = soundFiles['competence.tsv']?.replace(/\n$/, '').split('\n') ?? [];
    const widened = (...cells: readonly string[]) => ({ ...soundFiles, 'competence.tsv': `${table.map((line, at) => `${line}\t${cells[at]}`).join('\n')}\n` });
    const parsed = await parseReference(widened('decided_by', '', 'above'), 0);
    expect(parsed.ok && parsed.reference.competence.map(({ decidedBy }) => decidedBy)).toEqual([undefined, 'above']);
    expect((await parseReference(widened('decided_by', '', 'somebody'), 0)).ok).toBe(false);
  });

  it('a share at which a dossier stands still, with a source that exists', async () => {
    const procedure = soundFiles['procedures/PRO-1.yaml'] ?? '';
    const under = (line: string) => parseReference({ ...soundFiles, 'procedures/PRO-1.yaml': procedure.replace('demo: false', `${line}\ndemo: false`) }, 0);
    const parsed = await under('stagnation: { idleShare: 0.5, source: nq }');
    expect(parsed.ok && parsed.reference.procedures[0]?.stagnation).toMatchObject({ idleShare: 0.5, source: { confidence: 'verified' } });
    expect((await under('stagnation: { idleShare: 1.5, source: nq }')).ok).toBe(false);
    expect((await under('stagnation: { idleShare: 0.5, source: khong }')).ok).toBe(false);
  });
});

describe('an agency’s own calendar', () => {
  const own = (rest = '', off = '2026-11-25', working = '2026-11-24') =>
    `calendar: vn-office.so-xd\nbase: vn-office\nyear: 2026\nconfirmed: true\n${rest}off: [{ on: ${off}, name: { vi: Ngày, en: Day }, source: nq }]\nworking: [{ on: ${working}, name: { vi: Ngày, en: Day }, source: nq }]\n`;
  const units = (soundFiles['units.tsv'] ?? '')
    .split('\n')
    .map((line, at) => (line === '' ? line : `${line}\t${at === 0 ? 'calendar' : line.startsWith('H99.04\t') ? 'vn-office.so-xd' : ''}`))
    .join('\n');
  const files = (text: string) => ({ ...soundFiles, 'units.tsv': units, 'calendars/own.yaml': text });

  it('differs from the one it follows in its own days alone, and is its unit’s', async () => {
    const read = await reference(files(own()));
    expect(read.calendars.map(({ id }) => id)).toEqual(['vn-office', 'vn-office.so-xd']);
    expect(read.calendars[1]).toMatchObject({ off: ['2026-11-25', '2027-01-01'], working: ['2026-08-22'], confirmedThrough: '2027-12-31' });
    expect(read.calendars[1]?.version).not.toBe(read.calendars[0]?.version);
    expect([sliceOf(read, '2026-11-22', 'H99.04').calendar.id, sliceOf(read, '2026-11-22', 'H99.05').calendar.id]).toEqual(['vn-office.so-xd', 'vn-office']);
  });

  it('brings its decision along, and each year names what it rests on', async () => {
    const read = await reference(files(own('sources: { rieng: { text: Quy chế, confidence: fictional } }\n').replace('source: nq', 'source: rieng')));
    expect(read.calendarYears?.map(({ calendar, year, sources }) => [calendar, year, sources.map(({ text }) => text)])).toEqual([
      ['vn-office', 2026, ['NQ 66.25/2026/NQ-CP']],
      ['vn-office', 2027, ['NQ 66.25/2026/NQ-CP']],
      ['vn-office.so-xd', 2026, ['Quy chế', 'NQ 66.25/2026/NQ-CP']],
    ]);
  });

  it('is decided no further than its own years are', async () => {
    expect((await reference(files(own().replace('confirmed: true', 'confirmed: false')))).calendars[1]?.confirmedThrough).toBe('2025-12-31');
  });

  it.each([
    ['unknown-calendar', own().replace('base: vn-office', 'base: vn-factory'), 'base'],
    ['day-changes-nothing', own('', '2026-11-24', '2026-11-22'), 'off.0.on'],
    ['day-changes-nothing', own('', '2026-11-25', '2026-11-26'), 'working.0.on'],
    ['duplicate-id', own('sources: { nq: { text: Khác, confidence: low } }\n'), 'sources.nq'],
    ['calendar-base-differs', own().replace('vn-office.so-xd', 'vn-office').replace('2026', '2028'), 'base'],
  ])('says %s', async (code, text, column) => {
    expect((await problemsOf(files(text))).map((found) => [found.file, found.code, found.column])).toContainEqual(['calendars/own.yaml', code, column]);
  });

  it('must be there when a unit names it', async () => {
    const problems = await problemsOf({ ...soundFiles, 'units.tsv': units });
    expect(problems.map(({ file, row, column, code }) => [file, row, column, code])).toEqual([['units.tsv', 3, 'calendar', 'unknown-calendar']]);
  });
});

describe('competence by place, class, value, and with several legal bases', () => {
  const columns = ['legal_bases', 'places', 'classes', 'value_from', 'value_below'];
  const withCells = (first: readonly string[], second: readonly string[] = [], change = (line: string) => line) => {
    const [header = '', a = '', b = ''] = (soundFiles['competence.tsv'] ?? '').split('\n').map(change);
    const cells = (given: readonly string[]) => columns.map((_, at) => given[at] ?? '').join('\t');
    return {
      ...soundFiles,
      'competence.tsv': `${header}\t${columns.join('\t')}\n${a}\t${cells(first)}\n${b}\t${cells(second)}\n`,
      'sources.yaml': `${soundFiles['sources.yaml']}luat:\n  text: Luật Khoáng sản\n  confidence: high\n`,
    };
  };

  it('are read; what is left empty is not there', async () => {
    const { competence } = await reference(withCells(['luat|nq', 'H99.04|H99.05', 'complaint', '1.000.000', '2 000 000']));
    expect(competence[0]).toMatchObject({
      legalBases: [{ text: 'NQ 66.25/2026/NQ-CP' }, { text: 'Luật Khoáng sản' }],
      places: ['H99.04', 'H99.05'],
      classes: ['complaint'],
      value: { from: 1_000_000, below: 2_000_000 },
    });
    expect(Object.keys(competence[1] ?? {}).toSorted()).toEqual(['decider', 'from', 'id', 'matter', 'owner', 'related', 'source']);
    expect((await reference(withCells(['nq', '', '', '0', '']))).competence[0]).toMatchObject({ value: { from: 0 } });
  });

  it('reach the browser', async () => {
    const read = await reference(withCells([], ['luat', 'H99.04', 'petition', '5', '']));
    const slice = sliceOf(read, '2026-11-22', 'H99.04');
    expect(registrySlice.parse(slice).competence[0]).toMatchObject({
      legalBases: [{}, { text: 'Luật Khoáng sản' }],
      places: ['H99.04'],
      classes: ['petition'],
      value: { from: 5 },
    });
  });

  it.each<readonly [string, number, string, readonly string[]]>([
    ['unknown-source', 2, 'legal_bases', ['khong']],
    ['unknown-unit', 2, 'places', ['', 'H99.44']],
    ['unknown-value', 2, 'classes', ['', '', 'letter']],
    ['malformed', 2, 'value_from', ['', '', '', 'một tỷ']],
    ['value-from-above-below', 2, 'value_from', ['', '', '', '5', '5']],
  ])('say %s', async (code, row, column, cells) => {
    expect((await problemsOf(withCells(cells))).map((found) => [found.code, found.row, found.column])).toContainEqual([code, row, column]);
  });

  it('two rules of one time stand side by side when one is narrower or they never meet', async () => {
    const together = (first: readonly string[], second: readonly string[]) =>
      problemsOf(withCells(first, second, (line) => line.replace('2026-09-14', ''))).then((found) => found.map(({ code }) => code));
    expect(await together([], [])).toEqual(['competence-overlap']);
    expect(await together([], ['', 'H99.04'])).toEqual([]);
    expect(await together(['', '', '', '', '5'], ['', '', '', '5'])).toEqual([]);
    expect(await together(['', '', '', '', '6'], ['', '', '', '5'])).toEqual(['competence-overlap']);
  });
});
