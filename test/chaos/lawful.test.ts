import { expect, it } from 'vitest';
import type { Answer, Sent } from './courier.ts';
import { unlawful } from './lawful.ts';
import type { Row } from './recount.ts';

/** The model itself must be able to find a wrong effect and a wrong refusal. */
const DOSSIER = 'dossier/A/2026/hs/1';
const row = (seq: number, kind: string, act: string): Row => ({ dossier: DOSSIER, seq, kind, act });
const sent = (act: string, name: string, at: number, answer: Answer): Sent => ({ act, dossier: DOSSIER, name, sentAt: at, keptAt: at + 1, answeredAt: at + 1, answer });
const done = (first: number, ...kinds: readonly string[]): Answer => ({ kind: 'done', seqs: [first, first + kinds.length - 1], kinds });
const refused = (code: string): Answer => ({ kind: 'refused', status: 409, code });

const opened = sent('a', 'open', 0, done(1, 'opened'));
const closed = sent('b', 'close', 20, done(2, 'closed'));
const rows = [row(1, 'opened', 'a'), row(2, 'closed', 'b')];

it('finds nothing where all is right', () => {
  expect(unlawful(rows, [opened, closed, sent('c', 'consult', 30, refused('dossier-closed'))])).toEqual([]);
  expect(unlawful(rows, [opened, sent('c', 'open', 10, refused('dossier-already-open')), closed])).toEqual([]);
});

it.each<[string, readonly Row[], readonly Sent[]]>([
  ['an act that should have been refused', [row(1, 'assigned', 'a')], [sent('a', 'assign', 0, done(1, 'assigned'))]],
  ['an effect that is another one', [row(1, 'opened', 'a'), row(2, 'replied', 'b')], [opened, sent('b', 'paper reply', 10, done(2, 'replied'))]],
  ['a refusal with the wrong code', rows, [opened, closed, sent('c', 'consult', 30, refused('dossier-unknown'))]],
  ['a refusal before its time', rows, [opened, sent('c', 'consult', 10, refused('dossier-closed')), closed]],
])('finds %s', (_what, found, acts) => {
  expect(unlawful(found, acts)).not.toEqual([]);
});
