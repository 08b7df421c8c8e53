import { recordSend } from '../flows.ts';
import { partyName } from '../parties.ts';
import { officeByCode } from '../recipients.ts';
import { noteProblems, typedDue } from './note.ts';
import { mayDo, numbered, type Occasion, type Outcome, type Problem, tooLate } from './outcome.ts';

/** The form of "Lấy ý kiến" exactly as it was typed. */
export interface ConsultForm {
  readonly units: readonly string[];
  readonly question: string;
  readonly dueText: string;
}

/** Asks other offices for their opinion; the own row stays as it is. */
export function consult({ state, account, opened, now }: Occasion, form: ConsultForm): Outcome {
  const { own, document } = opened;
  if (!mayDo('consult', own)) return tooLate(document);
  const asked = [...new Set(form.units)].map((code) => officeByCode(account, code));
  const { dueOn, problems: late } = typedDue(form.dueText, now, 'Hạn trả lời');
  const problems: Problem[] = [...noteProblems(form.question, 'Nội dung lấy ý kiến'), ...late];
  if (asked.length === 0 || asked.some((found) => !found)) problems.push({ field: 'recipients', text: 'Chưa chọn cơ quan để lấy ý kiến.' });
  if (form.question.trim() === '') problems.push({ field: 'note', text: 'Chưa nhập nội dung lấy ý kiến.' });
  if (problems.length > 0) return { ok: false, problems };
  const recipients = asked.flatMap((to) => (to ? [{ to, role: 'support' as const }] : []));
  const from = { kind: 'account', login: account.login } as const;
  const next = recordSend(state, { documentId: document.id, act: 'consult', from, recipients, sentAt: now, note: form.question.trim(), dueOn });
  return { ok: true, state: next, flash: `Đã gửi lấy ý kiến về văn bản ${numbered(document)}: ${recipients.map(({ to }) => partyName(to)).join(', ')}` };
}
