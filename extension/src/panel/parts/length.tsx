import type { VNode } from 'preact';
import { lengthShown } from '../model/limits.ts';
import { useSay } from '../state/language.ts';
import { limitWords, usedWords } from '../words/limits.ts';

/** How much of the limit is used, when it comes near; past it, in the words of the error, unless these stand there already. */
export function Length({ value, max, said }: { value: string; max: number; said: boolean }): VNode {
  const say = useSay();
  const shown = lengthShown(value, max);
  return (
    <p class={shown?.over ? 'length over' : 'length'} aria-live="polite">
      {shown && say(shown.over && !said ? limitWords(max, shown.used) : usedWords(max, shown.used))}
    </p>
  );
}
