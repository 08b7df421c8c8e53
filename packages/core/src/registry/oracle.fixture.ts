import fc from 'fast-check';
import type { CompetenceRule, Delegation, Holding, Post, Reference, Unit } from './types.ts';

/** A fact with both of its times: true in the world between two days, in the register between two instants. */
export interface Fact<T> {
  readonly value: T;
  /** First and last day (numbers, both included) on which it is so. */
  readonly valid: readonly [number, number];
  /** First instant at which the system knows it, and the first at which it no longer says so. */
  readonly recorded: readonly [number, number];
}

export interface RuleFact {
  readonly matter: number;
  /** Unit index; -1 is the commune of the place. */
  readonly owner: number;
  /** Only in that commune; -1 everywhere. */
  readonly place: number;
}
export interface HoldingFact {
  readonly unit: number;
  readonly officer: number;
  readonly acting: boolean;
}
export interface DelegationFact {
  readonly unit: number;
  readonly officer: number;
}

/** A world told fact by fact; `versions` are what the system had at each instant of recording. */
export interface World {
  readonly rules: readonly Fact<RuleFact>[];
  readonly holdings: readonly Fact<HoldingFact>[];
  readonly delegations: readonly Fact<DelegationFact>[];
}

/** Units 0–3 are departments, 4–5 communes; days run from 0 to 999, instants from 0 to 99. */
export const UNITS = 6;
export const FIRST_COMMUNE = 4;
const EPOCH = Date.UTC(2025, 0, 1);

/** Day 0 is 1 January 2025. */
export function dayText(day: number): string {
  return new Date(EPOCH + day * 86_400_000).toISOString().slice(0, 10);
}

const span = (max: number) => fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max })).map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);
const fact = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> => fc.record({ value, valid: span(999), recorded: span(100) });
const unit = fc.integer({ min: 0, max: UNITS - 1 });
const officer = fc.integer({ min: 0, max: 8 });

export const worlds: fc.Arbitrary<World> = fc.record({
  rules: fc.array(fact(fc.record({ matter: fc.integer({ min: 0, max: 3 }), owner: fc.integer({ min: -1, max: 3 }), place: fc.constantFrom(-1, -1, 4, 5) })), {
    // Enough that most kinds of answer come up often: with few rules nearly every question is answered by none.
    minLength: 24,
    maxLength: 60,
  }),
  holdings: fc.array(fact(fc.record({ unit, officer, acting: fc.boolean() })), { minLength: 6, maxLength: 40 }),
  delegations: fc.array(fact(fc.record({ unit, officer })), { maxLength: 25 }),
});

/** What the system had at an instant, as a reference: only what was recorded then, without any trace of when. */
export function versionAt(world: World, instant: number): Reference {
  const known = <T>(facts: readonly Fact<T>[]) => facts.map((one, at) => ({ ...one, at })).filter(({ recorded: [from, until] }) => from <= instant && instant < until);
  const period = ([from, to]: readonly [number, number]) => ({ from: dayText(from), to: dayText(to) });
  return {
    version: `v${String(instant).padStart(3, '0')}`,
    recordedAt: instant,
    units: Array.from({ length: UNITS }, (_, index) => unitOf(index)),
    posts: Array.from({ length: UNITS }, (_, index) => postOf(index)),
    officers: [],
    holdings: known(world.holdings).map(({ value, valid }) => holdingOf(value, period(valid))),
    delegations: known(world.delegations).map(
      ({ value, valid, at }): Delegation => ({ post: `P${value.unit}`, officer: `O${value.officer}`, actions: ['submit'], instrument: `D${at}`, ...period(valid) }),
    ),
    matters: [],
    competence: known(world.rules).map(({ value, valid, at }) => ruleOf(value, `R${String(at).padStart(2, '0')}`, period(valid))),
    calendars: [],
    procedures: [],
    severities: {},
  };
}

function unitOf(index: number): Unit {
  const name = { vi: `U${index}`, en: `U${index}` };
  return { code: `U${index}`, legacyCode: '', name, shortName: '', kind: index >= FIRST_COMMUNE ? 'commune' : 'department', successors: [], from: dayText(0) };
}

function postOf(index: number): Post {
  return { id: `P${index}`, unit: `U${index}`, title: { vi: '', en: '' }, head: true, roles: ['head'] };
}

function holdingOf({ unit: index, officer: who, acting }: HoldingFact, period: { readonly from: string; readonly to: string }): Holding {
  return { post: `P${index}`, officer: `O${who}`, acting, ...(acting ? { instrument: `Q${index}` } : {}), ...period };
}

function ruleOf({ matter, owner, place }: RuleFact, id: string, period: { readonly from: string; readonly to: string }): CompetenceRule {
  const source = { text: id, confidence: 'verified' as const };
  const places = place < 0 ? {} : { places: [`U${place}`] };
  return { id, matter: `M${matter}`, owner: owner < 0 ? { kind: 'commune-of-place' } : { kind: 'unit', unit: `U${owner}` }, source, related: [], ...places, ...period };
}
