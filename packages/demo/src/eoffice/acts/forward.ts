import { recordSend, replaceFlows } from '../flows.ts';
import type { Party, Role, State } from '../model.ts';
import { partyName, ROLE_LABELS } from '../parties.ts';
import { recipientOf } from '../recipients.ts';
import { noteProblems, typedDue } from './note.ts';
import { mayDo, numbered, type Occasion, type Outcome, type Problem, tooLate } from './outcome.ts';

/** The forward form exactly as it was typed, so that it can be shown again. */
export interface ForwardForm {
  readonly recipients: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
  readonly note: string;
  readonly dueText: string;
}

/** The values of the role radios. */
export const ROLE_VALUES: Readonly<Record<Role, string>> = {
  lead: 'chu_tri',
  support: 'phoi_hop',
  information: 'de_biet',
};

interface Recipient {
  readonly to: Party;
  readonly role: Role;
}

/** Sends a document on to the chosen recipients and marks the sender's own row as handled. */
export function forward(occasion: Occasion, form: ForwardForm): Outcome {
  const { state, account, opened, now } = occasion;
  const { own, document } = opened;
  if (!mayDo('forward', own)) return tooLate(document);
  const { recipients, problems } = readRecipients(occasion, form);
  const { dueOn, problems: late } = typedDue(form.dueText, now, 'Hạn xử lý');
  problems.push(...noteProblems(form.note, 'Ý kiến chỉ đạo'), ...late);
  if (problems.length > 0) return { ok: false, problems };
  const sent = recordSend(state, {
    documentId: document.id,
    act: 'forward',
    from: { kind: 'account', login: account.login },
    recipients,
    sentAt: now,
    note: form.note.trim(),
    dueOn,
  });
  const next: State = replaceFlows(sent, (flow) => (flow.id === own.id ? { ...flow, state: 'handled' } : flow));
  const names = recipients.map(({ to, role }) => `${partyName(to)} (${ROLE_LABELS[role]})`);
  return { ok: true, state: next, flash: `Đã chuyển văn bản ${numbered(document)} đến: ${names.join(', ')}` };
}

function readRecipients({ account, opened }: Occasion, form: ForwardForm) {
  const problems: Problem[] = [];
  const recipients: Recipient[] = [];
  const refuse = (text: string) => problems.push({ field: 'recipients', text });
  for (const value of new Set(form.recipients)) {
    const to = recipientOf(account, value);
    const role = roleOf(form.roles[value]);
    if (!to) refuse(`Đơn vị, cá nhân nhận “${value}” không có trong danh mục.`);
    else if (!role) refuse(`Chưa chọn vai trò cho ${partyName(to)}.`);
    else if (isWaitingFor(opened.history, account.login, to)) {
      refuse(`Văn bản này đã được chuyển đến ${partyName(to)} và đang chờ xử lý.`);
    } else recipients.push({ to, role });
  }
  if (form.recipients.length === 0) refuse('Chưa chọn đơn vị, cá nhân nhận.');
  return { recipients, problems };
}

function roleOf(value: string | undefined): Role | undefined {
  return (['lead', 'support', 'information'] as const).find((role) => ROLE_VALUES[role] === value);
}

/** A second click must not send twice. */
function isWaitingFor(history: Occasion['opened']['history'], login: string, to: Party): boolean {
  return history.some(
    (flow) => flow.act === 'forward' && flow.state === 'waiting' && flow.from.kind === 'account' && flow.from.login === login && JSON.stringify(flow.to) === JSON.stringify(to),
  );
}
