export { commitment, type Envelope, EVENT_FORMAT, leafHash, type PersonalField, type PublicEvent, type SealedEvent, sealEvent } from './envelope.ts';
export {
  InboxConflictError,
  InboxUnknownError,
  LedgerConflictError,
  LedgerGapError,
  LedgerInputError,
  LedgerUnknownEventError,
  ReferenceOrderError,
  StoreClosedError,
  StoreCorruptError,
  StoreError,
  StoreVersionError,
} from './errors.ts';
export { openInbox } from './inbox/inbox.ts';
export { openInboxReader } from './inbox/reader.ts';
export { openLedgerReader } from './log/reader.ts';
export { type LedgerMaintenance, openLedgerWriter } from './log/writer.ts';
export { openPackStore } from './packs/store.ts';
export type {
  DossierRow,
  Inbox,
  InboxEntry,
  InboxReader,
  InboxStatus,
  KeptSession,
  LedgerReader,
  LedgerWriter,
  LookUp,
  PackStore,
  PublishedPack,
  ReferenceStore,
  SessionStore,
  StoredEvent,
  VerifiedDossier,
} from './ports.ts';
export { openReferenceReader, openReferenceStore } from './reference/store.ts';
export { openSessionStore } from './sessions/store.ts';
export type { KeptWarning, WarningStore } from './warnings/port.ts';
export { openWarningStore } from './warnings/store.ts';
export { type StoreErrorCode, storeWords } from './words.ts';
