import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolved, validProcedures } from '../procedure/procedure.fixture.ts';
import { vnOffice } from '../time/calendar.example.ts';
import { addDays, DAY_MS, startOfDay } from '../time/index.ts';
import { plainCourses } from './courses.ts';
import { unmetBy } from './expectation.ts';
import { reference } from './reference.fixture.ts';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';

const start = (on: string) => ({ lead: 'A1.01', calendar: vnOffice, on });
const day = fc.integer({ min: 0, max: 420 }).map((days) => addDays('2026-07-01', days));

describe('a simulation', () => {
  it('ends for every valid procedure on every day, takes every step of its plain courses, and comes out the same twice', () => {
    fc.assert(
      fc.property(validProcedures, day, (definition, on) => {
        const procedure = resolved(definition);
        for (const scenario of plainCourses(procedure, reference, start(on))) {
          const simulation = simulate(scenario, procedure, reference);
          expect(simulation.notTaken).toEqual([]);
          expect(simulation.state.phase).toBe('closed');
          expect(simulation.events.map(({ seq }) => seq)).toEqual(simulation.events.map((_, at) => at + 1));
          expect(simulate(scenario, procedure, reference)).toEqual(simulation);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('deems nobody where the rule does not say so, and every silent unit where it does', () => {
    fc.assert(
      fc.property(validProcedures, day, (definition, on) => {
        const procedure = resolved(definition);
        const [answered, silent] = plainCourses(procedure, reference, start(on));
        const stage = procedure.stages.find((found) => found.kind === 'consult');
        if (answered) expect(simulate(answered, procedure, reference).silent).toEqual([]);
        if (!silent || stage?.kind !== 'consult') return;
        const simulation = simulate(silent, procedure, reference);
        expect(simulation.silent).toEqual(['A1.02', 'A1.03']);
        expect(simulation.deemed).toEqual(stage.silence.effect === 'deemed-consent' ? ['A1.02', 'A1.03'] : []);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which steps are written', () => {
    const [definition] = fc.sample(validProcedures, { numRuns: 1, seed: 11 });
    const procedure = resolved(definition ?? expect.fail('no procedure'));
    const [scenario] = plainCourses(procedure, reference, start('2027-02-01'));
    if (!scenario) return expect.fail('no course');
    const turned: Scenario = { ...scenario, steps: [...scenario.steps].reverse() };
    expect(simulate(turned, procedure, reference).state.phase).toBe(simulate(scenario, procedure, reference).state.phase);
  });

  it('goes on by itself for a year after the last step', () => {
    const [definition] = fc.sample(
      validProcedures.filter(({ stages }) => stages.some(({ kind }) => kind === 'consult')),
      { numRuns: 1, seed: 5 },
    );
    const procedure = resolved(definition ?? expect.fail('no procedure'));
    const at = startOfDay('2026-11-20') + 9 * 3_600_000;
    const scenario: Scenario = {
      id: 'mot-nam',
      name: { vi: 'Một năm', en: 'A year' },
      procedure: 'P1',
      lead: 'A1.01',
      steps: [
        { do: 'open', at },
        { do: 'assign', to: 'A1.01/chuyen-vien', at: at + 1000 },
        { do: 'consult', at: at + 2000 },
        ...['A1.02', 'A1.03'].map((unit) => ({ do: 'deliver', unit, at: at + 3000 }) as const),
      ],
      until: at + 365 * DAY_MS,
    };
    const simulation = simulate(scenario, procedure, reference);
    expect(simulation.silent).toEqual(['A1.02', 'A1.03']);
    expect(simulation.findings.map(({ rule, variant }) => `${rule}/${variant}`)).toContain('stagnation/overdue');
    expect(unmetBy(simulation, { phase: 'open', silent: ['A1.03', 'A1.02'], findings: ['stagnation/overdue'] })).toEqual([]);
    expect(unmetBy(simulation, { dueOn: '2026-01-01', deemed: ['A1'] }).map(({ what }) => what)).toEqual(['dueOn', 'deemed']);
  });

  it('says when nobody holds the post that would act, and goes on', () => {
    const [definition] = fc.sample(validProcedures, { numRuns: 1, seed: 2 });
    const procedure = resolved(definition ?? expect.fail('no procedure'));
    const at = startOfDay('2026-11-20');
    const scenario: Scenario = {
      id: 'khuyet',
      name: { vi: 'Khuyết', en: 'Vacant' },
      procedure: 'P1',
      lead: 'A1.01',
      until: at + DAY_MS,
      steps: [
        { do: 'open', at },
        { do: 'assign', to: 'A1.01/khong-co', at: at + 1 },
      ],
    };
    expect(simulate(scenario, procedure, reference).notTaken).toEqual([{ at: at + 1, do: 'assign', why: 'post-vacant' }]);
  });
});
