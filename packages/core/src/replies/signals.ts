import type { Words } from '../registry/types.ts';

/** What binds the one who replies. */
export type CommitSignal =
  | 'agrees'
  | 'refuses'
  | 'no-objection'
  | 'changes'
  | 'change-named'
  | 'undertakes'
  | 'undertaking-dated'
  | 'finds'
  | 'chooses'
  | 'conditions'
  | 'hands-over'
  | 'keeps-view'
  | 'reasons'
  | 'denies'
  | 'demands'
  | 'names-figures';

/** What says something and binds nobody. */
export type EmptySignal =
  | 'half-agrees'
  | 'by-the-law'
  | 'postpones'
  | 'defers'
  | 'exhorts'
  | 'courteous'
  | 'received'
  | 'weighs-both'
  | 'asks-back'
  | 'restates'
  | 'if-eligible'
  | 'willing'
  | 'nameless-body'
  | 'asks-in-general'
  | 'not-ours'
  | 'office-speech';

export type SignalId = CommitSignal | EmptySignal;

/** Commitments that stand by themselves; the others only support one: a figure, a reason, a “không”. */
const LEANING: ReadonlySet<SignalId> = new Set<SignalId>(['reasons', 'denies', 'demands', 'names-figures', 'keeps-view']);

/** What each signal means, in office words. */
export const SIGNAL_WORDS: Readonly<Record<SignalId, Words>> = {
  agrees: { vi: 'nói rõ là đồng ý', en: 'says that it agrees' },
  refuses: { vi: 'nói rõ là không đồng ý, không làm', en: 'refuses' },
  'no-objection': { vi: 'nói rõ là không có ý kiến khác', en: 'says that it has no objection' },
  changes: { vi: 'đề nghị sửa, bỏ, thêm', en: 'asks for a change' },
  'change-named': { vi: 'đề nghị sửa, nêu rõ chỗ nào, bao nhiêu', en: 'asks for a change and names where or how much' },
  undertakes: { vi: 'nhận làm một việc', en: 'undertakes something' },
  'undertaking-dated': { vi: 'nhận làm, nêu rõ bao nhiêu, khi nào', en: 'undertakes something and names how much or when' },
  finds: { vi: 'kết luận về sự việc', en: 'finds a fact' },
  chooses: { vi: 'chọn một phương án', en: 'chooses an option' },
  conditions: { vi: 'nêu điều kiện hoặc phần ngoại trừ', en: 'sets a condition or an exception' },
  'hands-over': { vi: 'chỉ rõ cơ quan có thẩm quyền', en: 'names the competent body' },
  'keeps-view': { vi: 'khẳng định quan điểm của mình', en: 'states its own view' },
  reasons: { vi: 'nêu lý do', en: 'gives a reason' },
  denies: { vi: 'nói không', en: 'says no to something' },
  demands: { vi: 'đưa ra yêu cầu', en: 'makes a demand' },
  'names-figures': { vi: 'nêu con số, ngày, điều khoản cụ thể', en: 'names a figure, a day or an article' },
  'half-agrees': { vi: 'chỉ đồng ý về cơ bản, nguyên tắc, chủ trương', en: 'agrees in principle only' },
  'by-the-law': { vi: 'chỉ viện dẫn “theo quy định”', en: 'only points to “the regulations”' },
  postpones: { vi: 'hẹn trả lời sau, còn đang xem xét', en: 'puts the answer off' },
  defers: { vi: 'để nơi khác quyết định', en: 'leaves it to somebody else' },
  exhorts: { vi: 'nêu yêu cầu chung, ai cũng nói được', en: 'states what anybody could state' },
  courteous: { vi: 'lời xã giao', en: 'is a courtesy' },
  received: { vi: 'chỉ báo đã nhận, đã chuyển', en: 'only tells that it was received' },
  'weighs-both': { vi: 'nói cả hai mặt, không chọn mặt nào', en: 'weighs both sides and chooses none' },
  'asks-back': { vi: 'hỏi ngược lại', en: 'asks back' },
  restates: { vi: 'nhắc lại điều đã biết', en: 'restates what is known' },
  'if-eligible': { vi: 'đủ điều kiện thì làm, không nói có đủ hay không', en: 'says “if eligible” and not whether it is' },
  willing: { vi: 'bày tỏ thiện chí, không nhận việc gì', en: 'shows good will and undertakes nothing' },
  'nameless-body': { vi: 'nói “cơ quan chức năng”, không nêu tên', en: 'names no body' },
  'asks-in-general': { vi: 'đề nghị chung chung', en: 'asks for nothing in particular' },
  'office-speech': { vi: 'lời lẽ công vụ, chưa nói điều gì', en: 'is office speech and says nothing yet' },
  'not-ours': { vi: 'nói không phải việc của mình', en: 'says that it is not its own' },
};

/** Whether a signal is a commitment that stands by itself. */
export function standsAlone(signal: SignalId): boolean {
  return signal in COMMITS && !LEANING.has(signal);
}

/** Whether a signal is one that binds nobody. */
export function isEmpty(signal: SignalId): signal is EmptySignal {
  return !(signal in COMMITS);
}

const COMMITS: Readonly<Record<CommitSignal, true>> = {
  agrees: true,
  refuses: true,
  'no-objection': true,
  changes: true,
  'change-named': true,
  undertakes: true,
  'undertaking-dated': true,
  finds: true,
  chooses: true,
  conditions: true,
  'hands-over': true,
  'keeps-view': true,
  reasons: true,
  denies: true,
  demands: true,
  'names-figures': true,
};
