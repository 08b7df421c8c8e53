import type { Words } from '@roviec/core';
import type { NamesView } from '@roviec/schema';
import type { People } from './people.ts';

/** Names of all units, posts and officers whose code stands anywhere in what is shown. */
export function namesShown(shown: unknown, people: People): NamesView {
  const units: Record<string, Words> = {};
  const posts: Record<string, Words> = {};
  const officers: Record<string, string> = {};
  const note = (code: string) => {
    const [unit, post, officer] = [people.unit(code), people.post(code), people.officer(code)];
    if (unit) units[code] = unit;
    if (post) posts[code] = post;
    if (officer) officers[code] = officer;
  };
  for (const code of new Set(textsIn(shown))) note(code);
  return { units, posts, officers };
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}
