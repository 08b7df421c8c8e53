import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProcedure } from './check.ts';
import { mutations } from './mutations.fixture.ts';
import { type ProcedureProblemCode, procedureProblemCodes, procedureProblemWords } from './problems.ts';
import { validProcedures, view } from './procedure.fixture.ts';

describe('a definition', () => {
  it('without a fault is told so, whatever it is made of', () => {
    fc.assert(
      fc.property(validProcedures, (definition) => {
        expect(checkProcedure(definition, view)).toEqual([]);
      }),
    );
  });

  it.each(Object.entries(mutations))('spoilt is caught: %s', (code, mutation) => {
    let spoilt = 0;
    fc.assert(
      fc.property(validProcedures, (definition) => {
        const made = mutation(definition);
        if (!made) return;
        spoilt += 1;
        expect(checkProcedure(made.definition, made.view ?? view).map((problem) => problem.code)).toContain(code);
      }),
    );
    expect(spoilt).toBeGreaterThan(3);
  });

  it('is pointed into: a problem names a path that is there, or what should hold it', () => {
    fc.assert(
      fc.property(validProcedures, fc.constantFrom(...Object.values(mutations)), (definition, mutation) => {
        const made = mutation(definition);
        for (const { path } of made ? checkProcedure(made.definition, made.view ?? view) : []) {
          const parent = path.slice(0, -1).reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), made?.definition);
          expect(parent).toBeTypeOf('object');
        }
      }),
    );
  });
});

describe('the codes', () => {
  it('say in both languages what is wrong and what to do', () => {
    for (const { code, words } of procedureProblemCodes) {
      const told = procedureProblemWords({ code, about: 'H99' });
      expect([told.vi, told.en].join()).not.toContain('{}');
      expect(words.vi).toMatch(/hãy|xem|nên không kiểm tra được/);
      expect(words.vi).not.toBe(words.en);
    }
  });

  it('are all met by some definition, but those of a source that a file leaves out', () => {
    const met = new Set<ProcedureProblemCode>(Object.keys(mutations) as ProcedureProblemCode[]);
    expect(procedureProblemCodes.map(({ code }) => code).filter((code) => !met.has(code))).toEqual(['source-missing', 'silence-without-source']);
  });
});
