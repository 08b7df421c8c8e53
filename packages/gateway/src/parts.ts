import { type CivilDate, civilDateOf, type Reference } from '@roviec/core';
import type { Inbox, LedgerReader, PackStore, ReferenceStore, WarningStore } from '@roviec/ledger';
import type { Delivery } from './acts/delivery.ts';
import type { Engine } from './acts/engine.ts';
import { ProblemError } from './http/problems.ts';
import type { RateLimiter } from './http/rate-limit.ts';
import type { Log } from './log.ts';
import type { Sessions } from './session/sessions.ts';
import type { Changes } from './stream/changes.ts';

/** All that answering a request rests on; put together once at the start. */
export interface Parts {
  readonly profile: 'demo' | 'production';
  /** The gateway's clock, epoch ms. */
  readonly now: () => number;
  readonly ledger: LedgerReader;
  readonly inbox: Inbox;
  readonly references: ReferenceStore;
  readonly packs: PackStore;
  readonly warnings: WarningStore;
  readonly engine: Engine;
  readonly delivery: Delivery;
  readonly sessions: Sessions;
  readonly changes: Changes;
  readonly rates: RateLimiter;
  readonly log: Log;
  /** How long an answer waits for the ledger to have what it promises, in ms; a ledger that is behind holds nobody up longer. */
  readonly keptMs: number;
  /** Values of the Host header that are ours; known once the port is. */
  readonly hosts: () => ReadonlySet<string>;
  /** Address that people reach the console at, for links in messages. */
  readonly link: () => string;
  readonly consoleDir: string | null;
  /** Lets the first reference in before there is anybody who could sign in. */
  readonly bootstrapToken: string | null;
  /** Ends streams when the gateway stops. */
  readonly stopping: AbortSignal;
}

/** The newest reference; throws `reference-missing` before the first import. */
export async function currentReference(parts: Pick<Parts, 'references'>): Promise<Reference> {
  const reference = await parts.references.current();
  if (!reference) throw new ProblemError('reference-missing');
  return reference;
}

/** Today in Việt Nam by the gateway's clock. */
export function today(parts: Pick<Parts, 'now'>): CivilDate {
  return civilDateOf(parts.now());
}
