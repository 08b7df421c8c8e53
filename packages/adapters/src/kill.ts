import { inRange } from './version.ts';
import type { AdapterPlan } from './vocabulary.ts';

/** One entry of a kill list: an adapter, or one page or act of it, that is switched off where it has been found to be wrong. */
export interface Kill {
  readonly adapter: string;
  /** All pages when absent. */
  readonly page?: string;
  /** One act of the page or pages; they are still read then. */
  readonly action?: string;
  /** Adapter versions before this one; all when absent. */
  readonly before?: string;
  /** Why, for the administrator. */
  readonly why: string;
}

/** A plan with all that a kill list names switched off. A page that is off is still known, so that it can say so. “Off” always wins. */
export function switchedOff(plan: AdapterPlan, kills: readonly Kill[]): AdapterPlan {
  const meant = kills.filter(({ adapter, before }) => adapter === plan.id && (before === undefined || inRange(plan.version, { before })));
  if (meant.length === 0) return plan;
  const pages = plan.pages.map((page) => {
    const here = meant.filter((kill) => kill.page === undefined || kill.page === page.id);
    if (here.some(({ action }) => action === undefined)) return { ...page, off: true as const, actions: [] };
    return page.actions ? { ...page, actions: page.actions.filter(({ id }) => !here.some(({ action }) => action === id)) } : page;
  });
  return { ...plan, pages };
}
