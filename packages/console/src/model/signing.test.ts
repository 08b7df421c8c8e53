import { type CommandRequest, GatewayProblem, GatewayUnreachable, type Receipt } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { type Paper, paperKey, type SigningResult, signAll, signingCommand } from './signing.ts';

const about = { document: { issuer: 'H99.32', issuedOn: '2026-11-20', number: '27' }, procedure: null, lead: 'H99.32', handler: null };
const by = { officer: 'cb-003', post: 'p', unit: 'H99.04' };
const reply = (dossier: string, seq = 5): Paper => ({
  item: { ...about, dossier, kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'disagree', by, at: 1, seq, dueAt: null },
  text: 'Vượt chỉ giới',
  dissent: [],
});
const decision: Paper = {
  item: { ...about, dossier: 'd', kind: 'decision', to: 'H99', at: 1, dueAt: null, dissent: [{ consult: 'c1', unit: 'H99.05' }] },
  text: null,
  dissent: [{ unit: 'H99.05', text: 'Không' }],
};
const extension: Paper = { item: { ...about, dossier: 'e', kind: 'extension', requestedBy: 'cb-012', dueAt: 1, newDueAt: 2 }, text: 'Chờ', dissent: [] };

const receipt = (act: string): Receipt => ({ act, dossier: 'd', status: 'done', seqs: [1, 1], kinds: [] });
const problem = (status: number) => new GatewayProblem({ type: 'x', title: 'x', status, code: 'replied-before', words: { vi: 'Đã trả lời', en: 'Replied' } });

describe('several signatures', () => {
  it('are acts of what was shown', () => {
    expect(signingCommand(reply('a'))).toEqual({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'disagree', text: 'Vượt chỉ giới' });
    expect(signingCommand(decision)).toEqual({ kind: 'decide', outcome: 'approved', shown: [{ consult: 'c1', unit: 'H99.05' }], note: '' });
    expect(signingCommand(extension)).toEqual({ kind: 'extend', step: 'approve', reason: '' });
  });

  it('a reply that was written anew is another paper', () => {
    expect(paperKey(reply('a'))).not.toBe(paperKey(reply('a', 6)));
    expect(new Set([reply('a'), decision, extension].map(paperKey)).size).toBe(3);
  });

  it('go on when one is refused and one unanswered, each with an id of its own, the same in a second try', async () => {
    const papers = [reply('a'), reply('b'), reply('c'), reply('d')];
    const sent: string[] = [];
    const results = new Map<string, SigningResult>();
    const fails = new Map<string, () => Error>([
      ['b', () => problem(409)],
      ['c', () => new GatewayUnreachable(null)],
    ]);
    const send = async (dossier: string, _command: CommandRequest, act: string) => {
      sent.push(act);
      const fail = fails.get(dossier);
      if (fail) throw fail();
      return receipt(act);
    };
    const idOf = (paper: Paper) => `id ${paper.item.dossier}`;
    await signAll(papers, send, idOf, (paper, result) => results.set(paper.item.dossier, result));
    expect([...results].map(([dossier, { kind }]) => [dossier, kind])).toEqual([
      ['a', 'done'],
      ['b', 'refused'],
      ['c', 'unanswered'],
      ['d', 'done'],
    ]);
    expect(new Set(sent).size).toBe(4);
    fails.clear();
    await signAll(papers.slice(2, 3), send, idOf, (paper, result) => results.set(paper.item.dossier, result));
    expect(sent.at(-1)).toBe('id c');
    expect(results.get('c')?.kind).toBe('done');
  });

  it('what the gateway cannot settle now stays open, and is not called refused', async () => {
    for (const status of [500, 503, 429]) {
      let last: SigningResult | null = null;
      await signAll(
        [reply('a')],
        () => Promise.reject(problem(status)),
        () => 'id',
        (_paper, result) => {
          last = result;
        },
      );
      expect(last).toEqual({ kind: 'unanswered' });
    }
  });
});
