import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffProcedures, runningWords } from './diff.ts';
import { resolved, validProcedures } from './procedure.fixture.ts';
import type { ConsultStage, Procedure, ProcedureDefinition } from './types.ts';

const names = { unit: (code: string) => ({ vi: `Sở ${code}`, en: `Department ${code}` }), officer: () => null, post: () => null, matter: () => null };
const consulting = fc.sample(
  validProcedures.filter(({ stages }) => stages.some(({ kind }) => kind === 'consult')),
  { numRuns: 1, seed: 3 },
)[0] as ProcedureDefinition;
const before = resolved({
  ...consulting,
  stages: consulting.stages.map((stage) => (stage.kind === 'consult' ? { ...stage, within: { ...stage.within, allowance: { amount: 5, unit: 'workingDays' } } } : stage)),
});

function withConsult(change: Partial<ConsultStage>): Procedure {
  return { ...before, stages: before.stages.map((stage) => (stage.kind === 'consult' ? { ...stage, ...change } : stage)) };
}
const stage = before.stages.find((found) => found.kind === 'consult') as ConsultStage;
const said = (after: Procedure) => diffProcedures(before, after, names).map(({ words }) => words.vi);

describe('the difference of two versions, in words', () => {
  it('says a shorter time with its unit once, and what running dossiers keep', () => {
    const [change, ...others] = diffProcedures(before, withConsult({ within: { ...stage.within, allowance: { amount: 3, unit: 'workingDays' } } }), names);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'changed',
      words: { vi: 'Thời hạn lấy ý kiến: 05 → 03 ngày làm việc', en: 'Time for consulting: 5 → 3 working days' },
      running: { vi: 'hồ sơ đang chạy giữ: 5 ngày làm việc' },
    });
  });

  it.each<readonly [string, Partial<ConsultStage>]>([
    ['Thời hạn lấy ý kiến: 5 ngày làm việc → 48 giờ', { within: { ...stage.within, allowance: { amount: 48, unit: 'hours' } } }],
    [`cơ quan được lấy ý kiến: Sở A1.02, Sở A1.03 → Sở A1.02`, { consultees: ['A1.02'] }],
    ['số lần hỏi cùng một cơ quan: 1 → 2', { maxRounds: 2 }],
    ['điều kiện: ', { guards: [...(stage.guards ?? []), 'supplement-settled', 'cost-stated'] }],
  ])('“%s”', (expected, change) => {
    expect(said(withConsult(change)).join('\n')).toContain(expected);
  });

  it('tells a stage that came and one that went, and not all that they say', () => {
    const plain = { id: 'niem-yet', kind: 'prepare', name: { vi: 'Niêm yết', en: 'Post' }, by: { vi: 'x', en: 'x' }, next: [] } as const;
    const after = { ...before, stages: [...before.stages.filter(({ kind }) => kind !== 'consult'), plain] };
    expect(said(after)).toEqual(['Thêm bước “Niêm yết”', 'Bỏ bước “consult”']);
  });

  it('holds a new wording for a wording: nothing changes for what runs', () => {
    expect(diffProcedures(before, { ...before, name: { vi: 'Tên mới', en: 'New name' } }, names)).toMatchObject([{ key: 'name', running: null }]);
  });

  it('says from when new dossiers follow it', () => {
    expect(runningWords({ ...before, from: '2027-03-01' }).vi).toContain('chỉ hồ sơ mở từ ngày 01/03/2027 theo bản mới');
    expect(runningWords(before).en).toContain('from its publication on');
  });

  it('is none between a procedure and itself, and some whenever versions differ in what they say', () => {
    fc.assert(
      fc.property(validProcedures, validProcedures, (one, other) => {
        const [a, b] = [resolved(one), resolved(other)];
        expect(diffProcedures(a, a, names)).toEqual([]);
        const differ = JSON.stringify({ ...a, version: '' }) !== JSON.stringify({ ...b, version: '' });
        expect(diffProcedures(a, b, names).length > 0).toBe(differ);
        expect(diffProcedures(a, b, names)).toHaveLength(diffProcedures(b, a, names).length);
      }),
    );
  });
});
