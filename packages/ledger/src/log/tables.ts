/** An event as kept: what may be asked for has a column, everything else is in the envelope. Never updated, never deleted. */
export interface EventTable {
  /** From 1 without gaps. */
  readonly position: number;
  readonly event_id: string;
  readonly dossier: string;
  readonly seq: number;
  readonly kind: string;
  readonly happened_at: number;
  readonly recorded_at: number;
  /** Canonical JSON of the envelope, as hashed. */
  readonly envelope: string;
  readonly leaf_hash: string;
}

/** Erasable text beside an event; a row is only ever added or deleted. */
export interface PersonalTable {
  readonly event_id: string;
  readonly field: string;
  readonly salt: Uint8Array;
  readonly text: string;
}

/** Projection: where a dossier stands. */
export interface DossierTable {
  readonly id: string;
  readonly unit: string;
  readonly phase: string;
  readonly due_at: number | null;
  readonly handler: string | null;
  readonly matter: string | null;
  readonly document_key: string | null;
  readonly place: string | null;
  /** Digest of the procedure's text among the pinned ones. */
  readonly procedure: string | null;
  readonly calendar: string | null;
  /** Canonical JSON of the reducer's state but for procedure and calendar. */
  readonly state: string;
  /** When the last event was recorded. */
  readonly updated_at: number;
}

/** Projection: each procedure and calendar that dossiers ran under, once. */
export interface PinnedTextTable {
  /** SHA-256 of the body, hex. */
  readonly digest: string;
  readonly body: string;
}

/** Projection: under which identifiers pages know a dossier's document. */
export interface DocumentAliasTable {
  readonly alias: string;
  readonly dossier: string;
  /** That of the dossier, repeated so that a page's aliases lead to documents without a detour. */
  readonly document_key: string;
}

/** Projection: who is asked in a dossier, and where they stand. */
export interface ConsulteeTable {
  readonly dossier: string;
  readonly consult: string;
  readonly unit: string;
  readonly due_at: number | null;
  readonly status: string;
}

/** Projection: where a signature is awaited. `consult` is an empty text for what is about the whole dossier. */
export interface SignatureTable {
  readonly dossier: string;
  readonly kind: 'reply' | 'decision' | 'extension';
  readonly consult: string;
  readonly unit: string;
}

/** The tables of `ledger.sqlite`. */
export interface LedgerTables {
  readonly event: EventTable;
  readonly personal: PersonalTable;
  readonly pinned_text: PinnedTextTable;
  readonly dossier: DossierTable;
  readonly document_alias: DocumentAliasTable;
  readonly consultee: ConsulteeTable;
  readonly signature: SignatureTable;
}
