import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';

/** A deadline or a target moves away once, before it is over, by somebody else than whoever asks, with authority, instrument and reason. */
export const loosenedTarget = rule({
  id: 'loosened-target',
  demands: ['S4c'],
  sources: [
    { text: 'NĐ 61/2018/NĐ-CP', article: 'Điều 19.9', quote: 'hẹn lại thời gian trả kết quả không quá một lần', confidence: 'medium' },
    { text: 'Chỉ đạo của UBND tỉnh Lào Cai, về không hạ chỉ tiêu của năm', confidence: 'medium', comparison: true },
  ],
  moment: 'both',
  occasions: ['loosen'],
  needs: ['procedure'],
  shown: ['timeline'],
  answers: 'head',
  check({ unit, allowed, before, afterExpiry, exception }, view) {
    const own = agencyOf(view.units, unit);
    // After a disaster the law itself moves a day once more; the order that says so is cited.
    if (before > 0 && exception === undefined) return finding({ unit: own, variant: 'twice', wayOut: ['explain', 'show-authority'] });
    if (afterExpiry && exception === undefined) return finding({ unit: own, variant: 'after-expiry', wayOut: ['explain', 'show-authority'] });
    if (allowed === null) return unknown('authority');
    if (allowed.samePerson) return finding({ unit: own, variant: 'same-person', wayOut: ['show-authority'] });
    if (allowed.authority && allowed.instrument && allowed.reason) return clear();
    return finding({ unit: own, variant: 'unallowed', wayOut: ['show-authority'] });
  },
});
