import { ownerOf } from '../registry/competence.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { Hop, TravelOccasion } from './course-occasions.ts';
import { amountFor } from './parameters.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { kienGiang, regulation2026 } from './sources.ts';
import type { RuleView } from './view.ts';

const ID = 'ping-pong';

/** A document does not go to and fro: not returned again and again between two agencies, not sent round with nothing new. */
export const pingPong = rule({
  id: ID,
  demands: ['S0d'],
  sources: [regulation2026('không chuyển công việc thuộc thẩm quyền của mình sang bộ khác và không né tránh phối hợp'), kienGiang()],
  moment: 'after',
  occasions: ['travel'],
  needs: ['competence', 'parameters', 'other-dossiers'],
  shown: ['timeline', 'report'],
  answers: 'head',
  check(occasion, view) {
    const hops = between(occasion, view);
    const limit = amountFor(view, occasion.unit, ID, 'returns');
    const pair = limit && returnedBetween(hops, limit.value);
    const again = secondVisit(hops);
    if (!pair && !again) return limit || hops.length === 0 ? clear() : unknown('no-limit');
    // Where the register itself names two owners, passing it on is no evasion: somebody above must decide.
    if (isAmbiguous(occasion, view)) return unknown('ambiguous');
    const [unit, other] = pair ?? again ?? [];
    const variant = pair ? 'returned' : 'second-visit';
    return finding({
      unit: unit ?? occasion.unit,
      others: other === undefined ? [] : [other],
      variant,
      ...(pair && limit ? { basis: limit.source } : {}),
      wayOut: ['ask-arbitration', 'explain'],
    });
  },
});

/** The hops that go from one agency to another; what was merged since is one agency. */
function between({ hops }: TravelOccasion, view: RuleView): readonly Hop[] {
  return hops
    .map((hop) => ({ ...hop, from: agencyToday(view, hop.from), to: agencyToday(view, hop.to) }))
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => a.at - b.at);
}

function returnedBetween(hops: readonly Hop[], limit: number): readonly [UnitCode, UnitCode] | null {
  const returns = hops.filter(({ kind }) => kind === 'return');
  for (const { from, to } of returns.toReversed()) {
    const same = returns.filter((hop) => (hop.from === from && hop.to === to) || (hop.from === to && hop.to === from));
    if (same.length >= limit) return [from, to];
  }
  return null;
}

/** Forwarded to an agency that has had it, with nothing new since; a return brings it back by its nature. */
function secondVisit(hops: readonly Hop[]): readonly [UnitCode, UnitCode] | null {
  const had = new Set<UnitCode>();
  for (const { from, to, kind, newFact } of hops) {
    if (newFact) had.clear();
    had.add(from);
    if (kind === 'forward' && had.has(to)) return [from, to];
    had.add(to);
  }
  return null;
}

function agencyToday(view: RuleView, code: UnitCode): UnitCode {
  const agency = agencyOf(view.units, code);
  const successors = view.units.find((unit) => unit.code === agency)?.successors ?? [];
  const [only, ...more] = successors;
  return only === undefined || more.length > 0 ? agency : agencyOf(view.units, only);
}

function isAmbiguous(occasion: TravelOccasion, view: RuleView): boolean {
  const owner = ownerOf(view, occasion);
  return owner.kind === 'unknown' && owner.why === 'ambiguous';
}
