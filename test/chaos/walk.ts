import type { Request, Sent } from './courier.ts';

/** People, units and words of the demonstration province that the stories are about. */
export const CLERK = { officer: 'cb-012', post: 'H99.32.02/chuyen-vien' };
const RECORDS = { officer: 'cb-013' };
/** Head of the clerk's division: signs what goes up within the commune. */
export const HEAD_OF_DIVISION = { officer: 'cb-014', post: 'H99.32.02/truong-phong' };
/** Chair of the commune: reconciles in person, approves, and decides. */
export const CHAIR = { officer: 'cb-011', post: 'H99.32/chu-tich' };
export const HEAD_OF_CONSTRUCTION = { officer: 'cb-001' };
export const LEAD = 'H99.32';
export const ENROLLED = 'H99.04';
export const OUTSIDE = 'H99.05';
/** Two more that the whole story asks: one of them is let off, the other keeps its disagreement. */
export const LET_OFF = 'H99.06';
export const RESERVED = 'H99.08';

const DAY_MS = 86_400_000;
const HANOI_MS = 7 * 3_600_000;
const dayOf = (at: number) => new Date(at + HANOI_MS).toISOString().slice(0, 10);
export const today = dayOf(Date.now());
/** Two months from today: later than any deadline of the stories. */
export const later = dayOf(Date.now() + 60 * DAY_MS);

/** One dossier on its way through the story, with all that was sent for it. */
export interface Walk {
  readonly id: string;
  readonly document: { readonly issuer: string; readonly issuedOn: string; readonly number: string };
  readonly sent: Sent[];
}

let begun = 0;

export function newWalk(): Walk {
  begun += 1;
  const number = `${process.pid}.${begun}/TTr-UBND`;
  return { id: `dossier/${LEAD}/${today.slice(0, 4)}/hs/${encodeURIComponent(number)}`, document: { issuer: LEAD, issuedOn: today, number }, sent: [] };
}

/** An act that a person declares. */
export function declared(walk: Walk, name: string, command: object, person: Request['person'] = CLERK): Request {
  return { person, path: '/v1/acts', name, body: { dossier: walk.id, ...{ command } } };
}

/** A fact that the records clerk saw on paper. */
export function seen(walk: Walk, name: string, observation: object): Request {
  const body = { dossier: walk.id, ...{ observation, document: walk.document, aliases: [], happenedAt: Date.now(), source: { kind: 'paper' } } };
  return { person: RECORDS, path: '/v1/observations', name, body };
}
