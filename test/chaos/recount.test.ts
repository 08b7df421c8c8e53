import { expect, it } from 'vitest';
import type { Sent } from './courier.ts';
import { faultsOf, type Row } from './recount.ts';

/** The recount itself must be able to find each kind of fault. */
const DOSSIER = 'dossier/A/2026/hs/1';
const row = (seq: number, kind: string, act: string | null): Row => ({ dossier: DOSSIER, seq, kind, act });
const done = (act: string, seqs: readonly [number, number], kinds: readonly string[], at: number): Sent => ({
  act,
  dossier: DOSSIER,
  name: act,
  sentAt: at,
  keptAt: at + 1,
  answeredAt: at + 1,
  answer: { kind: 'done', seqs, kinds },
});
const rows = [row(1, 'opened', 'a'), row(2, 'consulted', 'b'), row(3, 'delivered', 'b'), row(4, 'reminded', null)];
const sent = [done('a', [1, 1], ['opened'], 0), done('b', [2, 3], ['consulted', 'delivered'], 10)];
const lost: Sent = { ...done('c', [0, 0], [], 20), keptAt: null, answer: null };

it('what was acknowledged and kept has no fault, and an act without an answer may be there or not', () => {
  expect(faultsOf(rows, sent)).toEqual([]);
  expect(faultsOf(rows, [...sent, lost])).toEqual([]);
  expect(faultsOf([...rows, row(5, 'closed', 'c')], [...sent, lost])).toEqual([]);
});

it.each([
  ['lost', rows.slice(0, 2), sent],
  ['twice', [...rows, row(5, 'opened', 'a')], sent],
  ['a gap', [...rows, row(6, 'reminded', null)], sent],
  ['from nobody', [...rows, row(5, 'closed', 'x')], sent],
  ['a refusal with an effect', [...rows, row(5, 'closed', 'c')], [...sent, { ...lost, answer: { kind: 'refused' as const, status: 409, code: 'dossier-closed' } }]],
  ['unanswered, and torn', [row(1, 'noticed', 'c'), row(2, 'opened', 'a'), row(3, 'returned', 'c')], [done('a', [2, 2], ['opened'], 0), lost]],
  ['out of order', [row(1, 'assigned', 'b'), row(2, 'opened', 'a')], [done('a', [2, 2], ['opened'], 0), done('b', [1, 1], ['assigned'], 10)]],
])('%s is found', (_what, found, acts) => {
  expect(faultsOf(found, acts)).not.toEqual([]);
});
