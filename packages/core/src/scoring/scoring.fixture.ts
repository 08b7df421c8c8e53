import type { Command } from '../dossier/commands.ts';
import { act, consultCommand, declared, openCommand } from '../dossier/dossier.fixture.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { dossierId } from '../dossier/keys.ts';
import { concludeSilence } from '../dossier/silence.ts';
import { silentUnits } from '../dossier/silent-units.ts';
import { type DossierState, newDossier } from '../dossier/state.ts';
import { startOfDay } from '../time/index.ts';
import { COORDINATION_INDEX, coordinationIndex, type ScoringFacts, type UnitScore } from './index.ts';

/** An instant in Việt Nam: `2026-11-20 10:00`. */
export function at(text: string): number {
  const [day = '', clock = '00:00'] = text.split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return startOfDay(day) + hours * 3_600_000 + minutes * 60_000;
}

/** A dossier as it goes on, event by event, through the same machinery as in the product. */
export class Story {
  readonly events: DossierEvent[] = [];
  #state: DossierState;

  constructor(number: string, unit = 'H99.32') {
    this.#state = newDossier(dossierId({ unit, year: 2026, register: 'den', number }));
  }

  get id(): string {
    return this.#state.id;
  }

  does(when: string, command: Command): this {
    const step = declared(this.#state, act(command, at(when)));
    this.#state = step.state;
    this.events.push(...step.events);
    return this;
  }

  /** Opened and given to an officer an hour later. */
  opens(when: string, command: Command = openCommand()): this {
    this.does(when, command);
    const step = declared(this.#state, act({ kind: 'assign', officer: 'cb-012', post: 'H99.32.02/chuyen-vien', unit: 'H99.32.02' }, at(when) + 3_600_000));
    this.#state = step.state;
    this.events.push(...step.events);
    return this;
  }

  asks(when: string, ...units: readonly string[]): this {
    return this.does(when, consultCommand(units.map((unit) => ({ unit, enrolled: true }))));
  }

  /** The last look at the due time, as the workflow takes it. */
  fallsSilent(when: string): this {
    const head = (unit: string) => ({ post: `${unit}/giam-doc`, officer: 'cb-001', unit, acting: false });
    const heads = { 'H99.04': head('H99.04'), 'H99.05': head('H99.05') };
    const step = concludeSilence(this.#state, { silent: silentUnits(this.#state, at(when)), replies: [], heads }, { recordedAt: at(when), registryVersion: 'reg-1' });
    this.#state = step.state;
    this.events.push(...step.events);
    return this;
  }
}

const unit = (code: string, kind: 'department' | 'commune', enrolledFrom?: string) => ({ code, kind, ...(enrolledFrom ? { enrolledFrom } : {}) });

export const reference: ScoringFacts['reference'] = {
  version: 'reg-1',
  units: [
    unit('H99.04', 'department', '2026-01-01'),
    unit('H99.05', 'department'),
    unit('H99.32', 'commune', '2026-01-01'),
    { code: 'H99.32.02', kind: 'division', parent: 'H99.32' },
  ],
  competence: [],
};

/** The index of a month that is over. */
export function indexOf(month: string, stories: readonly Story[], more: Partial<ScoringFacts> = {}) {
  const facts: ScoringFacts = { month, asOf: at('2027-06-01'), dossiers: stories.map(({ events }) => events), reference, ...more };
  return coordinationIndex(facts, COORDINATION_INDEX);
}

/** `good/of` of every component that applies. */
export function countsOf(score: UnitScore | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((score?.components ?? []).flatMap(({ id, good, of }) => (of === 0 ? [] : [[id, `${good}/${of}`]])));
}
