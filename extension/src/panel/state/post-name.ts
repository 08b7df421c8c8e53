import { postInUnitWords, unitWords } from '@roviec/core';
import type { SigningPost } from '../model/standing.ts';
import { useSay } from './language.ts';
import { usePanel } from './panel-context.ts';

/** How a post reads: its title in its unit. */
export function usePostName(): (post: SigningPost) => string {
  const say = useSay();
  const { names } = usePanel();
  return ({ title, unit }) => say(postInUnitWords(title, unitWords(names, unit)));
}
