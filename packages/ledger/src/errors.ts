import type { Words } from '@roviec/core';
import { type StoreErrorCode, storeWords } from './words.ts';

/** Anything that a store of this package refuses or cannot answer; `about` holds identifiers alone, never content. */
export class StoreError extends Error {
  /** Stable code. */
  readonly code: StoreErrorCode;
  /** What it means and what to do next. */
  readonly words: Words;
  /** What it is about: an event's id, an act's id, a place in a file. */
  readonly about: string;

  constructor(code: StoreErrorCode, about: string, options?: ErrorOptions) {
    super(`${code}: ${about}`, options);
    this.name = new.target.name;
    this.code = code;
    this.words = storeWords[code];
    this.about = about;
  }
}

/** An event does not follow the last one kept of its dossier (`ledger-gap`). Sending from the missing one on mends it. */
export class LedgerGapError extends StoreError {
  constructor(event: string, last: number) {
    super('ledger-gap', `${event} after sequence ${last}`);
  }
}

/** Another event is already kept under the same id (`ledger-conflict`). Trying again does not help. */
export class LedgerConflictError extends StoreError {
  constructor(event: string) {
    super('ledger-conflict', event);
  }
}

/** Something that is no event of one dossier, or has no canonical form (`ledger-malformed-event`). Trying again does not help. */
export class LedgerInputError extends StoreError {
  constructor(about: string, options?: ErrorOptions) {
    super('ledger-malformed-event', about, options);
  }
}

/** Erasure was asked for an event, or a field of it, that the ledger does not have (`ledger-unknown-event`). */
export class LedgerUnknownEventError extends StoreError {
  constructor(about: string) {
    super('ledger-unknown-event', about);
  }
}

/** The same idempotency key came with another act (`inbox-conflict`). */
export class InboxConflictError extends StoreError {
  constructor(act: string) {
    super('inbox-conflict', act);
  }
}

/** An act is to be settled that never arrived (`inbox-unknown`). */
export class InboxUnknownError extends StoreError {
  constructor(act: string) {
    super('inbox-unknown', act);
  }
}

/** A version would be known earlier than the newest one kept (`reference-out-of-order`). */
export class ReferenceOrderError extends StoreError {
  constructor(version: string) {
    super('reference-out-of-order', version);
  }
}

/** What is stored cannot be what was written (`store-corrupt`); `about` names the place, such as `event 17`. */
export class StoreCorruptError extends StoreError {
  constructor(place: string, options?: ErrorOptions) {
    super('store-corrupt', place, options);
  }
}

/** The file was written by an older or a newer version of this package (`store-version`). */
export class StoreVersionError extends StoreError {
  constructor(about: string) {
    super('store-version', about);
  }
}

/** The store was closed before (`store-closed`). */
export class StoreClosedError extends StoreError {
  constructor(path: string) {
    super('store-closed', path);
  }
}
