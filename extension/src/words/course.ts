import { dateWords, decisionWords, type Names, unitWords, type Words } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';

/** Where a dossier stands on its way up, in a few words: decided, submitted, forwarded; null before. */
export function stepWords({ course }: DossierSummary, names: Names): Words | null {
  if (course.decidedAt !== null && course.outcome !== null) return prefixed({ vi: 'Đã quyết định:', en: 'Decided:' }, decisionWords(course.outcome));
  if (course.submittedTo !== null && course.submittedAt !== null) return prefixed({ vi: 'Đã trình', en: 'Submitted to' }, unitWords(names, course.submittedTo));
  if (course.transferredTo !== null) return prefixed({ vi: 'Đã chuyển', en: 'Forwarded to' }, unitWords(names, course.transferredTo));
  return null;
}

/** What is under way beside that: a supplement that is awaited, an extension that was asked for. */
export function pendingWords({ course: { supplement, extension } }: DossierSummary): readonly Words[] {
  const waits = supplement !== null && supplement.receivedAt === null ? [{ vi: 'Đang chờ bổ sung hồ sơ', en: 'A supplement is awaited' }] : [];
  if (extension === null || extension.granted) return waits;
  return [...waits, prefixed({ vi: 'Đã đề nghị gia hạn, chờ phê duyệt:', en: 'An extension awaits approval:' }, dateWords(extension.dueOn))];
}

function prefixed(before: Words, after: Words): Words {
  return { vi: `${before.vi} ${after.vi}`, en: `${before.en} ${after.en}` };
}
