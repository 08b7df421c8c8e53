import { describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '../time/index.ts';
import { act, consulted, declared, observed, refusalOf, seen } from './dossier.fixture.ts';
import { silentUnits } from './silent-units.ts';
import type { DossierState } from './state.ts';
import { withoutUnlinked } from './unlinked.ts';

const sentAt = startOfDay('2026-11-20') + 9 * 3_600_000;
const dueAt = endOfDay('2026-11-25');
const document = { number: '412/SXD-QHKT', issuedOn: '2026-11-24' };
const recorded = (channel: 'paper' | 'e-office', at = sentAt + 9000) =>
  seen({ kind: 'reply-recorded', consult: 'c1', unit: 'H99.04', position: 'agree', document, receivedAt: at, channel, text: 'Nhất trí' }, at);
const undo = (reason = 'Gắn nhầm văn bản của hồ sơ khác') => act({ kind: 'correct', consult: 'c1', unit: 'H99.04', reason }, sentAt + 20_000);
const replyOf = (state: DossierState) => state.consults[0]?.consultees[0]?.reply ?? null;
const asked = consulted([{ unit: 'H99.04', enrolled: true }], sentAt);
const linked = observed(asked, recorded('e-office'));

describe('a reply that was linked by mistake', () => {
  it('is unlinked with a reason; the unit is awaited again, and its silence counts by the old due time', () => {
    expect(replyOf(linked.state)).not.toBeNull();
    const undone = declared(linked.state, undo());
    expect(undone.events[0]?.body).toEqual({ kind: 'reply-unlinked', consult: 'c1', unit: 'H99.04', document, position: 'agree' });
    expect(undone.events[0]?.personal).toMatchObject({ reason: 'Gắn nhầm văn bản của hồ sơ khác' });
    expect(replyOf(undone.state)).toBeNull();
    expect(silentUnits(undone.state, dueAt - 1)).toEqual([]);
    expect(silentUnits(undone.state, dueAt).map(({ unit }) => unit)).toEqual(['H99.04']);
    expect(refusalOf(linked.state, undo(' '))).toBe('reason-required');
  });

  it('may be linked anew, and nothing is judged by the first', () => {
    const undone = declared(linked.state, undo());
    const again = observed(undone.state, recorded('paper', sentAt + 60_000));
    expect(again.events[0]?.body).toMatchObject({ kind: 'replied', channel: 'paper' });
    const all = [...linked.events, ...undone.events, ...again.events];
    expect(withoutUnlinked(all).flatMap(({ body }) => (body.kind === 'replied' ? [body.channel] : []))).toEqual(['paper']);
    expect(withoutUnlinked(linked.events)).toBe(linked.events);
  });

  it('stays when the unit gave it itself, or there is none', () => {
    expect(refusalOf(asked, undo())).toBe('not-deemed');
    const own = declared(asked, act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text: '' }, sentAt + 9000)).state;
    expect(refusalOf(own, undo())).toBe('not-deemed');
  });

  it('stays when a settled disagreement rests on it', () => {
    const consults = linked.state.consults.map((consult) => ({
      ...consult,
      consultees: consult.consultees.map((consultee) => ({ ...consultee, dissent: 'reconciled' as const })),
    }));
    expect(refusalOf({ ...linked.state, consults }, undo())).toBe('reply-used');
  });
});
