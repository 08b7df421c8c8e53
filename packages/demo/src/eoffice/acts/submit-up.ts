import { partyName } from '../parties.ts';
import { recipientOf } from '../recipients.ts';
import { forward, ROLE_VALUES } from './forward.ts';
import { numbered, type Occasion, type Outcome } from './outcome.ts';

/** Trình lãnh đạo: a forward to one superior, who is to lead; `superior` is a login. */
export function submitUp(occasion: Occasion, superior: string, note: string): Outcome {
  const outcome = forward(occasion, { recipients: superior === '' ? [] : [superior], roles: { [superior]: ROLE_VALUES.lead }, note, dueText: '' });
  const to = recipientOf(occasion.account, superior);
  return outcome.ok && to ? { ...outcome, flash: `Đã trình văn bản ${numbered(occasion.opened.document)} đến: ${partyName(to)}` } : outcome;
}
