import type { Position } from '../dossier/positions.ts';
import type { CompetenceView } from '../registry/ownership.ts';
import type { Reference } from '../registry/types.ts';

/** Reads whether the words of a reply commit to anything, its position first; `readReply` is one. */
export type ReplyReader = (text: string, position: Position) => { readonly verdict: 'clear' | 'generic' };

/**
 * What rules look at: competence always; the rest where it is known. Who holds posts and delegations is never known in a
 * browser. Without `readReply`, which a browser that judges no
 * replies need not carry, only the position of a reply is judged.
 */
export type RuleView = CompetenceView &
  Partial<Pick<Reference, 'posts' | 'holdings' | 'delegations' | 'parameters' | 'reportDuties' | 'calendars' | 'limits'>> & { readonly readReply?: ReplyReader };
