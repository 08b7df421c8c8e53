import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { validProcedures, view } from '../../../core/src/procedure/procedure.fixture.ts';
import { canonicalJson } from '../canonical-json.ts';
import { contentHash } from './hash.ts';
import { procedureFile } from './procedure-file.ts';
import { procedureFrom } from './procedures.ts';

const sources = new Map(Object.entries(view.sources));

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item, seed)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => ((a.charCodeAt(0) * 31 + a.length + seed) % 7) - ((b.charCodeAt(0) * 31 + b.length + seed) % 7) || (a < b ? 1 : -1)));
}

describe('the version of a procedure', () => {
  it('is the same whatever the order of its keys, through a file and back', async () => {
    await fc.assert(
      fc.asyncProperty(validProcedures, fc.nat(1000), async (definition, seed) => {
        const turned = shuffled(definition, seed);
        expect(canonicalJson(turned)).toBe(canonicalJson(definition));
        const read = procedureFile.parse(parse(`# a comment\n${stringify(turned)}`));
        expect(canonicalJson(read)).toBe(canonicalJson(definition));
        const [one, other] = [await procedureFrom(definition, sources), await procedureFrom(read, sources)];
        expect(other.version).toBe(one.version);
        const { version, ...content } = one;
        expect(version).toBe(await contentHash(content));
      }),
      { numRuns: 60 },
    );
  });

  it('is another as soon as anything that it says is', async () => {
    await fc.assert(
      fc.asyncProperty(validProcedures, async (definition) => {
        const { version } = await procedureFrom(definition, sources);
        const more = { ...definition, total: { ...definition.total, allowance: { ...definition.total.allowance, amount: definition.total.allowance.amount + 1 } } };
        expect((await procedureFrom(more, sources)).version).not.toBe(version);
        const surer = new Map([...sources].map(([id, source]) => [id, { ...source, confidence: 'low' as const }]));
        expect((await procedureFrom(definition, surer)).version).not.toBe(version);
        const turned = { ...definition, stages: definition.stages.toReversed() };
        expect((await procedureFrom(turned, sources)).version).not.toBe(version);
      }),
      { numRuns: 40 },
    );
  });
});
