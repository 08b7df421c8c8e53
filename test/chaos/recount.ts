import { DatabaseSync } from 'node:sqlite';
import type { Sent } from './courier.ts';

/** A row of the ledger as plain SQL gives it. */
export interface Row {
  readonly dossier: string;
  readonly seq: number;
  readonly kind: string;
  readonly act: string | null;
}

/** What timers do, without anybody's act. */
const TIMED = new Set(['reminded', 'silence-noted', 'consent-deemed']);

/** All rows of a ledger file in the order in which they were written. */
export function rowsOf(file: string): readonly Row[] {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 20_000 });
  try {
    return db.prepare("select dossier, seq, kind, json_extract(envelope, '$.public.actId') as act from event order by position").all() as unknown as Row[];
  } finally {
    db.close();
  }
}

/**
 * Counts anew, from the acknowledgements alone, and says what the ledger has otherwise: nothing lost, nothing twice, order
 * kept. An act whose answer never came may be there, once and whole. An empty list is what there should be.
 */
export function faultsOf(rows: readonly Row[], sent: readonly Sent[]): readonly string[] {
  const dossiers = new Set([...rows, ...sent].map(({ dossier }) => dossier));
  return [...dossiers].flatMap((dossier) => {
    const own = rows.filter((row) => row.dossier === dossier);
    const acts = sent.filter((act) => act.dossier === dossier);
    return [...faultsOfSequence(own), ...faultsOfAuthors(own, acts), ...acts.flatMap((act) => faultsOfAct(own, act)), ...faultsOfOrder(acts)].map(
      (fault) => `${dossier}: ${fault}`,
    );
  });
}

function faultsOfSequence(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row, index) => (row.seq === index + 1 ? [] : [`sequence ${row.seq} at place ${index + 1}`]));
}

function faultsOfAuthors(rows: readonly Row[], acts: readonly Sent[]): readonly string[] {
  const known = new Set(acts.map(({ act }) => act));
  return rows.flatMap(({ seq, kind, act }) => ((act === null ? TIMED.has(kind) : known.has(act)) ? [] : [`nobody sent ${kind} at ${seq}`]));
}

function faultsOfAct(rows: readonly Row[], { act, name, answer }: Sent): readonly string[] {
  const own = rows.filter((row) => row.act === act);
  const [first] = own;
  const there = first ? `${own.map(({ seq, kind }) => `${seq} ${kind}`).join(', ')}` : 'nothing';
  if (answer === null) return own.some((row, index) => row.seq !== (first?.seq ?? 0) + index) ? [`${name} without an answer is torn: ${there}`] : [];
  if (answer.kind === 'refused') return own.length === 0 ? [] : [`${name} was refused with ${answer.code} and there is ${there}`];
  const promised = answer.kinds.map((kind, index) => `${answer.seqs[0] + index} ${kind}`).join(', ');
  return promised === there && answer.seqs[1] - answer.seqs[0] + 1 === answer.kinds.length ? [] : [`${name} was promised ${answer.seqs.join('–')}: ${promised}; there is ${there}`];
}

/** Whoever had been told that an act is kept before sending the next one finds it before the next one. */
function faultsOfOrder(acts: readonly Sent[]): readonly string[] {
  const done = acts.flatMap((act) => (act.answer?.kind === 'done' ? [{ ...act, seqs: act.answer.seqs }] : []));
  return done.flatMap((earlier) =>
    done
      .filter((later) => earlier.keptAt !== null && earlier.keptAt < later.sentAt && earlier.seqs[1] >= later.seqs[0])
      .map((later) => `${earlier.name} at ${earlier.seqs[0]} was kept before ${later.name} at ${later.seqs[0]} was sent`),
  );
}
