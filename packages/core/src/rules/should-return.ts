import { ownerOf } from '../registry/competence.ts';
import type { CompetenceView, Ownership } from '../registry/ownership.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { AcceptOccasion, ForwardOccasion, ReturnOccasion } from './occasions.ts';
import { clear, finding, rule, type Verdict } from './rule.ts';

/** What lacks competence, procedure or quality is sent back, with its ground and all defects at once. */
export const shouldReturn = rule({
  id: 'should-return',
  demands: ['S2a'],
  sources: [
    { text: 'NĐ 196/2026/NĐ-CP', article: 'Điều 2', quote: 'Được trả lại ngay nơi gửi và nêu rõ lý do hoặc chuyển hồ sơ đến cơ quan có thẩm quyền', confidence: 'medium' },
    {
      text: 'Văn phòng UBND tỉnh An Giang, chấn chỉnh tham mưu giải quyết công việc',
      quote: 'không đảm bảo thủ tục… hoặc đề nghị giải quyết công việc không đúng thẩm quyền… phải trả lại hồ sơ',
      confidence: 'verified',
      comparison: true,
    },
  ],
  moment: 'both',
  occasions: ['forward', 'accept', 'return'],
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

function returned(occasion: ReturnOccasion, view: CompetenceView): Verdict {
  const unit = agencyOf(view.units, occasion.unit);
  const others = occasion.to.map((code) => agencyOf(view.units, code));
  if (occasion.defects.length === 0 || occasion.defects.some((defect) => defect.ground.trim() === ''))
    return finding({ unit, others, variant: 'groundless', wayOut: ['name-ground'] });
  if (occasion.defects.some((defect) => occasion.earlier.includes(defect.code))) return finding({ unit, others, variant: 'twice', wayOut: ['name-all-defects'] });
  return clear();
}

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
