import { type CourseSoFar, isSettled } from '../dossier/course.ts';
import type { EventBody, IrregularCode } from '../dossier/events.ts';
import type { Provenance } from '../dossier/people.ts';
import type { Channel, DefectCode, DocumentClass, Position } from '../dossier/positions.ts';
import type { DossierState } from '../dossier/state.ts';
import type { ClockStart, SilenceEffect, Source } from '../procedure/types.ts';
import type { Words } from '../registry/types.ts';

const POSITIONS: Readonly<Record<Position, Words>> = {
  agree: { vi: 'đồng ý', en: 'agrees' },
  'agree-if': { vi: 'đồng ý kèm điều kiện', en: 'agrees on conditions' },
  disagree: { vi: 'không đồng ý', en: 'disagrees' },
  'not-ours': { vi: 'không thuộc thẩm quyền của cơ quan trả lời', en: 'says that it is not within its competence' },
};
/** A stated position (chính kiến). */
export const positionWords = (position: Position): Words => POSITIONS[position];

const CHANNELS: Readonly<Record<Channel, Words>> = {
  roviec: { vi: 'RõViệc', en: 'RõViệc' },
  'e-office': { vi: 'hệ thống e-office', en: 'the e-office system' },
  edxml: { vi: 'trục liên thông văn bản', en: 'the document exchange axis' },
  paper: { vi: 'văn bản giấy', en: 'paper' },
  email: { vi: 'thư điện tử công vụ', en: 'official e-mail' },
  meeting: { vi: 'cuộc họp có biên bản', en: 'a meeting with minutes' },
};
/** A way by which a reply may come. */
export const channelWords = (channel: Channel): Words => CHANNELS[channel];

const DEFECTS: Readonly<Record<DefectCode, Words>> = {
  'out-of-competence': { vi: 'không đúng thẩm quyền giải quyết', en: 'outside the competence of the receiving unit' },
  'procedure-missing': { vi: 'chưa đúng quy trình, thủ tục', en: 'a step of the procedure is missing' },
  'no-option': { vi: 'không đề xuất, kiến nghị rõ phương án', en: 'no clear option is proposed' },
  quality: { vi: 'chưa bảo đảm chất lượng, hồ sơ chưa đầy đủ', en: 'incomplete or of insufficient quality' },
};
/** Why a document is sent back. */
export const defectWords = (code: DefectCode): Words => DEFECTS[code];

const PHASES: Readonly<Record<DossierState['phase'], Words>> = {
  new: { vi: 'chưa có hồ sơ', en: 'no dossier yet' },
  noticed: { vi: 'mới ghi nhận, chưa mở hồ sơ', en: 'noticed, not opened' },
  open: { vi: 'đang giải quyết', en: 'in progress' },
  returned: { vi: 'đã trả lại', en: 'sent back' },
  closed: { vi: 'đã kết thúc', en: 'closed' },
};
/** Where a dossier stands. */
export function phaseWords(phase: DossierState['phase'], course?: CourseSoFar): Words {
  if (phase !== 'open' || !course) return PHASES[phase];
  if (course.transferredTo !== null) return { vi: 'đã chuyển', en: 'forwarded' };
  if (isSettled(course)) return { vi: 'đã quyết định', en: 'decided' };
  return course.submittedAt !== null && course.decidedAt === null ? { vi: 'đã trình, chờ quyết định', en: 'submitted, to be decided' } : PHASES[phase];
}

const PROVENANCES: Readonly<Record<Provenance['kind'], Words>> = {
  declared: { vi: 'khai báo', en: 'declared' },
  observed: { vi: 'quan sát', en: 'observed' },
  edxml: { vi: 'liên thông', en: 'exchange axis' },
  paper: { vi: 'giấy', en: 'paper' },
  timer: { vi: 'hệ thống', en: 'system' },
};
/** How a fact came to us. */
export const provenanceWords = (kind: Provenance['kind']): Words => PROVENANCES[kind];

const EFFECTS: Readonly<Record<SilenceEffect, Words>> = {
  'deemed-consent': { vi: 'im lặng được coi là đồng ý', en: 'silence counts as agreement' },
  'proceed-without': { vi: 'tiếp tục giải quyết, không coi im lặng là đồng ý', en: 'work goes on; silence is not agreement' },
  escalate: { vi: 'báo cáo cấp có thẩm quyền về việc chậm trả lời', en: 'the delay is reported to the higher authority' },
  none: { vi: 'quy định không nêu hệ quả của im lặng', en: 'the rule gives silence no effect' },
};
/** What silence leads to. */
export const silenceEffectWords = (effect: SilenceEffect): Words => EFFECTS[effect];

const CONFIDENCES: Readonly<Record<Source['confidence'], Words>> = {
  verified: { vi: 'đã đối chiếu văn bản', en: 'checked against the text' },
  high: { vi: 'tạm tính, chờ đối chiếu', en: 'provisional, to be checked' },
  medium: { vi: 'tạm tính, chưa đối chiếu', en: 'provisional, not checked' },
  low: { vi: 'tạm tính, độ tin cậy thấp', en: 'provisional, little confidence' },
  deduced: { vi: 'tạm tính, do hệ thống suy ra', en: 'provisional, our own deduction' },
  fictional: { vi: 'giả định, chỉ dùng để trình diễn', en: 'fictional, for demonstration only' },
};
/** How sure we are of a rule; only `verified` may be shown without this mark. */
export const confidenceWords = (confidence: Source['confidence']): Words => CONFIDENCES[confidence];

const CLASSES: Readonly<Record<DocumentClass, Words>> = {
  ordinary: { vi: 'văn bản hành chính', en: 'ordinary administrative document' },
  denunciation: { vi: 'đơn tố cáo', en: 'denunciation' },
  complaint: { vi: 'đơn khiếu nại', en: 'complaint' },
  petition: { vi: 'kiến nghị, phản ánh', en: 'petition' },
  unknown: { vi: 'chưa rõ loại', en: 'class unknown' },
};
/** Class of a document, on which the lawful move depends. */
export const documentClassWords = (documentClass: DocumentClass): Words => CLASSES[documentClass];

const STARTS: Readonly<Record<ClockStart, Words>> = {
  sent: { vi: 'kể từ khi gửi', en: 'from when it is sent' },
  delivered: { vi: 'kể từ khi nhận được', en: 'from delivery' },
  'complete-dossier': { vi: 'kể từ khi hồ sơ đầy đủ', en: 'from a complete dossier' },
};
/** When the clock of a deadline starts. */
export const clockStartWords = (starts: ClockStart): Words => STARTS[starts];

type ClosedOutcome = Extract<EventBody, { kind: 'closed' }>['outcome'];
const OUTCOMES: Readonly<Record<ClosedOutcome, Words>> = {
  completed: { vi: 'đã giải quyết xong', en: 'completed' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  transferred: { vi: 'đã chuyển cơ quan khác', en: 'transferred to another body' },
};
/** How a dossier ended. */
export const outcomeWords = (outcome: ClosedOutcome): Words => OUTCOMES[outcome];

/** Where one consultee stands for whoever looks; `due-passed` until the engine has worked out what follows. */
export type ConsulteeStatus =
  | 'awaited'
  | 'due-passed'
  | 'replied'
  | 'replied-late'
  | 'silent'
  | 'attested'
  | 'deemed'
  | 'withdrawn'
  | 'proceeded-without'
  | 'escalated'
  | 'released';
const STATUSES: Readonly<Record<ConsulteeStatus, Words>> = {
  awaited: { vi: 'đang chờ trả lời', en: 'awaited' },
  'due-passed': { vi: 'đã hết hạn, đang xử lý', en: 'due time passed, being worked out' },
  replied: { vi: 'đã trả lời đúng hạn', en: 'replied in time' },
  'replied-late': { vi: 'đã trả lời, trễ hạn', en: 'replied late' },
  silent: { vi: 'im lặng khi hết hạn', en: 'silent at the due time' },
  attested: { vi: 'đã xác nhận không có trả lời', en: 'no reply, attested' },
  deemed: { vi: 'được coi là đồng ý', en: 'deemed to agree' },
  withdrawn: { vi: 'đã rút lại việc coi là đồng ý', en: 'deeming withdrawn' },
  'proceeded-without': { vi: 'tiếp tục không chờ trả lời', en: 'work goes on without it' },
  escalated: { vi: 'đã báo cáo cấp có thẩm quyền', en: 'reported to the higher authority' },
  released: { vi: 'đã rút lại việc lấy ý kiến', en: 'no longer asked' },
};
/** Where a consultee stands. */
export const consulteeStatusWords = (status: ConsulteeStatus): Words => STATUSES[status];

const IRREGULARITIES: Readonly<Record<IrregularCode, Words>> = {
  'not-opened': { vi: 'hồ sơ chưa được mở', en: 'the dossier was not open yet' },
  closed: { vi: 'hồ sơ đã kết thúc', en: 'the dossier was closed' },
  'no-such-consult': { vi: 'không có lần lấy ý kiến này', en: 'there is no such consult' },
  'not-asked': { vi: 'cơ quan này không được lấy ý kiến', en: 'this unit was not asked' },
  'replied-before': { vi: 'cơ quan này đã trả lời trước đó', en: 'this unit had replied before' },
  'received-before-sent': { vi: 'thời điểm nhận ghi trước khi gửi lấy ý kiến', en: 'it is said to have come before the question was sent' },
  'no-longer-asked': { vi: 'đã rút lại việc lấy ý kiến cơ quan này', en: 'this unit was no longer asked' },
  'not-submitted': { vi: 'hồ sơ chưa được trình', en: 'the dossier had not been submitted' },
  'decided-before': { vi: 'hồ sơ đã có quyết định', en: 'the dossier had been decided' },
  'delivered-after-outcome': { vi: 'việc đến nơi được ghi nhận sau khi đã có kết quả', en: 'delivery was noted after the outcome' },
};
/** Why an observed fact does not fit the order of things. */
export const irregularWords = (because: IrregularCode): Words => IRREGULARITIES[because];

/** `NĐ 217/2026/NĐ-CP, Điều 54.2.c`: the same in both languages, for a legal text is cited as it is named. */
export function sourceText(source: Source): string {
  const text = source.article ? `${source.text}, ${source.article}` : source.text;
  return source.comparison ? `tham khảo: ${text}` : text;
}
