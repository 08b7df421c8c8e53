import { calendarOf } from '../registry/calendar-of.ts';
import { ownerOf } from '../registry/competence.ts';
import type { CompetenceView, Ownership } from '../registry/ownership.ts';
import type { Reference, UnitCode } from '../registry/types.ts';
import { type CivilDate, civilDateOf } from '../time/index.ts';
import { adoptCalendar } from './adopt-calendar.ts';
import { type DossierId, parseDossierId } from './keys.ts';
import type { DossierState } from './state.ts';

/** What a new version of the reference would change about a dossier that is under way. */
export interface Touched {
  readonly dossier: DossierId;
  /** Whose the matter is today by the old version and by the new one; null when that stays. */
  readonly owner: { readonly before: Ownership; readonly after: Ownership } | null;
  /** Due dates that the new calendar moves: of the dossier itself (`consult` null), or of a consultee. */
  readonly moves: readonly {
    readonly consult: string | null;
    readonly unit: UnitCode | null;
    readonly before: CivilDate;
    readonly after: CivilDate;
    readonly provisional: boolean;
  }[];
}

/** The same reckoning that an import sets off later, made beforehand. Null when the dossier stays as it is. */
export function touchedBy(state: DossierState, before: CompetenceView, after: Reference, at: number): Touched | null {
  const owner = ownerChange(state, before, after, civilDateOf(at));
  const moves = movesBy(state, after, at);
  return owner === null && moves.length === 0 ? null : { dossier: state.id, owner, moves };
}

function ownerChange({ matter, place }: DossierState, before: CompetenceView, after: CompetenceView, on: CivilDate): Touched['owner'] {
  const question = { matter, place, on };
  const [was, becomes] = [ownerOf(before, question), ownerOf(after, question)];
  return ownerKey(was) === ownerKey(becomes) ? null : { before: was, after: becomes };
}

function ownerKey(owner: Ownership): string {
  return owner.kind === 'unit' ? owner.unit : owner.kind === 'commune' ? 'commune' : `? ${owner.why}`;
}

function movesBy(state: DossierState, after: Reference, at: number): Touched['moves'] {
  const calendar = calendarOf(after, parseDossierId(state.id)?.unit ?? '');
  if (!calendar) return [];
  const { events } = adoptCalendar(state, calendar, { recordedAt: at, registryVersion: after.version });
  return events.flatMap(({ body }) =>
    body.kind === 'deadline-moved'
      ? [{ consult: body.consult, unit: body.unit, before: civilDateOf(body.previousDueAt - 1), after: body.due.dueOn, provisional: body.due.provisional }]
      : [],
  );
}
