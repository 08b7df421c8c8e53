import { createHash } from 'node:crypto';
import type { Act } from '@roviec/core';
import { canonicalJson, type Receipt, receipt } from '@roviec/schema';
import { StoreCorruptError } from '../errors.ts';
import type { InboxEntry, InboxStatus } from '../ports.ts';
import { isObject, isTextList, storedJson } from '../stored-json.ts';
import type { EntryTable } from './tables.ts';

/** What an act is, in one word. */
function kindOf(act: Act): string {
  return act.lane === 'declared' ? act.command.kind : act.observation.kind;
}

/** SHA-256 of an act's content: all of it but when it was received, so that sending it again gives the same. */
export function digestOf({ receivedAt: _, ...content }: Act): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}

/** SHA-256 of what was asked and by whom, as its sender gave it; the whole act when the sender's words are not at hand. */
export function askedDigest(act: Act, asked: unknown): string {
  if (asked === undefined) return digestOf(act);
  return createHash('sha256')
    .update(canonicalJson({ id: act.id, officer: act.actor.officer, post: act.actor.post, asked }), 'utf8')
    .digest('hex');
}

/** The row of an act that has just arrived. */
export function receivedRow(act: Act, fields: readonly string[], asked: unknown): EntryTable {
  return {
    id: act.id,
    lane: act.lane,
    kind: kindOf(act),
    dossier: act.dossier,
    officer: act.actor.officer,
    post: act.actor.post,
    received_at: act.receivedAt,
    status: 'received' satisfies InboxStatus,
    asked: askedDigest(act, asked),
    digest: digestOf(act),
    act: canonicalJson(act),
    receipt: null,
    refusal: null,
    fields: canonicalJson(fields),
  };
}

/** The entry of a row. Throws `StoreCorruptError` when a column is not what was written. */
export function entryOf(row: EntryTable): InboxEntry {
  const place = `inbox entry ${row.id}`;
  const { id, lane, kind, dossier, officer, post, status, refusal } = row;
  if (!isLane(lane) || !isStatus(status)) throw new StoreCorruptError(place);
  return {
    id,
    lane,
    kind,
    dossier,
    officer,
    post,
    receivedAt: row.received_at,
    status,
    act: row.act === null ? null : storedAct(row, row.act),
    receipt: row.receipt === null ? null : storedJson(row.receipt, place, isReceipt),
    refusal,
    fields: storedJson(row.fields, place, isTextList),
  };
}

/** The act of an unsettled row, proved against its digest. */
export function storedAct(row: Pick<EntryTable, 'id' | 'digest' | 'dossier' | 'kind'>, text: string): Act {
  const place = `inbox entry ${row.id}`;
  const act = storedJson(text, place, isAct);
  if (digestOf(act) !== row.digest || act.id !== row.id || act.dossier !== row.dossier || kindOf(act) !== row.kind) throw new StoreCorruptError(place);
  return act;
}

/** The shape is the schema's task when an act arrives; here the digest proves that it is that act. */
function isAct(value: unknown): value is Act {
  if (!isObject(value) || !isObject(value['actor'])) return false;
  return isObject(value['lane'] === 'declared' ? value['command'] : value['observation']);
}

function isReceipt(value: unknown): value is Receipt {
  return receipt.safeParse(value).success;
}

function isLane(text: string): text is Act['lane'] {
  return text === 'declared' || text === 'observed';
}

function isStatus(text: string): text is InboxStatus {
  return text === 'received' || text === 'done' || text === 'refused';
}
