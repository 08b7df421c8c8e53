import type { CompetenceView } from '../registry/ownership.ts';
import type { Reference } from '../registry/types.ts';

/** What rules look at: competence always; who holds posts and delegations where it is known, which is never in a browser. */
export type RuleView = CompetenceView & Partial<Pick<Reference, 'posts' | 'holdings' | 'delegations'>>;
