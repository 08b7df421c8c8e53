import { officeName } from '../accounts.ts';
import { civilDay } from '../calendar.ts';
import { recordSend } from '../flows.ts';
import type { OfficeDocument, State } from '../model.ts';
import { partyName } from '../parties.ts';
import { colleagueOf, officeByCode } from '../recipients.ts';
import { kindOf } from '../seed/kinds.ts';
import { mayDo, numbered, type Occasion, type Outcome, type Problem, tooLate } from './outcome.ts';

const NUMBER = /^\d{1,5}\/[\p{L}\p{N}.\-–/&]{1,40}$/u;
const SUBJECT_LIMIT = 500;

/** The form of "Phát hành" exactly as it was typed. */
export interface PublishForm {
  readonly number: string;
  readonly subject: string;
  readonly signer: string;
  readonly units: readonly string[];
}

/** Issues an answer to the document: a new document of the own office, sent to the offices chosen. */
export function publish(occasion: Occasion, form: PublishForm): Outcome {
  const { state, account, opened, now } = occasion;
  const { own, document } = opened;
  if (!mayDo('publish', own)) return tooLate(document);
  const { signer, recipients, problems } = readForm(occasion, form);
  if (!signer || problems.length > 0) return { ok: false, problems };
  const issued: OfficeDocument = {
    ...{ id: Math.max(...state.documents.map(({ id }) => id)) + 1, answerTo: document.id },
    ...{ symbol: form.number.trim(), kind: kindOf(form.number.trim()), subject: form.subject.trim(), issuer: officeName(account), signer: signer.name },
    ...{ issuedOn: civilDay(now), urgency: document.urgency, secrecy: document.secrecy },
  };
  const from = { kind: 'account', login: account.login } as const;
  const sent = recordSend({ ...state, documents: [...state.documents, issued] }, { documentId: issued.id, act: 'forward', from, recipients, sentAt: now, note: '', dueOn: null });
  return {
    ok: true,
    state: sent,
    flash: `Đã phát hành văn bản số ${issued.symbol} trả lời văn bản ${numbered(document)}, gửi: ${recipients.map(({ to }) => partyName(to)).join(', ')}`,
  };
}

function readForm({ state, account }: Occasion, { number, subject, signer: wanted, units }: PublishForm) {
  const problems: Problem[] = [];
  const offices = [...new Set(units)].map((code) => officeByCode(account, code));
  const signer = colleagueOf(account, wanted);
  if (!NUMBER.test(number.trim())) problems.push({ field: 'number', text: 'Số, ký hiệu chưa đúng, ví dụ: 1720/SXD-QLXD.' });
  else if (isTaken(state, number.trim(), officeName(account))) problems.push({ field: 'number', text: `Số, ký hiệu ${number.trim()} đã được dùng.` });
  if (subject.trim() === '' || subject.trim().length > SUBJECT_LIMIT) problems.push({ field: 'subject', text: `Trích yếu phải có và không quá ${SUBJECT_LIMIT} ký tự.` });
  if (!signer) problems.push({ field: 'signer', text: 'Chưa chọn người ký văn bản.' });
  if (offices.length === 0 || offices.some((found) => !found)) problems.push({ field: 'recipients', text: 'Chưa chọn nơi nhận.' });
  return { signer, recipients: offices.flatMap((to) => (to ? [{ to, role: 'lead' as const }] : [])), problems };
}

/** A second click must not issue twice. */
function isTaken({ documents }: State, symbol: string, issuer: string): boolean {
  return documents.some((document) => document.symbol === symbol && document.issuer === issuer);
}
