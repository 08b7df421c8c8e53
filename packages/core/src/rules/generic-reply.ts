import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { dispatch280, quangXuong } from './sources.ts';

/** A reply takes a position; what it says beside a plain agreement commits to something. */
export const genericReply = rule({
  id: 'generic-reply',
  demands: ['S1b', 'S4a'],
  sources: [dispatch280, quangXuong('nêu chính kiến rõ ràng… không trả lời chung chung')],
  moment: 'both',
  occasions: ['answer'],
  needs: ['texts'],
  shown: ['panel', 'timeline'],
  answers: 'actor',
  check({ unit, receivedAt, position, text }, view) {
    if (receivedAt === null) return clear();
    const own = agencyOf(view.units, unit);
    if (position === null) return finding({ unit: own, variant: 'position', wayOut: ['take-position'] });
    if (text === null) return unknown('texts');
    const words = text.trim();
    // “Đồng ý” is short and clear; every other position owes its reasons.
    if (words === '') return position === 'agree' ? clear() : finding({ unit: own, variant: 'reasons', wayOut: ['take-position'] });
    if (!view.readReply) return unknown('reader');
    return view.readReply(words, position).verdict === 'generic' ? finding({ unit: own, variant: 'words', wayOut: ['take-position'] }) : clear();
  },
});
