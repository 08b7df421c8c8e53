import { agencyOf } from '../registry/units.ts';
import type { ForwardOccasion, ReturnOccasion } from './occasions.ts';
import { amountFor, listFor } from './parameters.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import type { WayOut } from './ways-out.ts';

const ID = 'wrong-class-move';

/** Whether a document that is not ours is forwarded, sent back or guided depends on its class, and so does the time for it. */
export const wrongClassMove = rule({
  id: ID,
  demands: ['S2a'],
  sources: [
    { text: 'Luật Tố cáo 25/2018/QH14', article: 'Điều 24', confidence: 'verified' },
    { text: 'Thông tư của Thanh tra Chính phủ về xử lý đơn', quote: 'Việc hướng dẫn chỉ thực hiện một lần', confidence: 'high' },
    { text: 'NĐ 30/2020/NĐ-CP', article: 'Điều 21.2', confidence: 'verified' },
  ],
  moment: 'both',
  occasions: ['forward', 'return'],
  needs: ['parameters', 'calendar'],
  shown: ['page', 'timeline'],
  answers: 'actor',
  check(occasion, view) {
    const { unit, documentClass, heldWorkingDays } = occasion;
    const own = agencyOf(view.units, unit);
    const others = [...new Set(occasion.to.map((code) => agencyOf(view.units, code)))].filter((agency) => agency !== own);
    if (others.length === 0 || ordered(occasion)) return clear();
    // A mixed petition, or one whose class cannot be read, is nobody's to judge.
    if (documentClass === 'unknown') return unknown('class');
    const lawful = listFor(view, unit, ID, `moves-${documentClass}`);
    if (!lawful) return unknown('no-rule');
    if (!lawful.items.includes(occasion.kind)) return finding({ unit: own, others, variant: occasion.kind, basis: lawful.source, wayOut: wayFor(lawful.items) });
    if (documentClass === 'complaint' && guidedBefore(occasion)) return finding({ unit: own, others, variant: 'guided-twice', basis: lawful.source, wayOut: ['explain'] });
    const within = amountFor(view, unit, ID, `days-${documentClass}`);
    if (!within) return clear();
    if (heldWorkingDays === null) return unknown('arrival');
    return heldWorkingDays > within.value ? finding({ unit: own, others, variant: 'late', basis: within.source, wayOut: ['forward-by-class', 'explain'] }) : clear();
  },
});

function ordered(occasion: ForwardOccasion | ReturnOccasion): boolean {
  return occasion.kind === 'forward' && occasion.delegation !== undefined;
}

function guidedBefore(occasion: ForwardOccasion | ReturnOccasion): boolean {
  return occasion.kind === 'return' && occasion.earlier.length > 0;
}

function wayFor(lawful: readonly string[]): readonly WayOut[] {
  return lawful.includes('forward') ? ['forward-by-class'] : ['guide-sender'];
}
