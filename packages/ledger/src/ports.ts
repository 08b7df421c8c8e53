import type { Act, DossierEvent, DossierId, DossierState, OfficerId, Reference, UnitCode } from '@roviec/core';
import type { Receipt, SignedAdapterPack } from '@roviec/schema';

/** An event as it is kept. */
export interface StoredEvent {
  /** Position in the whole ledger, from 1 without gaps. */
  readonly position: number;
  readonly event: DossierEvent;
  /** Names of personal fields whose text was erased since; `event.personal` no longer has them. */
  readonly erased: readonly string[];
  /** RFC 6962 leaf hash of the envelope, hex. */
  readonly leafHash: string;
}

/** One writer: the worker. Acknowledges only after commit; the same event twice is one event. */
export interface LedgerWriter {
  /**
   * Appends events of one dossier in their order and brings the projections up to date in the same transaction.
   * Throws `LedgerGapError` when an event does not follow the last one kept, and `LedgerConflictError` when another event
   * with the same id is already kept; nothing of the batch is kept then.
   */
  append(events: readonly DossierEvent[]): Promise<{ readonly appended: number; readonly known: number }>;
  close(): void;
}

/** A dossier in the list projection: the state that the reducer gives, and what lists need beside it. */
export interface DossierRow {
  readonly id: DossierId;
  readonly unit: UnitCode;
  readonly state: DossierState;
  readonly aliases: readonly string[];
  readonly place: UnitCode | null;
  readonly updatedAt: number;
}

/** A dossier whose row was proved to be what its events lead to. */
export interface VerifiedDossier {
  readonly row: DossierRow;
  readonly events: readonly StoredEvent[];
}

/** A dossier as asked for by a page: by the document's key and by the page's alias for it. */
export interface LookUp {
  readonly key?: string;
  readonly alias: string;
}

/** Whose agenda, and how far it looks, in epoch ms. `units` as for `dossiers`, and where they are to sign. */
export interface AgendaFilter {
  readonly units?: readonly UnitCode[];
  readonly until: number;
  readonly since: number;
  readonly limit: number;
}

/** Read port: gateway, CLI behind it, reports. */
export interface LedgerReader {
  /** Dossiers by the alias under which the page asked; where several units keep one for the same document, all of them. */
  look(documents: readonly LookUp[]): Promise<ReadonlyMap<string, readonly DossierRow[]>>;
  /** Null when nothing of it is kept. Throws `StoreCorruptError` when its row or one of its events is gone. */
  dossier(id: DossierId): Promise<DossierRow | null>;
  /** A dossier with its history, for whoever relies on more than a list does: its rows are compared with the fold of its events. Throws `StoreCorruptError`. */
  verified(id: DossierId): Promise<VerifiedDossier | null>;
  /** Newest first. `units` limits to dossiers of these units or in which they are consulted; absent: all. */
  dossiers(filter: { readonly units?: readonly UnitCode[]; readonly phase?: DossierState['phase']; readonly limit: number }): Promise<readonly DossierRow[]>;
  /**
   * What agendas are made of, newest first: open dossiers with something due until an instant, or in which a unit is silent or
   * a signature awaited; and all in which something was deemed, passed over or escalated since another instant.
   */
  agenda(filter: AgendaFilter): Promise<readonly DossierRow[]>;
  /** Open dossiers in which nothing was recorded for longest, that first. */
  unmoved(filter: { readonly units?: readonly UnitCode[]; readonly limit: number }): Promise<readonly DossierRow[]>;
  /** Throws `StoreCorruptError` when one is missing between others. */
  events(id: DossierId): Promise<readonly StoredEvent[]>;
  /** What changed after a position, for streams; at most `limit`. */
  changesAfter(position: number, limit: number): Promise<readonly { readonly position: number; readonly dossier: DossierId; readonly seq: number }[]>;
  lastPosition(): Promise<number>;
  /** Sequence of the last event kept of a dossier; 0 without one. Proves nothing about the others. */
  lastSeq(id: DossierId): Promise<number>;
  close(): void;
}

export type InboxStatus = 'received' | 'done' | 'refused';

/** What arrived at the gateway. The act itself is kept until it is settled, then only its digest and field names. */
export interface InboxEntry {
  readonly id: string;
  readonly lane: Act['lane'];
  readonly kind: string;
  readonly dossier: DossierId;
  readonly officer: string;
  readonly post: string;
  readonly receivedAt: number;
  readonly status: InboxStatus;
  readonly act: Act | null;
  readonly receipt: Receipt | null;
  /** Refusal code, when refused. */
  readonly refusal: string | null;
  /** Names of the fields that were sent, for “what was sent in my name today”. */
  readonly fields: readonly string[];
}

/** One writer: the gateway. */
export interface Inbox {
  /**
   * Keeps an act before anything else is done with it. The same id with the same content gives the entry there is; the
   * same id for something else throws `InboxConflictError`. Compared is what was asked, by whom: what the gateway adds
   * (when it arrived, the procedure and organisation in force) may differ when an honest client tries again. `asked` is
   * the whole act without its arrival when absent.
   */
  receive(act: Act, fields: readonly string[], asked?: unknown): Promise<{ readonly entry: InboxEntry; readonly fresh: boolean }>;
  settle(id: string, result: { readonly status: 'done'; readonly receipt: Receipt } | { readonly status: 'refused'; readonly refusal: string }): Promise<void>;
  /** Acts not settled yet, oldest first, received before an instant: what the relay sends again. */
  unsettled(before: number, limit: number): Promise<readonly InboxEntry[]>;
  /** The highest sequence that an answer has promised in a dossier; 0 without one. The ledger may still be behind it. */
  acknowledged(dossier: DossierId): Promise<number>;
  /** An attempt refused before it became an act: who, what, why; no content. */
  noteRefusal(refusal: { readonly officer: string | null; readonly route: string; readonly code: string; readonly at: number }): Promise<void>;
  sentBy(officer: string, since: number): Promise<readonly InboxEntry[]>;
  close(): void;
}

/** The worker's last look: replies that arrived but were not accepted yet. */
export interface InboxReader {
  /** Unsettled `reply` acts and `reply-recorded` observations of a dossier, oldest first. */
  unsettledReplies(dossier: DossierId): Promise<readonly Act[]>;
  close(): void;
}

/** Versions of organisation, competence, calendars and procedures; nothing is ever overwritten. One writer: the gateway. */
export interface ReferenceStore {
  /** Keeps a version; false when the newest one is already the same. */
  put(reference: Reference): Promise<boolean>;
  /** The newest version, or null before the first import. Cheap when nothing changed. */
  current(): Promise<Reference | null>;
  /** The version known at an instant. */
  knownAt(at: number): Promise<Reference | null>;
  close(): void;
}

/** A signed-in person. The token itself is not kept, only its SHA-256. */
export interface KeptSession {
  /** SHA-256 of the token, hex: names the session without opening it. */
  readonly key: string;
  readonly officer: string;
  /** How it was given out, which is the only way in which it may come back: a cookie goes to every port of its host. */
  readonly by: 'token' | 'cookie';
  /** Epoch ms; from then on it is none. */
  readonly expiresAt: number;
}

/** Sessions that outlive the gateway. One writer: the gateway. */
export interface SessionStore {
  /** The sessions that still run at an instant, those that end first first; the others are deleted. */
  load(at: number): Promise<readonly KeptSession[]>;
  keep(session: KeptSession): Promise<void>;
  drop(keys: readonly string[]): Promise<void>;
  close(): void;
}

/** A pack of adapters as it was published. */
export interface PublishedPack {
  readonly signed: SignedAdapterPack;
  /** The key that it was checked against, base64url. */
  readonly publicKey: string;
  readonly publishedAt: number;
  readonly officer: OfficerId;
}

/** Packs of adapters for all who use the gateway. One writer: the gateway. */
export interface PackStore {
  /** The newest one; null before the first. */
  current(): Promise<PublishedPack | null>;
  /** `same`: it is already the newest. `not-newer`: one of that version, or a newer one, is kept. */
  put(pack: PublishedPack): Promise<'kept' | 'same' | 'not-newer'>;
  close(): void;
}
