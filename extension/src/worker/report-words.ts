import { WRONG_WARNING_REASONS, wrongWarningReasonWords } from '@roviec/core';
import type { ReportWords } from '../views.ts';
import { type Context, said } from './context.ts';

/** How a warning is called wrong, in the language of the session. */
export function reportWords(context: Pick<Context, 'locale' | 'words'>): ReportWords {
  const { label, close } = context.words.report;
  return { label, close, reasons: WRONG_WARNING_REASONS.map((id) => ({ id, text: said(context, wrongWarningReasonWords(id)) })) };
}
