import type { Source } from '../procedure/types.ts';
import type { Words } from '../registry/types.ts';
import type { Allowance } from '../time/index.ts';

/** What is measured. Each has its line in `COORDINATION_INDEX`. */
export type ComponentId =
  | 'single-owner'
  | 'right-unit'
  | 'basis-recorded'
  | 'reply-on-time'
  | 'reply-brisk'
  | 'assigned-on-time'
  | 'clear-position'
  | 'reasoned'
  | 'not-asked-again'
  | 'scoped-question'
  | 'related-units'
  | 'single-round'
  | 'in-parallel'
  | 'decided-on-time'
  | 'dissent-worked-on'
  | 'returned-properly'
  | 'flags-explained';

export type GroupId = 'A' | 'B' | 'C' | 'D' | 'E';

/** One line of the index: `max` points when the share of good cases reaches `target` (0–1), less in proportion. */
export interface Component {
  readonly id: ComponentId;
  readonly group: GroupId;
  readonly max: number;
  readonly target: number;
  readonly name: Words;
}

/** A grade from `from` points on. Its words are our own, so that nobody takes it for a grade of the official indices. */
export interface Grade {
  readonly id: 'flowing' | 'smooth' | 'steady' | 'halting' | 'blocked';
  readonly from: number;
  readonly name: Words;
}

/** The coordination index as data. */
export interface IndexParameters {
  readonly id: string;
  readonly version: string;
  readonly name: Words;
  readonly source: Source;
  readonly groups: readonly { readonly id: GroupId; readonly name: Words }[];
  readonly components: readonly Component[];
  /** Highest first. */
  readonly grades: readonly Grade[];
  /** Fewer things counted than this, and a unit is not ranked. */
  readonly minimumSample: number;
  /** Time in which a dossier is to have one named officer. */
  readonly nameOfficerWithin: Allowance;
  /** A reply is brisk within this share of the time allowed; early, for merit, within the second. */
  readonly briskShare: number;
  readonly earlyShare: number;
  /** Being asked again within these days means that the first reply did not do. */
  readonly askedAgainDays: number;
  /** “Not ours” is prompt within this time of the question. */
  readonly promptRefusal: Allowance;
}

/**
 * “Chỉ số phối hợp”: our own design, on the mechanics of Quyết định 766/QĐ-TTg (points up to a maximum, targets, what
 * does not apply is left out). QĐ 766 has no figure for consultation between agencies; this is none of its figures.
 */
export const COORDINATION_INDEX: IndexParameters = {
  id: 'chi-so-phoi-hop',
  version: '2026-11',
  name: { vi: 'Chỉ số phối hợp (của RõViệc)', en: 'Coordination index (RõViệc’s own)' },
  source: { text: 'RõViệc', article: 'domain.md §4', confidence: 'deduced' },
  groups: [
    { id: 'A', name: { vi: 'Rõ trách nhiệm', en: 'Clear responsibility' } },
    { id: 'B', name: { vi: 'Tiến độ trả lời', en: 'Pace of replies' } },
    { id: 'C', name: { vi: 'Chất lượng ý kiến', en: 'Quality of opinions' } },
    { id: 'D', name: { vi: 'Kỷ luật lấy ý kiến', en: 'Discipline of consulting' } },
    { id: 'E', name: { vi: 'Kết quả và phản hồi', en: 'Outcome and feedback' } },
  ],
  components: [
    { id: 'single-owner', group: 'A', max: 8, target: 1, name: { vi: 'Có người thụ lý được nêu tên trong 01 ngày làm việc', en: 'A named officer within one working day' } },
    { id: 'right-unit', group: 'A', max: 6, target: 1, name: { vi: 'Đúng thẩm quyền ngay từ đầu', en: 'The competent unit from the start' } },
    { id: 'basis-recorded', group: 'A', max: 4, target: 1, name: { vi: 'Ghi rõ căn cứ pháp lý khi trình', en: 'Legal basis recorded when submitted' } },
    { id: 'reply-on-time', group: 'B', max: 14, target: 0.95, name: { vi: 'Trả lời đúng hạn', en: 'Replies on time' } },
    // At least half of the replies within the share is the same as a median within it, and each reply can be counted.
    { id: 'reply-brisk', group: 'B', max: 3, target: 0.5, name: { vi: 'Trả lời trong 60 % thời hạn', en: 'Replies within 60 % of the time allowed' } },
    { id: 'assigned-on-time', group: 'B', max: 3, target: 1, name: { vi: 'Phân công đúng hạn của quy trình', en: 'Assigned within the time of the procedure' } },
    { id: 'clear-position', group: 'C', max: 10, target: 1, name: { vi: 'Ý kiến có chính kiến rõ ràng', en: 'Replies with a clear position' } },
    { id: 'reasoned', group: 'C', max: 6, target: 1, name: { vi: 'Nêu lý do khi không đồng ý hoàn toàn', en: 'Reasons given where not in plain agreement' } },
    { id: 'not-asked-again', group: 'C', max: 6, target: 1, name: { vi: 'Không phải hỏi lại trong 30 ngày', en: 'Not asked again within 30 days' } },
    { id: 'scoped-question', group: 'D', max: 8, target: 1, name: { vi: 'Hỏi có câu hỏi và ý kiến của mình', en: 'Consults with questions and an own position' } },
    { id: 'related-units', group: 'D', max: 6, target: 1, name: { vi: 'Chỉ hỏi cơ quan liên quan, hoặc nêu lý do', en: 'Only related units, or a reason' } },
    { id: 'single-round', group: 'D', max: 4, target: 1, name: { vi: 'Hỏi một lần', en: 'A single round' } },
    { id: 'in-parallel', group: 'D', max: 4, target: 1, name: { vi: 'Hỏi các cơ quan cùng lúc', en: 'Units asked in parallel' } },
    { id: 'decided-on-time', group: 'E', max: 8, target: 1, name: { vi: 'Giải quyết xong đúng hạn', en: 'Matters settled by their due time' } },
    { id: 'dissent-worked-on', group: 'E', max: 4, target: 1, name: { vi: 'Trao đổi, bảo lưu ý kiến khác trước khi trình', en: 'Dissent worked on before submitting' } },
    { id: 'returned-properly', group: 'E', max: 4, target: 1, name: { vi: 'Trả lại một lần, có căn cứ', en: 'Returned once, with grounds' } },
    { id: 'flags-explained', group: 'E', max: 2, target: 1, name: { vi: 'Giải trình trong 03 ngày làm việc', en: 'Explanations within three working days' } },
  ],
  grades: [
    { id: 'flowing', from: 90, name: { vi: 'Rất thông suốt', en: 'Flowing' } },
    { id: 'smooth', from: 80, name: { vi: 'Thông suốt', en: 'Smooth' } },
    { id: 'steady', from: 70, name: { vi: 'Đều đặn', en: 'Steady' } },
    { id: 'halting', from: 50, name: { vi: 'Còn vướng', en: 'Halting' } },
    { id: 'blocked', from: 0, name: { vi: 'Ách tắc', en: 'Blocked' } },
  ],
  minimumSample: 10,
  nameOfficerWithin: { amount: 1, unit: 'workingDays' },
  briskShare: 0.6,
  earlyShare: 0.5,
  askedAgainDays: 30,
  promptRefusal: { amount: 1, unit: 'workingDays' },
};
