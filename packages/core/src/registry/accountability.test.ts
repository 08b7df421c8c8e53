import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Accountability, accountableFor, knownAt, tenureAsKnown } from './accountability.ts';
import { dayText, type Fact, FIRST_COMMUNE, versionAt, type World, worlds } from './oracle.fixture.ts';

interface Question {
  readonly matter: number;
  readonly day: number;
  readonly instant: number;
  /** Unit of the place; -1 not known. */
  readonly place: number;
}

/** Every instant at which the register changed. */
function instantsOf(world: World): readonly number[] {
  const all = [...world.rules, ...world.holdings, ...world.delegations].flatMap(({ recorded }) => [...recorded]);
  return [...new Set(all)];
}

const holds = <T>({ valid, recorded }: Fact<T>, day: number, instant: number) => valid[0] <= day && day <= valid[1] && recorded[0] <= instant && instant < recorded[1];

/** The answer straight from the facts with their two times: no versions, no index, no dates as text. */
function oracle(world: World, { matter, day, instant, place }: Question): string {
  const spoken = world.rules.filter((fact) => fact.value.matter === matter && holds(fact, day, instant)).map(({ value }) => value);
  const general = spoken.filter((rule) => rule.place < 0);
  const local = spoken.filter((rule) => rule.place >= 0 && (place < 0 || rule.place === place));
  const owners = new Set((place >= 0 && local.length > 0 ? local : general).map(({ owner }) => owner));
  // What holds in one commune alone may decide while the place is not known, unless it would change nothing.
  if (place < 0 && local.some(({ owner }) => owners.size !== 1 || !owners.has(owner))) return 'needs-place';
  if (owners.size === 0) return 'no-rule';
  if (owners.size > 1) return 'ambiguous';
  const [owner = -1] = owners;
  if (owner >= 0) return `U${owner}`;
  return place >= FIRST_COMMUNE ? `U${place}` : 'commune';
}

function answerOf(found: Accountability): string {
  if (found.kind === 'not-recorded') return 'not-recorded';
  if (found.owner.kind === 'unknown') return found.owner.why;
  return found.owner.kind === 'unit' ? found.owner.unit : 'commune';
}

/** Who answers for a unit, from the facts: the latest of those who act, else of those appointed; and to whom it was delegated. */
function oracleHead(world: World, unit: number, day: number, instant: number): { readonly holder: string | null; readonly delegates: readonly string[] } {
  const held = world.holdings.filter((fact) => fact.value.unit === unit && holds(fact, day, instant));
  const latest = (acting: boolean) => held.filter(({ value }) => value.acting === acting).sort((a, b) => b.valid[0] - a.valid[0] || a.value.officer - b.value.officer)[0];
  const delegates = world.delegations.filter((fact) => {
    const givers = world.holdings.filter((giver) => giver.value.unit === unit && holds(giver, fact.valid[0], instant) && holds(giver, day, instant));
    return fact.value.unit === unit && holds(fact, day, instant) && givers.length > 0;
  });
  const holder = latest(true) ?? latest(false);
  return { holder: holder ? `O${holder.value.officer}` : null, delegates: delegates.map(({ value }) => `O${value.officer}`).sort() };
}

const questions = fc.record({
  matter: fc.integer({ min: 0, max: 3 }),
  day: fc.integer({ min: 0, max: 999 }),
  instant: fc.integer({ min: 0, max: 110 }),
  place: fc.constantFrom(-1, 0, 4, 5),
});

describe('accountability on two axes of time', () => {
  it('agrees with the bare facts on 10,000 questions at random days, as known at random instants', () => {
    let asked = 0;
    const answers = new Map<string, number>();
    fc.assert(
      fc.property(worlds, fc.array(questions, { minLength: 250, maxLength: 250 }), (world, list) => {
        const instants = instantsOf(world);
        const versions = instants.map((instant) => versionAt(world, instant));
        for (const question of list) {
          const { day, instant, place, matter } = question;
          const found = accountableFor(versions, { matter: `M${matter}`, on: dayText(day), knownAt: instant, place: place < 0 ? null : `U${place}` });
          const expected = instants.every((at) => at > instant) ? 'not-recorded' : oracle(world, question);
          expect(answerOf(found)).toBe(expected);
          answers.set(answerOf(found), (answers.get(answerOf(found)) ?? 0) + 1);
          if (found.kind === 'recorded' && found.owner.kind === 'unit') checkHead(world, found, Number(found.owner.unit.slice(1)), day, instant);
          asked += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(asked).toBe(10_000);
    // Every kind of answer was asked for: a test of nothing but 'no-rule' would prove little.
    for (const kind of ['no-rule', 'ambiguous', 'needs-place', 'commune', 'U0', 'U5']) expect(answers.get(kind), kind).toBeGreaterThan(50);
  });

  it('does not depend on the order of facts or of versions', () => {
    const shuffled = <T>(list: readonly T[], seed: number) =>
      list
        .map((value, at) => ({ value, rank: Math.sin(seed * 997 + at * 131) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ value }) => value);
    fc.assert(
      fc.property(worlds, fc.array(questions, { minLength: 40, maxLength: 40 }), fc.integer({ min: 1, max: 1e6 }), (world, list, seed) => {
        const versions = instantsOf(world).map((instant) => versionAt(world, instant));
        const other = shuffled(versions, seed).map((version) => ({
          ...version,
          units: shuffled(version.units, seed),
          posts: shuffled(version.posts, seed),
          holdings: shuffled(version.holdings, seed + 1),
          delegations: shuffled(version.delegations ?? [], seed + 2),
          competence: shuffled(version.competence, seed + 3),
        }));
        for (const { matter, day, instant, place } of list) {
          const question = { matter: `M${matter}`, on: dayText(day), knownAt: instant, place: place < 0 ? null : `U${place}` };
          expect(accountableFor(other, question)).toEqual(accountableFor(versions, question));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says nothing of what was not recorded yet', () => {
    const version = { ...versionAt({ rules: [], holdings: [], delegations: [] }, 50) };
    expect(accountableFor([version], { matter: 'M0', on: dayText(5), knownAt: 49 })).toEqual({ kind: 'not-recorded' });
    expect(accountableFor([version], { matter: 'M0', on: dayText(5), knownAt: 50 })).toEqual({
      kind: 'recorded',
      version: 'v050',
      owner: { kind: 'unknown', why: 'no-rule' },
      head: null,
    });
    expect([tenureAsKnown([version], 'P0', dayText(5), 49), tenureAsKnown([version], 'P9', dayText(5), 60)]).toEqual([null, null]);
    expect(tenureAsKnown([version], 'P0', dayText(5), 60)).toEqual({ post: 'P0', unit: 'U0', appointed: null, acting: null, delegations: [] });
  });

  it('takes the newest version known by then, in whatever order they come', () => {
    const versions = [5, 900, 1000, 20].map((recordedAt) => ({ version: `v${recordedAt}`, recordedAt }));
    expect([4, 5, 19, 899, 999, 1e9].map((at) => knownAt(versions, at)?.recordedAt ?? null)).toEqual([null, 5, 5, 20, 900, 1000]);
    expect(
      knownAt(
        [
          { version: 'b', recordedAt: 7 },
          { version: 'a', recordedAt: 7 },
        ],
        7,
      )?.version,
    ).toBe('b');
    expect(
      knownAt(
        [
          { version: 'a', recordedAt: 7 },
          { version: 'b', recordedAt: 7 },
        ],
        7,
      )?.version,
    ).toBe('b');
  });
});

function checkHead(world: World, found: Extract<Accountability, { kind: 'recorded' }>, unit: number, day: number, instant: number): void {
  const expected = oracleHead(world, unit, day, instant);
  const holding = found.head?.acting ?? found.head?.appointed ?? null;
  expect(holding?.officer ?? null).toBe(expected.holder);
  if (found.head) expect(found.head.delegations.map(({ officer }) => officer).sort()).toEqual(expected.delegates);
}
