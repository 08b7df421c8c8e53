import { actionOf, keysOf } from '../acts.ts';
import { choicesOf, kindsOf, readRecipients } from '../recipients.ts';
import { elementAt, matches, type Scope } from '../source.ts';
import type { Action, Page } from '../vocabulary.ts';

/** What a page shows of one act at this moment. Nothing is clicked. */
export interface ExaminedAct {
  readonly id: string;
  readonly kind: Action['kind'];
  /** Whether its part of the page is open. */
  readonly open: boolean;
  /** Elements that its triggers match inside that part, and how many of them a click on which would count. */
  readonly triggers: number;
  readonly labelled: number;
  /** Of the controls whose change makes the form this act, how many are there; null where it is this act without one. */
  readonly controls: number | null;
  /** Those who are chosen now; null where nobody can be read (or, with `controls`, nothing is changed), `unasked` for an act that names nobody. */
  readonly recipients: number | null | 'unasked';
  /** Documents that it would be done on; null where it is the page's own. */
  readonly keys: number | null;
  /** Signs that it went through which stand in the page now. */
  readonly signs: number;
}

/** Looks at each act of a page. */
export function examineActs(page: Page, within: ParentNode, address: Scope['address']): readonly ExaminedAct[] {
  return (page.actions ?? []).map((action) => {
    const parts = matches(within, action.within);
    const triggers = [...new Set(action.trigger.flatMap((css) => parts.flatMap((part) => matches(part, css))))];
    return {
      ...{ id: action.id, kind: action.kind, triggers: triggers.length },
      open: matches(within, action.open).some((element) => !action.shown || element.checkVisibility()),
      labelled: triggers.filter((trigger) => actionOf(page, trigger)?.action.id === action.id).length,
      controls: action.changed?.filter((source) => parts.some((part) => elementAt(source, { element: part }) !== null)).length ?? null,
      recipients: recipientsNow(action, within, address),
      keys: keysOf(action, within, address)?.length ?? null,
      signs: action.observed.reduce((sum, { css }) => sum + matches(within, css).length, 0),
    };
  });
}

function recipientsNow(action: Action, within: ParentNode, address: Scope['address']): ExaminedAct['recipients'] {
  if (kindsOf(action).length === 0) return 'unasked';
  return (choicesOf(action, within, address) ?? readRecipients(action, within, address))?.length ?? null;
}
