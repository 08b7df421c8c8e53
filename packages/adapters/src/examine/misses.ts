import { holds, inFrame, type Place } from '../pages.ts';
import { matches } from '../source.ts';
import type { AdapterPlan, When } from '../vocabulary.ts';

/** A condition that a page does not meet: of the product where `page` is null, else of one of its pages. */
export interface Miss {
  readonly page: string | null;
  readonly condition: 'marks' | 'login' | 'path' | 'frame' | 'all' | 'none' | 'shown';
  /** The selector or the paths that the adapter asks for. */
  readonly wanted: string;
}

/** Why a page is none of an adapter's. */
export function missesOf(plan: AdapterPlan, within: ParentNode, place: Place): readonly Miss[] {
  const there = (css: string): boolean => matches(within, css).length > 0;
  const marks = plan.marks.filter((mark) => !there(mark)).map((wanted): Miss => ({ page: null, condition: 'marks', wanted }));
  if (marks.length > 0) return marks;
  if (there(plan.login)) return [{ page: null, condition: 'login', wanted: plan.login }];
  return plan.pages.flatMap(({ id, when, frame }): readonly Miss[] => {
    const missed = [...missesOfWhen(when, within, place), ...(inFrame(frame, place) ? [] : [{ condition: 'frame' as const, wanted: frame?.name ?? frame?.path ?? '' }])];
    return missed.map((miss) => ({ page: id, ...miss }));
  });
}

/** Each condition asked for by itself. */
function missesOfWhen({ path, anyCase, all = [], none = [], shown = [] }: When, within: ParentNode, place: Place): readonly Omit<Miss, 'page'>[] {
  const onPath = path && { path, ...(anyCase ? { anyCase } : {}) };
  return [
    ...(onPath && !holds(onPath, within, place) ? [{ condition: 'path' as const, wanted: onPath.path.join(' ') }] : []),
    ...all.filter((css) => !holds({ all: [css] }, within, place)).map((wanted) => ({ condition: 'all' as const, wanted })),
    ...none.filter((css) => !holds({ none: [css] }, within, place)).map((wanted) => ({ condition: 'none' as const, wanted })),
    ...shown.filter((css) => !holds({ shown: [css] }, within, place)).map((wanted) => ({ condition: 'shown' as const, wanted })),
  ];
}
