import type { Account } from './accounts.ts';
import type { Flow, OfficeDocument, Party, Role, State } from './model.ts';
import { partyOffice, reaches } from './parties.ts';

/** What a send decides; numbering and state are added when it is recorded. */
export interface Send {
  readonly documentId: number;
  readonly act: Flow['act'];
  readonly from: Party;
  readonly recipients: readonly { readonly to: Party; readonly role: Role }[];
  readonly sentAt: number;
  readonly note: string;
  readonly dueOn: string | null;
}

/** A flow together with its document: one line of somebody's list. */
export interface Row {
  readonly flow: Flow;
  readonly document: OfficeDocument;
}

/** Records one send: a flow per recipient, numbered in each receiving office's register the first time it arrives there. */
export function recordSend(state: State, send: Send): State {
  const batch = (state.flows.at(-1)?.id ?? 0) + 1;
  const { recipients, ...common } = send;
  const registers: Record<string, number> = { ...state.registers };
  const added = recipients.map(({ to, role }, index): Flow => {
    const arrivalNumber = send.act === 'return' ? null : numberIn(state, registers, send, to);
    return { ...common, id: batch + index, batch, to, role, arrivalNumber, state: 'waiting', finished: null };
  });
  return { ...state, registers, flows: [...state.flows, ...added] };
}

function numberIn(state: State, registers: Record<string, number>, send: Send, to: Party): number | null {
  const office = partyOffice(to);
  if (office === null) return null;
  const earlier = state.flows.find((flow) => flow.documentId === send.documentId && flow.arrivalNumber !== null && partyOffice(flow.to) === office);
  if (earlier) return earlier.arrivalNumber;
  // An office's own document moving inside the office never entered the incoming register.
  if (office === partyOffice(send.from)) return null;
  const next = (registers[office] ?? 900) + 1;
  registers[office] = next;
  return next;
}

/** Puts changed flows in the place of those with the same id. */
export function replaceFlows(state: State, change: (flow: Flow) => Flow): State {
  return { ...state, flows: state.flows.map(change) };
}

/** A person's rows: of each document that reached him, the newest flow; what was pulled back is gone. */
export function rowsOf(state: State, account: Account): Row[] {
  const newest = new Map<number, Flow>();
  for (const flow of state.flows) {
    if (reaches(flow.to, account)) newest.set(flow.documentId, flow);
  }
  return state.documents.flatMap((document) => {
    const flow = newest.get(document.id);
    return flow && flow.state !== 'revoked' ? [{ flow, document }] : [];
  });
}

/** What a person may open: a document with his own row, if he still has one, and its whole history. */
export interface OpenedDocument {
  readonly document: OfficeDocument;
  readonly own: Flow | null;
  readonly history: readonly Flow[];
  /** What was issued in answer to it. */
  readonly answers: readonly Row[];
}

/** Opens a document for a person; null when it does not exist or never passed through his hands. */
export function openDocument(state: State, account: Account, documentId: number): OpenedDocument | null {
  const document = state.documents.find(({ id }) => id === documentId);
  const history = state.flows.filter((flow) => flow.documentId === documentId);
  if (!document || !history.some((flow) => reaches(flow.to, account) || reaches(flow.from, account))) return null;
  const own = rowsOf(state, account).find((row) => row.document.id === documentId)?.flow ?? null;
  const answers = state.documents.flatMap((answer) => {
    const flow = answer.answerTo === documentId ? state.flows.find((sent) => sent.documentId === answer.id) : undefined;
    return flow ? [{ document: answer, flow }] : [];
  });
  return { document, own, history, answers };
}
