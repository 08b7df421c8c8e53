/** What the registry and the calendar cost (design §10): look-ups with conditions and long histories, on two axes of time, and the review. */
import { accountableFor, addDays, type CompetenceRule, type CompetenceView, deadlineOf, ownerOf, type Reference, reviewRegistry } from '@roviec/core';
import { demoReference } from '../support/province.ts';
import { type Measured, microsecondsOf } from './measure.ts';

const ON = '2026-11-20';
const MATTERS = 100;
const VERSIONS = 100;
const BUDGET_MICROS = 50;

/** Figures for registers of 10^3 to 10^5 lines; those up to 10^4 are held to the budget of a look-up. */
export async function measureRegistry(): Promise<readonly Measured[]> {
  const reference = await demoReference();
  const sizes = [1_000, 10_000, 100_000];
  return [
    ...sizes.map((size) => firstLookUp(size, reference)),
    ...sizes.map((size) => lookUp(size, reference)),
    ...[1_000, 10_000].map((size) => asKnown(size, reference)),
    ...sizes.map((size) => review(size, reference)),
    deadline(reference),
  ];
}

/** A hundred matters, each with a history of many years; every tenth line is for one commune alone. */
function grownTo(size: number, { competence }: CompetenceView): readonly CompetenceRule[] {
  const periods = Math.ceil(size / MATTERS);
  return Array.from({ length: size }, (_, index): CompetenceRule => {
    const model = competence[index % competence.length];
    if (!model) throw new Error('the register is empty');
    const { to: _to, ...rule } = model;
    const nth = Math.floor(index / MATTERS);
    const from = addDays(ON, (nth - periods + 2) * 10);
    return { ...rule, id: `L${index}`, matter: `M${index % MATTERS}`, from, to: addDays(from, 9), ...(index % 10 === 0 ? { places: ['H99.32'] } : {}) };
  });
}

function lookUp(size: number, reference: CompetenceView): Measured {
  const register = { units: reference.units, competence: grownTo(size, reference) };
  let at = 0;
  const micros = microsecondsOf(() => ownerOf(register, { matter: `M${at++ % MATTERS}`, on: ON, place: 'H99.32.02' }).kind.length, 20_000);
  return { what: `look-up by place in long histories, ${size} lines`, measured: micros, unit: 'µs', budget: size <= 10_000 ? BUDGET_MICROS : null };
}

/** What a new version costs once: its index is built at the first question. */
function firstLookUp(size: number, reference: CompetenceView): Measured {
  const competence = grownTo(size, reference);
  const micros = microsecondsOf(() => ownerOf({ units: reference.units, competence: [...competence] }, { matter: 'M1', on: ON }).kind.length, 5);
  return { what: `first look-up in a new version, ${size} lines`, measured: micros / 1_000, unit: 'ms', budget: null };
}

function asKnown(size: number, reference: Reference): Measured {
  const competence = grownTo(size, reference);
  const versions = Array.from({ length: VERSIONS }, (_, index) => ({ ...reference, competence, version: `v${index}`, recordedAt: index * 1_000 }));
  let at = 0;
  const micros = microsecondsOf(() => accountableFor(versions, { matter: `M${at % MATTERS}`, on: ON, place: 'H99.32', knownAt: (at++ % VERSIONS) * 1_000 }).kind.length, 2_000);
  return { what: `who was accountable, as known in ${VERSIONS} versions, ${size} lines`, measured: micros, unit: 'µs', budget: null };
}

function review(size: number, reference: Reference): Measured {
  const grown = {
    ...reference,
    competence: grownTo(size, reference),
    matters: Array.from({ length: MATTERS }, (_, index) => ({ id: `M${index}`, name: { vi: '', en: '' }, phrases: [] })),
  };
  return { what: `review of the register, ${size} lines`, measured: microsecondsOf(() => reviewRegistry(grown, ON).length, 3) / 1_000, unit: 'ms', budget: null };
}

function deadline({ calendars: [calendar] }: Reference): Measured {
  if (!calendar) throw new Error('there is no calendar');
  const start = Date.parse('2026-11-20T15:30:00+07:00');
  const micros = microsecondsOf(() => deadlineOf(calendar, start, { amount: 30, unit: 'workingDays', cutOff: '15:00' }).dueAt, 20_000);
  return { what: 'a deadline of 30 working days', measured: micros, unit: 'µs', budget: BUDGET_MICROS };
}
