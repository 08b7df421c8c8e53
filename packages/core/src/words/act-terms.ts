import type { Command, Observation } from '../dossier/commands.ts';
import type { Words } from '../registry/types.ts';
import { sameWords } from './language.ts';

type ActKind = Command['kind'] | Observation['kind'];

const ACTS: Readonly<Record<ActKind, Words>> = {
  open: { vi: 'mở hồ sơ', en: 'opening a dossier' },
  assign: { vi: 'phân công thụ lý', en: 'assigning a handler' },
  consult: { vi: 'gửi lấy ý kiến', en: 'asking for opinions' },
  reply: { vi: 'trả lời lấy ý kiến', en: 'replying to a consult' },
  'prepare-reply': { vi: 'soạn trả lời trình ký', en: 'preparing a reply for signature' },
  'attest-no-reply': { vi: 'xác nhận không nhận được trả lời', en: 'attesting that no reply came' },
  correct: { vi: 'đính chính việc coi là đồng ý', en: 'correcting a deemed consent' },
  return: { vi: 'trả lại hồ sơ', en: 'sending the dossier back' },
  close: { vi: 'kết thúc hồ sơ', en: 'closing the dossier' },
  'withdraw-consult': { vi: 'rút lại việc lấy ý kiến', en: 'withdrawing a consult' },
  reconcile: { vi: 'trao đổi, thống nhất ý kiến khác nhau', en: 'reconciling dissent' },
  reserve: { vi: 'bảo lưu ý kiến', en: 'reserving a dissent' },
  submit: { vi: 'trình', en: 'submitting' },
  decide: { vi: 'quyết định', en: 'deciding' },
  forward: { vi: 'chuyển hồ sơ đến cơ quan có thẩm quyền', en: 'forwarding the dossier' },
  supplement: { vi: 'bổ sung hồ sơ', en: 'supplementing the dossier' },
  extend: { vi: 'gia hạn', en: 'extending the deadline' },
  urge: { vi: 'đôn đốc', en: 'urging' },
  note: { vi: 'ghi chú vào hồ sơ', en: 'noting to the file' },
  'set-target': { vi: 'giao chỉ tiêu', en: 'setting a target' },
  'change-target': { vi: 'điều chỉnh chỉ tiêu', en: 'changing a target' },
  submitted: { vi: 'ghi nhận việc trình', en: 'noting a submission' },
  decided: { vi: 'ghi nhận quyết định', en: 'noting a decision' },
  recalled: { vi: 'ghi nhận việc thu hồi', en: 'noting a recall' },
  'status-hint': { vi: 'ghi nhận trạng thái trên trang', en: 'noting a status shown by the page' },
  delivered: { vi: 'ghi nhận văn bản đã đến', en: 'noting a delivery' },
  'reply-recorded': { vi: 'ghi nhận văn bản trả lời', en: 'recording a reply' },
  attempted: { vi: 'ghi nhận thao tác đã bấm', en: 'noting a click' },
  forwarded: { vi: 'ghi nhận việc chuyển văn bản', en: 'noting a forward' },
  returned: { vi: 'ghi nhận việc trả lại', en: 'noting a return' },
};

/** What kind of act it was, in office words; a kind that this version does not know is named as it is. */
export function actWords(kind: string): Words {
  return Object.hasOwn(ACTS, kind) ? ACTS[kind as ActKind] : sameWords(kind);
}

const FIELDS: Readonly<Record<string, Words>> = {
  dossier: { vi: 'số đến của hồ sơ', en: 'arrival number of the dossier' },
  document: { vi: 'số ký hiệu, ngày và cơ quan ban hành văn bản', en: 'document number, date and issuer' },
  documentClass: { vi: 'loại văn bản', en: 'document class' },
  matter: { vi: 'lĩnh vực', en: 'matter' },
  place: { vi: 'địa bàn', en: 'place' },
  procedure: { vi: 'quy trình', en: 'procedure' },
  aliases: { vi: 'mã văn bản trên trang', en: "the page's own identifier" },
  subject: { vi: 'trích yếu', en: 'subject line' },
  officer: { vi: 'người thụ lý', en: 'handler' },
  post: { vi: 'chức vụ', en: 'post' },
  unit: { vi: 'cơ quan', en: 'unit' },
  consult: { vi: 'lần lấy ý kiến', en: 'consult' },
  consultees: { vi: 'cơ quan được lấy ý kiến', en: 'consultees' },
  questions: { vi: 'câu hỏi', en: 'questions' },
  question: { vi: 'câu hỏi', en: 'question' },
  ownPosition: { vi: 'ý kiến của cơ quan chủ trì', en: "the lead's own position" },
  dueOn: { vi: 'hạn trả lời', en: 'due date' },
  reason: { vi: 'lý do', en: 'reason' },
  order: { vi: 'văn bản chỉ đạo', en: 'written order' },
  insistedOn: { vi: 'quy tắc đã nhắc', en: 'rules that asked' },
  insistReason: { vi: 'lý do vẫn làm', en: 'why it was done all the same' },
  'insisted.rules': { vi: 'quy tắc đã nhắc', en: 'rules that asked' },
  'insisted.reason': { vi: 'lý do vẫn làm', en: 'why it was done all the same' },
  position: { vi: 'chính kiến', en: 'position' },
  text: { vi: 'nội dung trả lời', en: 'text of the reply' },
  channel: { vi: 'kênh nhận', en: 'channel' },
  channels: { vi: 'kênh đã rà soát', en: 'channels looked through' },
  receivedAt: { vi: 'thời điểm nhận', en: 'time of receipt' },
  happenedAt: { vi: 'thời điểm xảy ra', en: 'time of the event' },
  source: { vi: 'nguồn ghi nhận', en: 'source' },
  to: { vi: 'nơi nhận', en: 'recipients' },
  asked: { vi: 'câu hỏi nhắc đã hiện', en: 'questions that were shown' },
  act: { vi: 'thao tác', en: 'act' },
  defects: { vi: 'lý do trả lại', en: 'defects' },
  note: { vi: 'ghi chú', en: 'note' },
  outcome: { vi: 'kết quả', en: 'outcome' },
  units: { vi: 'các cơ quan', en: 'units' },
  way: { vi: 'cách thống nhất', en: 'way of reconciling' },
  by: { vi: 'người thực hiện', en: 'by whom' },
  participants: { vi: 'người tham gia', en: 'participants' },
  signer: { vi: 'người ký', en: 'signer' },
  proposal: { vi: 'đề xuất', en: 'proposal' },
  proposes: { vi: 'phần đề xuất', en: 'parts of the proposal' },
  legalBases: { vi: 'căn cứ pháp lý', en: 'legal bases' },
  legalBasis: { vi: 'căn cứ pháp lý', en: 'legal basis' },
  option: { vi: 'phương án đề nghị', en: 'option proposed' },
  cost: { vi: 'kinh phí', en: 'cost' },
  time: { vi: 'thời gian thực hiện', en: 'time it takes' },
  ownView: { vi: 'quan điểm của cơ quan trình', en: 'own view' },
  decider: { vi: 'người quyết định', en: 'decider' },
  shown: { vi: 'ý kiến khác đã xem', en: 'dissent that was shown' },
  ground: { vi: 'căn cứ', en: 'ground' },
  notice: { vi: 'thông báo cho nơi gửi', en: 'notice to the sender' },
  step: { vi: 'bước', en: 'step' },
  from: { vi: 'bên liên quan', en: 'other side' },
  item: { vi: 'nội dung bổ sung', en: 'item to supplement' },
  items: { vi: 'nội dung bổ sung', en: 'items to supplement' },
  approver: { vi: 'người phê duyệt', en: 'approver' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  value: { vi: 'giá trị', en: 'value' },
  better: { vi: 'chiều tốt hơn', en: 'better direction' },
  instrument: { vi: 'văn bản', en: 'instrument' },
  authority: { vi: 'cấp cho phép', en: 'authority' },
  status: { vi: 'trạng thái', en: 'status' },
};

/** A field that was sent or kept, in office words; `observation.position` reads as `position`, an unknown field as it is. */
export function fieldWords(path: string): Words {
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '' && !/^\d+$/.test(part) && part !== 'command' && part !== 'observation');
  const known = parts.find((part) => Object.hasOwn(FIELDS, part));
  return (known === undefined ? undefined : FIELDS[known]) ?? sameWords(path);
}
