import type { Signatory } from '../dossier/people.ts';
import type { DecisionOutcome, ProcessObservation, ReconcileWay, TargetKey } from '../dossier/process-commands.ts';
import type { Words } from '../registry/types.ts';
import { type Names, personWords, unitWords } from './names.ts';

const WAYS: Readonly<Record<ReconcileWay, Words>> = {
  meeting: { vi: 'họp thống nhất', en: 'a meeting' },
  accept: { vi: 'tiếp thu', en: 'accepted' },
  explain: { vi: 'giải trình', en: 'explained' },
};
/** How a disagreement was settled. */
export const reconcileWords = (way: ReconcileWay): Words => WAYS[way];

const DECISIONS: Readonly<Record<DecisionOutcome, Words>> = {
  approved: { vi: 'chấp thuận', en: 'approved' },
  amended: { vi: 'chấp thuận có sửa đổi', en: 'approved with changes' },
  rejected: { vi: 'không chấp thuận', en: 'rejected' },
  rework: { vi: 'trả lại để làm lại', en: 'sent back to be reworked' },
};
/** What came of a submission. */
export const decisionWords = (outcome: DecisionOutcome): Words => DECISIONS[outcome];

type Hint = Extract<ProcessObservation, { kind: 'status-hint' }>['status'];
const HINTS: Readonly<Record<Hint, Words>> = {
  new: { vi: 'mới', en: 'new' },
  'in-progress': { vi: 'đang xử lý', en: 'in progress' },
  done: { vi: 'hoàn thành', en: 'done' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
};
/** A status as an e-office shows it; a hint, never evidence. */
export const hintWords = (status: Hint): Words => HINTS[status];

/** A signer with the right by which they sign. */
export function signatoryWords(names: Names, who: Signatory): Words {
  const person = personWords(names, who);
  if (who.capacity === 'acting-head') return { vi: `${person.vi} (được giao phụ trách theo ${who.instrument ?? ''})`, en: `${person.en} (acting, by ${who.instrument ?? ''})` };
  if (who.capacity === 'delegate') return { vi: `${person.vi} (theo ủy quyền ${who.instrument ?? ''})`, en: `${person.en} (by delegation ${who.instrument ?? ''})` };
  return person;
}

/** `chỉ tiêu “…” năm 2026 của Sở Xây dựng`. */
export function targetWords(names: Names, target: TargetKey): Words {
  const unit = unitWords(names, target.unit);
  return { vi: `chỉ tiêu “${target.figure}” năm ${target.year} của ${unit.vi}`, en: `the ${target.year} target “${target.figure}” of ${unit.en}` };
}
