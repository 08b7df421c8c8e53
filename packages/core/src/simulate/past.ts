import { applyEvent } from '../dossier/apply.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { type DocumentRef, type DossierId, parseDossierId } from '../dossier/keys.ts';
import { type DossierState, newDossier } from '../dossier/state.ts';
import { leadsOf } from '../procedure/check-who.ts';
import type { Procedure } from '../procedure/types.ts';
import { ownerOf } from '../registry/competence.ts';
import type { Reference, UnitCode, Words } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { civilDateOf } from '../time/index.ts';
import type { Names } from '../words/names.ts';
import { actsOf } from './acts-of.ts';
import { differencesOf, type PastDifference, summaryOf } from './past-words.ts';
import { type Run, runDossier } from './run.ts';

/** A dossier's history, as it was kept. */
export interface History {
  readonly dossier: DossierId;
  readonly events: readonly DossierEvent[];
}

/** A dossier that would have gone otherwise. */
export interface PastChange {
  readonly dossier: DossierId;
  readonly document: DocumentRef | null;
  readonly differences: readonly PastDifference[];
}

/** What a new version would have made of the past. */
export interface PastComparison {
  /** Dossiers that were opened under this procedure. */
  readonly looked: number;
  readonly changed: readonly PastChange[];
  /** Dossiers whose history could not be lived through again under their own procedure, so that nothing is said of them. */
  readonly unknown: readonly DossierId[];
  /** `12 hồ sơ sẽ khác: 3 đổi chủ trì, 9 đổi hạn`. */
  readonly summary: Words;
}

/**
 * Lets every dossier that ran under a procedure live through what people did once more, under its own version and under the
 * new one, and says what differs. Both runs use the loop of the workflow; where the first does not come out as recorded,
 * the answer is “unknown”, never “no difference”.
 */
export function comparePast(histories: readonly History[], after: Procedure, reference: Reference, names: Names): PastComparison {
  const changed: PastChange[] = [];
  const unknown: DossierId[] = [];
  let looked = 0;
  for (const { dossier, events } of histories) {
    const opened = events.find(({ body }) => body.kind === 'opened')?.body;
    if (opened?.kind !== 'opened' || opened.procedure.id !== after.id) continue;
    looked += 1;
    const recorded = events.reduce(applyEvent, newDossier(dossier));
    const own = rerun(dossier, events, reference, (procedure) => procedure);
    if (standing(own.state) !== standing(recorded)) {
      unknown.push(dossier);
      continue;
    }
    const tried = rerun(dossier, events, reference, (procedure) => (procedure.id === after.id ? after : procedure));
    const leads = [opened.procedure, after].map((procedure) => leadUnder(procedure, recorded, reference)) as [UnitCode | null, UnitCode | null];
    const differences = differencesOf({ own, tried, leads }, names);
    if (differences.length > 0) changed.push({ dossier, document: recorded.document, differences });
  }
  return {
    looked,
    changed,
    unknown,
    summary: summaryOf(
      looked,
      changed.map(({ differences }) => differences),
      unknown.length,
    ),
  };
}

function rerun(dossier: DossierId, events: readonly DossierEvent[], reference: Reference, under: (own: Procedure) => Procedure): Run {
  return runDossier(newDossier(dossier), actsOf(events, under), events.at(-1)?.recordedAt ?? 0, reference);
}

/** What must be the same for a history to have been lived through again: where the dossier stands, and every clock and silence in it. */
function standing({ phase, dueAt, consults, handler }: DossierState): string {
  const parts = consults.map(({ id, consultees }) => [
    id,
    consultees.map(({ unit, dueAt: due, reply, silence }) => [unit, due, reply?.position ?? null, reply?.late ?? null, silence?.step ?? null]),
  ]);
  return JSON.stringify([phase, dueAt, handler?.officer ?? null, parts]);
}

/** Who would lead under a procedure: whom it names, else whoever is competent for its matter; null where that cannot be told. */
function leadUnder(procedure: Procedure, { id, openedAt, place }: DossierState, reference: Reference): UnitCode | null {
  const [named] = leadsOf(procedure.stages, reference);
  if (named) return named.unit;
  const owner = ownerOf(reference, { matter: procedure.matter, on: civilDateOf(openedAt ?? 0), place: place ?? agencyOf(reference.units, parseDossierId(id)?.unit ?? '') });
  return owner.kind === 'unit' ? owner.unit : null;
}
