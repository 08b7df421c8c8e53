import type { CompetenceView } from '../registry/ownership.ts';
import type { Reference } from '../registry/types.ts';

/** What a reader of replies says of a text: whether its words commit to anything, and which words decided. */
export type ReplyReader = (text: string) => { readonly verdict: 'clear' | 'generic' };

/**
 * What rules look at: competence always; the rest where it is known. Who holds posts and delegations is never known in a
 * browser. `readReply` reads the words of a reply; without it only its position is judged.
 */
export type RuleView = CompetenceView &
  Partial<Pick<Reference, 'posts' | 'holdings' | 'delegations' | 'parameters' | 'reportDuties' | 'calendars' | 'limits'>> & { readonly readReply?: ReplyReader };
