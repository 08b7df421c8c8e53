import { ownerOf } from '../registry/competence.ts';
import { folded, wordsOf } from '../registry/fold.ts';
import type { CompetenceView, Ownership } from '../registry/ownership.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { AcceptOccasion, ForwardOccasion, ReturnOccasion } from './occasions.ts';
import { amountFor, listFor } from './parameters.ts';
import { clear, finding, rule, unknown, type Verdict } from './rule.ts';
import { anGiang } from './sources.ts';
import type { RuleView } from './view.ts';

const ID = 'should-return';

/** What lacks competence, procedure or quality is sent back, with its ground and all defects at once. */
export const shouldReturn = rule({
  id: ID,
  demands: ['S2a'],
  sources: [
    { text: 'NĐ 196/2026/NĐ-CP', article: 'Điều 2', quote: 'Được trả lại ngay nơi gửi và nêu rõ lý do hoặc chuyển hồ sơ đến cơ quan có thẩm quyền', confidence: 'medium' },
    anGiang('không đảm bảo thủ tục… hoặc đề nghị giải quyết công việc không đúng thẩm quyền… phải trả lại hồ sơ'),
  ],
  moment: 'both',
  occasions: ['forward', 'accept', 'return'],
  needs: ['competence', 'parameters', 'calendar'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'actor',
  check(occasion, view) {
    switch (occasion.kind) {
      case 'forward':
        return forwarded(occasion, view);
      case 'accept':
        return accepted(occasion, view);
      case 'return':
        return returned(occasion, view);
    }
  },
});

/** Handed on to a third unit, although it belongs to neither. Within one's own agency, or to the owner, is lawful. */
function forwarded(occasion: ForwardOccasion, view: CompetenceView): Verdict {
  const foreign = foreignOwner(occasion, view);
  if (foreign.kind !== 'finding') return foreign;
  const own = agencyOf(view.units, occasion.unit);
  const third = [...new Set(occasion.to.map((code) => agencyOf(view.units, code)))].filter((agency) => agency !== own && !isOwner(view, foreign.owner, agency));
  if (third.length === 0 || occasion.delegation !== undefined) return clear();
  return finding({ unit: own, ...ownerPart(foreign.owner), others: third, variant: 'forwarded', wayOut: ['return-with-ground', 'forward-to-owner'] });
}

function accepted(occasion: AcceptOccasion, view: CompetenceView): Verdict {
  const foreign = foreignOwner(occasion, view);
  if (foreign.kind !== 'finding') return foreign;
  if (occasion.delegation !== undefined) return clear();
  return finding({ unit: agencyOf(view.units, occasion.unit), ...ownerPart(foreign.owner), variant: 'accepted', wayOut: ['return-with-ground', 'forward-to-owner'] });
}

function returned(occasion: ReturnOccasion, view: RuleView): Verdict {
  const unit = agencyOf(view.units, occasion.unit);
  const others = occasion.to.map((code) => agencyOf(view.units, code));
  const { defects } = occasion;
  if (defects === null) return ownWork(occasion, view) ?? unknown('ground');
  const fewest = amountFor(view, occasion.unit, ID, 'ground-words')?.value ?? 1;
  if (defects.length === 0 || defects.some(({ ground }) => wordsOf(ground).length < fewest)) return finding({ unit, others, variant: 'groundless', wayOut: ['name-ground'] });
  // A text that the system puts there by itself is no ground, and does not show that there was none.
  const stock = listFor(view, occasion.unit, ID, 'stock-grounds')?.items.map(folded) ?? [];
  if (defects.some(({ ground }) => stock.includes(folded(ground)))) return unknown('stock-ground');
  if (defects.some((defect) => namedTooLate(defect, occasion, view))) return finding({ unit, others, variant: 'twice', wayOut: ['name-all-defects'] });
  return returnedLate(occasion, view);
}

/** Before the act, on a page that shows no ground: one's own work goes back for what is wrong with the file alone, and that is for a person to say. */
function ownWork({ unit, to, evidence, matter, place, documentClass, on }: ReturnOccasion, view: RuleView): Verdict | null {
  const own = agencyOf(view.units, unit);
  const others = [...new Set(to.map((code) => agencyOf(view.units, code)))].filter((agency) => agency !== own);
  const owner = evidence.length === 0 && others.length > 0 ? ownerOf(view, { matter, place, documentClass, on }) : null;
  if (owner?.kind !== 'unit' || agencyOf(view.units, owner.unit) !== own) return null;
  return finding({ unit: own, others, ...ownerPart(owner), variant: 'own', wayOut: ['keep-and-assign', 'name-all-defects'] });
}

/** A defect of this return that the one before could have named: the file was the same, and so was the law. */
function namedTooLate({ code }: Defect, { unit, matter, place, documentClass, on, earlier }: ReturnOccasion, view: RuleView): boolean {
  return earlier.some((before) => {
    if (before.changedSince) return false;
    if (code !== 'out-of-competence') return true;
    const [then, now] = [before.on, on].map((day) => ownerOf(view, { matter, place, documentClass, on: day }));
    const wasOurs = then?.kind === 'unit' && agencyOf(view.units, then.unit) === agencyOf(view.units, unit);
    return !(wasOurs && now?.kind === 'unit' && now.unit !== then.unit);
  });
}

/** A defect of form shows on the first day; a question of substance takes the time that it takes. */
function returnedLate({ unit, to, defects, heldWorkingDays }: ReturnOccasion, view: RuleView): Verdict {
  const formal = (defects ?? []).every(({ code }) => code === 'out-of-competence' || code === 'procedure-missing');
  const within = amountFor(view, unit, ID, 'return-days');
  if (!formal || !within) return clear();
  if (heldWorkingDays === null) return unknown('arrival');
  if (heldWorkingDays <= within.value) return clear();
  const others = to.map((code) => agencyOf(view.units, code));
  return finding({ unit: agencyOf(view.units, unit), others, variant: 'late', basis: within.source, wayOut: ['return-sooner', 'explain'] });
}

type Defect = NonNullable<ReturnOccasion['defects']>[number];
type KnownOwner = Exclude<Ownership, { kind: 'unknown' }>;

/** The owner, when it is known and is not the agency that acts. A commune's matter without its place is nobody's else's but a commune's. */
function foreignOwner(
  occasion: ForwardOccasion | AcceptOccasion,
  view: CompetenceView,
): { readonly kind: 'finding'; readonly owner: KnownOwner } | Exclude<Verdict, { kind: 'finding' }> {
  const owner = ownerOf(view, occasion);
  if (owner.kind === 'unknown') return { kind: 'unknown', why: owner.why };
  const own = agencyOf(view.units, occasion.unit);
  if (owner.kind === 'unit') return agencyOf(view.units, owner.unit) === own ? { kind: 'clear' } : { kind: 'finding', owner };
  return isCommune(view, own) ? { kind: 'unknown', why: 'place' } : { kind: 'finding', owner };
}

function isOwner(view: CompetenceView, owner: KnownOwner, agency: UnitCode): boolean {
  return owner.kind === 'unit' ? agencyOf(view.units, owner.unit) === agency : isCommune(view, agency);
}

function isCommune(view: CompetenceView, agency: UnitCode): boolean {
  return view.units.some((unit) => unit.code === agency && unit.kind === 'commune');
}

function ownerPart(owner: KnownOwner) {
  return owner.kind === 'unit' ? { owner: owner.unit, competence: owner.rule } : { competence: owner.rule };
}
