/** What arrived at the gateway. */
export interface EntryTable {
  /** The act's idempotency key. */
  readonly id: string;
  readonly lane: string;
  readonly kind: string;
  readonly dossier: string;
  readonly officer: string;
  readonly post: string;
  readonly received_at: number;
  readonly status: string;
  /** SHA-256 of what was asked and by whom, hex: the same again is the same act. */
  readonly asked: string;
  /** SHA-256 of the act's content, hex; outlives the content. */
  readonly digest: string;
  /** The act, until it is settled. */
  readonly act: string | null;
  readonly receipt: string | null;
  readonly refusal: string | null;
  /** JSON list of the names of the fields that were sent. */
  readonly fields: string;
}

/** An attempt that never became an act. */
export interface RefusalTable {
  readonly officer: string | null;
  readonly route: string;
  readonly code: string;
  readonly at: number;
}

/** The tables of `inbox.sqlite`. */
export interface InboxTables {
  readonly entry: EntryTable;
  readonly refusal: RefusalTable;
}
