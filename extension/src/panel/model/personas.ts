import type { Persona } from '@roviec/schema';

/** People whose name, post or unit holds every word that was typed; marks over letters do not matter. */
export function matchingPersonas(personas: readonly Persona[], sought: string): readonly Persona[] {
  const parts = plain(sought)
    .split(/\s+/)
    .filter((part) => part !== '');
  return personas.filter(({ name, posts }) => {
    const text = plain([name, ...posts.flatMap(({ title, unitName, agencyName }) => [title, unitName, agencyName].flatMap(({ vi, en }) => [vi, en]))].join(' '));
    return parts.every((part) => text.includes(part));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
