import type { Account } from '../accounts.ts';
import type { OpenedDocument } from '../flows.ts';
import type { Flow, OfficeDocument, State } from '../model.ts';

/** Something wrong with what was posted; `field` is the form field it belongs to, or null for the whole act. */
export interface Problem {
  readonly field: 'recipients' | 'note' | 'dueOn' | 'reason' | 'signer' | 'number' | 'subject' | 'result' | null;
  readonly text: string;
}

/** What an act came to: a new state with the line to show, or the problems, with nothing changed. */
export type Outcome = { readonly ok: true; readonly state: State; readonly flash: string } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Everything an act needs to know about who does it, to what, and when. */
export interface Occasion {
  readonly state: State;
  readonly account: Account;
  readonly opened: OpenedDocument;
  readonly now: number;
}

const ALLOWED = {
  forward: ['waiting', 'handled'],
  return: ['waiting'],
  submit: ['waiting', 'handled'],
  consult: ['waiting', 'handled'],
  publish: ['waiting', 'handled'],
  complete: ['waiting', 'handled'],
} as const satisfies Readonly<Record<string, readonly Flow['state'][]>>;

/** An act that a document page offers. */
export type ActName = keyof typeof ALLOWED;

/** Whether the holder of this row may do the act now. */
export function mayDo(act: ActName, own: Flow | null): own is Flow {
  const allowed: readonly Flow['state'][] = ALLOWED[act];
  return own !== null && allowed.includes(own.state);
}

/** The refusal when the row has moved on, as after a second click or in a second window. */
export function tooLate(document: OfficeDocument): Outcome {
  const text = `Văn bản ${numbered(document)} đã được xử lý trước đó. Vui lòng tải lại trang để xem trạng thái mới nhất.`;
  return { ok: false, problems: [{ field: null, text }] };
}

/** "số 27/TTr-UBND", or the kind in lower case where a document bears no number. */
export function numbered(document: OfficeDocument): string {
  return document.symbol ? `số ${document.symbol}` : `(${document.kind.toLowerCase()})`;
}
