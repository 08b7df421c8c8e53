import { recordSend, replaceFlows } from '../flows.ts';
import type { Flow } from '../model.ts';
import { partyName } from '../parties.ts';
import { mayDo, numbered, type Occasion, type Outcome, tooLate } from './outcome.ts';

const REASON_LIMIT = 1000;

/** Trả lại: takes effect at once, without the sender's consent; what a lead had sent on is pulled back with it. */
export function sendBack({ state, account, opened, now }: Occasion, reason: string): Outcome {
  const { own, document } = opened;
  if (!mayDo('return', own)) return tooLate(document);
  const text = reason.trim();
  if (text === '') return { ok: false, problems: [{ field: 'reason', text: 'Chưa nhập lý do trả lại.' }] };
  if (text.length > REASON_LIMIT) {
    return { ok: false, problems: [{ field: 'reason', text: `Lý do trả lại dài quá ${REASON_LIMIT} ký tự.` }] };
  }
  const marked = replaceFlows(state, (flow): Flow => {
    if (flow.id === own.id) return { ...flow, state: 'returned' };
    return isSentOnBy(flow, own, account.login) ? { ...flow, state: 'revoked' } : flow;
  });
  const next = recordSend(marked, {
    documentId: document.id,
    act: 'return',
    from: { kind: 'account', login: account.login },
    recipients: [{ to: own.from, role: own.role }],
    sentAt: now,
    note: text,
    dueOn: own.dueOn,
  });
  return { ok: true, state: next, flash: `Đã trả lại văn bản ${numbered(document)} cho ${partyName(own.from)}` };
}

function isSentOnBy(flow: Flow, own: Flow, login: string): boolean {
  return (
    own.role === 'lead' && flow.documentId === own.documentId && flow.act !== 'return' && flow.state === 'waiting' && flow.from.kind === 'account' && flow.from.login === login
  );
}
