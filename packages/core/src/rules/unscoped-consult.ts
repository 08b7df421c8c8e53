import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { dispatch280, quangXuong } from './sources.ts';

/** Whoever asks says what is asked, what they think themselves, and until when. */
export const unscopedConsult = rule({
  id: 'unscoped-consult',
  demands: ['S1a', 'S1f'],
  sources: [
    {
      text: 'NĐ 96/2026/NĐ-CP',
      article: 'Điều 6.6',
      quote: 'phải xác định nội dung đề nghị có ý kiến phù hợp với chức năng, nhiệm vụ… và thời hạn trả lời',
      confidence: 'verified',
    },
    dispatch280,
    quangXuong('phải phân tích, nêu rõ quan điểm, chính kiến của ngành… mình'),
  ],
  moment: 'both',
  occasions: ['consult'],
  needs: ['procedure'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'actor',
  check({ unit, questionCount, ownPosition, dueAt, order }, view) {
    const own = agencyOf(view.units, unit);
    // Whoever was ordered to ask widely asks without questions; a day to answer by is owed all the same.
    if (questionCount === 0 && order === undefined) return finding({ unit: own, variant: 'questions', wayOut: ['number-questions'] });
    if (dueAt === null) return finding({ unit: own, variant: 'due', wayOut: ['set-due-date'] });
    if (ownPosition === false && order === undefined) return finding({ unit: own, variant: 'position', wayOut: ['state-own-view'] });
    return ownPosition === null || questionCount === null ? unknown('texts') : clear();
  },
});
