import { type Names, postInUnitWords, unitWords } from '@roviec/core';
import type { NamesView, PersonView } from '@roviec/schema';

/** Names as the gateway sent them with a dossier, as of its events. */
export function namesOf(view: NamesView): Names {
  return { unit: (code) => view.units[code] ?? null, officer: (id) => view.officers[id] ?? null, post: (id) => view.posts[id] ?? null };
}

/** `Lê Thị Hoa, Giám đốc Sở Xây dựng` in one language. */
export function personText(person: PersonView, names: Names, language: 'vi' | 'en'): string {
  return `${person.name}, ${postInUnitWords(person.postTitle, unitWords(names, person.unit))[language]}`;
}
