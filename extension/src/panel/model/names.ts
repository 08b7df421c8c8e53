import type { Names, Words } from '@roviec/core';
import type { DossierSummary, PersonView, RegistrySlice } from '@roviec/schema';

/** Names from the registry slice; persons only as far as dossiers on screen name them. */
export function namesOf(slice: RegistrySlice, dossiers: readonly DossierSummary[]): Names {
  const units = new Map<string, Words>(slice.units.map(({ code, name }) => [code, name]));
  const people = new Map<string, PersonView>();
  for (const person of dossiers.flatMap(personsIn)) people.set(person.officer, person);
  const posts = new Map<string, Words>([
    ...slice.signingPosts.map(({ id, title }) => [id, title] as const),
    ...[...people.values()].map(({ post, postTitle }) => [post, postTitle] as const),
  ]);
  return { unit: (code) => units.get(code) ?? null, officer: (id) => people.get(id)?.name ?? null, post: (id) => posts.get(id) ?? null };
}

function personsIn(dossier: DossierSummary): readonly PersonView[] {
  const accountable = dossier.consults.flatMap(({ consultees }) => consultees.map((consultee) => consultee.accountable));
  return [dossier.handler, dossier.accountable, ...accountable].filter((person) => person !== null);
}
