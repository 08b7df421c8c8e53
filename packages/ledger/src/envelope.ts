import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { DossierEvent } from '@roviec/core';
import { canonicalJson } from '@roviec/schema';

/** Name of the format; a change of any byte rule below gives it a new number. `FORMAT.md` is its text for other implementers. */
export const EVENT_FORMAT = 'roviec-event/1';

/** All of an event but its erasable text. */
export type PublicEvent = Omit<DossierEvent, 'personal'>;

/** What a leaf of the ledger is made of: it proves the event, and stays provable when the text is erased. */
export interface Envelope {
  readonly format: typeof EVENT_FORMAT;
  readonly public: PublicEvent;
  /** Per personal field the commitment to its value, lower-case hex. */
  readonly commitments: Readonly<Record<string, string>>;
}

/** The text of one personal field and the salt that its commitment needs; deleting both is the erasure. */
export interface PersonalField {
  readonly field: string;
  /** 16 to 32 random bytes, never used twice. */
  readonly salt: Uint8Array;
  readonly text: string;
}

/** An event ready to be kept. */
export interface SealedEvent {
  readonly envelope: Envelope;
  /** Canonical JSON of the envelope: the very text whose UTF-8 bytes are hashed, and which is stored. */
  readonly canonical: string;
  /** RFC 6962 leaf hash, lower-case hex. */
  readonly leafHash: string;
  readonly personal: readonly PersonalField[];
}

const SALT_BYTES = 32;
const LEAF_PREFIX = Uint8Array.of(0);

/** A fresh random salt. */
function newSalt(): Uint8Array {
  return randomBytes(SALT_BYTES);
}

/**
 * Commitment to a value: HMAC-SHA-256 with the salt as key over the UTF-8 bytes of the value's canonical JSON, hex.
 * Without the salt it says nothing about the value, however few values are likely. Throws a RangeError for a salt of
 * another length than 16 to 32 bytes and a TypeError for text that is not well-formed.
 */
export function commitment(salt: Uint8Array, value: string): string {
  if (salt.length < 16 || salt.length > SALT_BYTES) throw new RangeError(`a salt has 16 to 32 bytes, not ${salt.length}`);
  return createHmac('sha256', salt).update(canonicalJson(value), 'utf8').digest('hex');
}

/** RFC 6962 (§2.1) leaf hash of an envelope's canonical text: SHA-256 over a zero byte and the text's UTF-8 bytes, hex. */
export function leafHash(canonical: string): string {
  return createHash('sha256').update(LEAF_PREFIX).update(canonical, 'utf8').digest('hex');
}

/** Makes the envelope of an event. `saltOf` exists for test vectors; everything else takes fresh salts. Throws a TypeError for what has no canonical form. */
export function sealEvent(event: DossierEvent, saltOf: (field: string) => Uint8Array = newSalt): SealedEvent {
  const { personal, ...rest } = event;
  const fields = Object.entries(personal).map(([field, text]) => ({ field, salt: saltOf(field), text }));
  const commitments = Object.fromEntries(fields.map(({ field, salt, text }) => [field, commitment(salt, text)]));
  const envelope: Envelope = { format: EVENT_FORMAT, public: rest, commitments };
  const canonical = canonicalJson(envelope);
  return { envelope, canonical, leafHash: leafHash(canonical), personal: fields };
}
