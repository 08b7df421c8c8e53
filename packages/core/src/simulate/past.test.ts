import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolved, validProcedures } from '../procedure/procedure.fixture.ts';
import type { ConsultStage, Procedure } from '../procedure/types.ts';
import { vnOffice } from '../time/calendar.example.ts';
import { addDays } from '../time/index.ts';
import { plainCourses } from './courses.ts';
import { comparePast } from './past.ts';
import { reference } from './reference.fixture.ts';
import { simulate } from './simulate.ts';

const names = { unit: () => null, officer: () => null, post: () => null };
const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-07-01', days));
const start = (on: string) => ({ lead: 'A1.01', calendar: vnOffice, on });
const histories = (procedure: Procedure, on: string) =>
  plainCourses(procedure, reference, start(on)).map((scenario) => {
    const { dossier, events } = simulate(scenario, procedure, reference);
    return { dossier, events };
  });
const consulting = validProcedures.filter(({ stages }) => stages.some(({ kind }) => kind === 'consult'));
const withConsult = (procedure: Procedure, change: (stage: ConsultStage) => Partial<ConsultStage>): Procedure => ({
  ...procedure,
  version: 'p2',
  stages: procedure.stages.map((stage) => (stage.kind === 'consult' ? { ...stage, ...change(stage) } : stage)),
});

describe('the past under a new version', () => {
  it('is the past, under the version that it had', () => {
    fc.assert(
      fc.property(validProcedures, day, (definition, on) => {
        const procedure = resolved(definition);
        const found = comparePast(histories(procedure, on), { ...procedure, version: 'p2' }, reference, names);
        expect(found).toMatchObject({ changed: [], unknown: [] });
        expect(found.looked).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('has another due date when the total changes, and says how many', () => {
    fc.assert(
      fc.property(validProcedures, day, (definition, on) => {
        const procedure = resolved(definition);
        const after: Procedure = { ...procedure, version: 'p2', total: { ...procedure.total, allowance: { amount: procedure.total.allowance.amount + 3, unit: 'workingDays' } } };
        const past = histories(procedure, on);
        const found = comparePast(past, after, reference, names);
        expect(found.changed).toHaveLength(past.length);
        for (const { differences } of found.changed) expect(differences.map(({ what }) => what)).toEqual(['due']);
        expect(found.summary.vi).toBe(`${past.length} hồ sơ sẽ khác trong ${past.length} hồ sơ đã xem: ${past.length} đổi hạn hồ sơ.`);
      }),
      { numRuns: 40 },
    );
  });

  it('tells whose silence would have come to something else, and what could not have been done', () => {
    fc.assert(
      fc.property(consulting, day, (definition, on) => {
        const before = withConsult(resolved(definition), () => ({
          silence: { effect: 'deemed-consent', liability: true, countsLateAsSilent: true, source: resolved(definition).total.source },
        }));
        const past = histories(before, on);
        const harmless = comparePast(
          past,
          withConsult(before, (stage) => ({ silence: { ...stage.silence, effect: 'none' } })),
          reference,
          names,
        );
        expect(harmless.changed).toHaveLength(1);
        expect(harmless.changed[0]?.differences.map(({ what }) => what)).toContain('silence');
        const longer = comparePast(
          past,
          withConsult(before, (stage) => ({ within: { ...stage.within, allowance: { amount: stage.within.allowance.amount + 5, unit: 'workingDays' } } })),
          reference,
          names,
        );
        expect(longer.changed.flatMap(({ differences }) => differences.map(({ what }) => what))).toEqual(expect.arrayContaining(['consult-due', 'silence', 'refused']));
      }),
      { numRuns: 30 },
    );
  });

  it('says who would have led, where the version names another agency', () => {
    const [definition] = fc.sample(
      validProcedures.filter(({ stages }) => stages.some(({ kind }) => kind === 'submit')),
      { numRuns: 1, seed: 4 },
    );
    const procedure = resolved(definition ?? expect.fail('no procedure'));
    const led = (unit: string): Procedure => ({
      ...procedure,
      stages: procedure.stages.map((stage) => (['prepare', 'submit', 'reconcile', 'assign'].includes(stage.kind) ? { ...stage, who: { unit } } : stage)),
    });
    const found = comparePast(histories(led('A1.01'), '2026-11-20'), led('A1.03'), reference, names);
    expect(found.changed[0]?.differences).toContainEqual({ what: 'lead', words: { vi: 'Chủ trì: A1.01 → A1.03', en: 'Lead: A1.01 → A1.03' } });
  });

  it('is unknown where a history does not come out as it was recorded, and left out under another procedure', () => {
    const [definition] = fc.sample(consulting, { numRuns: 1, seed: 6 });
    const procedure = resolved(definition ?? expect.fail('no procedure'));
    const [history] = histories(procedure, '2026-11-20');
    if (!history) return expect.fail('no history');
    const torn = { ...history, events: history.events.map((event) => (event.body.kind === 'opened' ? { ...event, body: { ...event.body, dueAt: event.body.dueAt + 1 } } : event)) };
    expect(comparePast([torn], procedure, reference, names)).toMatchObject({ looked: 1, changed: [], unknown: [history.dossier] });
    expect(comparePast([history], { ...procedure, id: 'P9' }, reference, names)).toMatchObject({ looked: 0, changed: [], unknown: [] });
  });
});
