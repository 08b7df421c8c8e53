import type { Names } from '@roviec/core';
import type { NamesView, PersonView } from '@roviec/schema';

/** Names as the gateway sent them with a dossier, as of its events. */
export function namesOf(view: NamesView): Names {
  return { unit: (code) => view.units[code] ?? null, officer: (id) => view.officers[id] ?? null, post: (id) => view.posts[id] ?? null };
}

/** `Lê Thị Hoa, Giám đốc` in one language. */
export function personText(person: PersonView, language: 'vi' | 'en'): string {
  return `${person.name}, ${person.postTitle[language]}`;
}
