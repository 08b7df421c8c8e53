import type { VNode } from 'preact';
import { useSay } from '../state/language.ts';
import { panelWords } from '../words/panel.ts';

/** What the form was about is no longer there. */
export function Lost(): VNode {
  const say = useSay();
  return <p role="status">{say(panelWords.lost)}</p>;
}
