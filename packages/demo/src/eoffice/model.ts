/** The part a recipient plays: Chủ trì, Phối hợp or Nhận để biết. */
export type Role = 'lead' | 'support' | 'information';

/** Whoever sends or receives: a person with an account, a unit, or a body outside this system. */
export type Party = { readonly kind: 'account'; readonly login: string } | { readonly kind: 'unit'; readonly code: string } | { readonly kind: 'outside'; readonly name: string };

/** A document as registered once for the whole province; an empty `symbol` or `secrecy` means the cell was left blank. */
export interface OfficeDocument {
  readonly id: number;
  readonly symbol: string;
  readonly kind: string;
  readonly subject: string;
  readonly issuer: string;
  readonly signer: string;
  readonly issuedOn: string;
  readonly urgency: string;
  readonly secrecy: string;
  /** The document that this one, issued here, answers; absent for all others. */
  readonly answerTo?: number;
}

/** Where one recipient stands: waiting, forwarded on, finished, sent back by the recipient, or pulled back by the sender. */
export type FlowState = 'waiting' | 'handled' | 'done' | 'returned' | 'revoked';

/** One "luồng nhận": a document on its way from one party to one other; the state belongs to it, not to the document. */
export interface Flow {
  readonly id: number;
  readonly documentId: number;
  readonly act: 'forward' | 'return' | 'submit' | 'consult';
  readonly from: Party;
  readonly to: Party;
  readonly role: Role;
  /** The first flow id of the same send; recipients of one send share it. */
  readonly batch: number;
  readonly sentAt: number;
  readonly note: string;
  /** Civil date, or null where no deadline was typed. */
  readonly dueOn: string | null;
  /** Số đến in the receiving office's register; null for an office's own document coming back. */
  readonly arrivalNumber: number | null;
  readonly state: FlowState;
  /** When it was finished and by whose login; `by` is null where the system closed it along with the lead; `result` is the number of the document that shows it, where one was given. */
  readonly finished: { readonly at: number; readonly by: string | null; readonly result?: string } | null;
}

/** Everything the e-office keeps. */
export interface State {
  readonly documents: readonly OfficeDocument[];
  readonly flows: readonly Flow[];
  /** Last Số đến given out, by office code. */
  readonly registers: Readonly<Record<string, number>>;
}
