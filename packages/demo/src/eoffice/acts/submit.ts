import { recordSend, replaceFlows } from '../flows.ts';
import { partyName } from '../parties.ts';
import { colleagueOf, superiorOf } from '../recipients.ts';
import { noteProblems } from './note.ts';
import { mayDo, numbered, type Occasion, type Outcome, type Problem, tooLate } from './outcome.ts';

/** The form of "Trình" exactly as it was typed. */
export interface SubmitForm {
  readonly to: string;
  readonly signer: string;
  readonly note: string;
}

/** Sends a document up to whoever is to decide, and marks the own row as handled. */
export function submit({ state, account, opened, now }: Occasion, form: SubmitForm): Outcome {
  const { own, document } = opened;
  if (!mayDo('submit', own)) return tooLate(document);
  const to = superiorOf(account, form.to);
  const signer = colleagueOf(account, form.signer);
  const problems: Problem[] = noteProblems(form.note, 'Nội dung trình');
  if (!to) problems.push({ field: 'recipients', text: 'Chưa chọn người, cơ quan nhận trình.' });
  if (!signer) problems.push({ field: 'signer', text: 'Chưa chọn người ký văn bản trình.' });
  if (!to || problems.length > 0) return { ok: false, problems };
  const sent = recordSend(state, {
    documentId: document.id,
    act: 'submit',
    from: { kind: 'account', login: account.login },
    recipients: [{ to, role: 'lead' }],
    sentAt: now,
    note: form.note.trim(),
    dueOn: own.dueOn,
  });
  const next = replaceFlows(sent, (flow) => (flow.id === own.id ? { ...flow, state: 'handled' } : flow));
  return { ok: true, state: next, flash: `Đã trình văn bản ${numbered(document)} lên: ${partyName(to)}` };
}
