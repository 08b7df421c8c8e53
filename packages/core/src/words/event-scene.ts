import type { DossierEvent, EventBody } from '../dossier/events.ts';
import { parseDossierId } from '../dossier/keys.ts';
import type { Words } from '../registry/types.ts';
import { sameWords } from './language.ts';
import { type Names, unitWords } from './names.ts';

/** What a sentence about an event needs of it; events from the ledger and views of them both fit. */
export type EventLike = Pick<DossierEvent, 'id' | 'happenedAt' | 'body'> & { readonly actor: Pick<NonNullable<DossierEvent['actor']>, 'officer' | 'post' | 'unit'> | null };

/** The event with whoever reads it in mind. */
export interface Scene {
  readonly event: EventLike;
  readonly names: Names;
  /** Unit in charge of the dossier, from the dossier's id. */
  readonly lead: Words;
}

export type Body<K extends EventBody['kind']> = Extract<EventBody, { kind: K }>;

/** The scene of an event. */
export function sceneOf(event: EventLike, names: Names): Scene {
  const at = parseDossierId(event.id.split('#')[0] ?? '');
  const code = at?.unit ?? event.actor?.unit;
  return { event, names, lead: code ? unitWords(names, code) : { vi: 'cơ quan chủ trì', en: 'the lead agency' } };
}

/** `lần lấy ý kiến thứ 2`; consult ids count from `c1`. */
export function consultWords(id: string): Words {
  const number = /^c(\d+)$/.exec(id)?.[1];
  return number ? { vi: `lần lấy ý kiến thứ ${number}`, en: `consult no. ${number}` } : sameWords(id);
}

/** ` (tạm tính)` for a due time past what the State has decided. */
export function provisionalMark(provisional: boolean): Words {
  return provisional ? { vi: ' (tạm tính)', en: ' (provisional)' } : sameWords('');
}
