import type { Persona } from '@roviec/schema';
import { holdsAllWords } from './sought.ts';

/** People whose name, post or unit holds every word that was typed; marks over letters do not matter. */
export function matchingPersonas(personas: readonly Persona[], sought: string): readonly Persona[] {
  return personas.filter(({ name, posts }) =>
    holdsAllWords([name, ...posts.flatMap(({ title, unitName, agencyName }) => [title, unitName, agencyName].flatMap(({ vi, en }) => [vi, en]))].join(' '), sought),
  );
}
