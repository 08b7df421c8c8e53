import { type DossierEvent, eventWords, isEventKind, type Language, momentWords, type Names, personWords } from '@roviec/core';
import type { DossierDetail, EventView } from '@roviec/schema';

/** The names that came with a dossier. */
export function namesOf(detail: Pick<DossierDetail, 'names'>): Names {
  const { units, posts, officers } = detail.names;
  return { unit: (code) => units[code] ?? null, post: (id) => posts[id] ?? null, officer: (id) => officers[id] ?? null };
}

/** The history as text: one line when, one line what and by whom, in office words. */
export function timelineText(detail: DossierDetail, language: Language): string {
  const names = namesOf(detail);
  return detail.events
    .map((event) => {
      const when = momentWords(event.happenedAt, event.recordedAt)[language];
      const who = event.actor ? personWords(names, event.actor)[language] : language === 'vi' ? 'hệ thống' : 'the system';
      return `${String(event.seq).padStart(3)}  ${when}  ${sentenceOf(event, names)[language]}\n     — ${who}`;
    })
    .join('\n');
}

/** What an event says; a kind that this version does not know is named as such, never left out. */
export function sentenceOf(event: EventView, names: Names) {
  if (!isEventKind(event.body.kind)) return { vi: `sự kiện “${event.body.kind}” mà phiên bản này chưa biết`, en: `an event “${event.body.kind}” unknown to this version` };
  return eventWords({ ...event, body: event.body as DossierEvent['body'] }, names);
}
