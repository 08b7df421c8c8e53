import { describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '../time/index.ts';
import { declareAct } from './declare.ts';
import { act, clerk, consulted, declared, observed, procedure, refusalOf, seen } from './dossier.fixture.ts';
import type { Holder } from './people.ts';
import { remind } from './reminders.ts';
import { concludeSilence, type LastLook } from './silence.ts';
import { silencePending } from './silence-pending.ts';
import { silentUnits } from './silent-units.ts';
import type { DossierState } from './state.ts';
import { nextWakeUp, SETTLING_MS } from './wake-up.ts';

const sentAt = startOfDay('2026-11-20') + 9 * 3_600_000;
// Friday + 2 working days, with Tuesday 24/11 off.
const dueAt = endOfDay('2026-11-25');
const head: Holder = { post: 'H99.04/giam-doc', officer: 'cb-001', unit: 'H99.04', acting: false };
const recording = (recordedAt: number) => ({ recordedAt, registryVersion: 'reg-2' });
const enrolled = { unit: 'H99.04', enrolled: true };
const outside = { unit: 'H99.05', enrolled: false };

function conclude(state: DossierState, now: number, look: Partial<LastLook> = {}) {
  return concludeSilence(
    state,
    { silent: silentUnits(state, now), replies: [], heads: { 'H99.04': head, 'H99.05': { ...head, unit: 'H99.05', post: 'H99.05/giam-doc', officer: 'cb-021' } }, ...look },
    recording(now),
  );
}

describe('silence', () => {
  it('counts two working days past the holiday of 24/11', () => {
    expect(consulted([enrolled], sentAt).consults[0]?.dueAt).toBe(dueAt);
  });

  it('deems an enrolled unit to consent at the due time and names the head of that moment', () => {
    const { events, state } = conclude(consulted([enrolled], sentAt), dueAt + 60_000);
    expect(events.map((event) => [event.body.kind, event.happenedAt])).toEqual([
      ['silence-noted', dueAt],
      ['consent-deemed', dueAt],
    ]);
    expect(events[1]?.body).toMatchObject({ accountable: head, liability: true });
    expect(events.every((event) => event.actor === null && event.recordedAt === dueAt + 60_000)).toBe(true);
    expect(silentUnits(state, dueAt + 60_000)).toEqual([]);
  });

  it('notes the silence of a unit that is not enrolled, and names nobody', () => {
    const { events, state } = conclude(consulted([outside], sentAt), dueAt);
    expect(events.map((event) => event.body.kind)).toEqual(['silence-noted']);
    expect(JSON.stringify(events)).not.toContain('cb-021');
    expect(nextWakeUp(state)).toBeNull();
  });

  it('deems it from the due time once the lead attests, after one more look', () => {
    const noted = conclude(consulted([outside], sentAt), dueAt).state;
    const attestedAt = dueAt + 86_400_000;
    const attested = declared(noted, act({ kind: 'attest-no-reply', consult: 'c1', unit: 'H99.05', channels: ['paper', 'e-office'] }, attestedAt)).state;
    expect(nextWakeUp(attested)).toBe(0);
    const { events } = conclude(attested, attestedAt);
    expect(events.map((event) => [event.body.kind, event.happenedAt])).toEqual([['consent-deemed', dueAt]]);
    expect(events[0]?.body).toMatchObject({ accountable: { officer: 'cb-021' } });
  });

  it('lets a reply that arrived in time but was not worked on count as on time', () => {
    const state = consulted([enrolled], sentAt);
    const waiting = act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'disagree', text: 'Chưa phù hợp quy hoạch' }, dueAt - 1, { ...clerk, unit: 'H99.04' });
    const { events } = conclude(state, dueAt + 5000, { replies: [waiting] });
    expect(events.map((event) => event.body.kind)).toEqual(['replied']);
    expect(events[0]?.body).toMatchObject({ late: false, position: 'disagree' });
  });

  it('works the same reply only once when the gateway relays it again', () => {
    const waiting = act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text: '' }, dueAt - 1);
    const first = conclude(consulted([enrolled], sentAt), dueAt, { replies: [waiting] });
    expect(concludeSilence(first.state, { silent: [], replies: [waiting], heads: {} }, recording(dueAt)).events).toEqual([]);
  });

  it('judges lateness by time stamps: a reply one millisecond too late is silence, and stays on record', () => {
    const late = declared(consulted([enrolled], sentAt), act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'disagree', text: 'Không đồng ý' }, dueAt)).state;
    expect(late.consults[0]?.consultees[0]?.reply).toMatchObject({ late: true, position: 'disagree' });
    expect(conclude(late, dueAt + 1).events.map((event) => event.body.kind)).toEqual(['silence-noted', 'consent-deemed']);
  });

  it('takes a late reply as a reply where the rule says so', () => {
    const lenient = consulted([enrolled], sentAt, procedure({ countsLateAsSilent: false }));
    const late = declared(lenient, act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text: '' }, dueAt)).state;
    expect(conclude(late, dueAt + 1).events).toEqual([]);
  });

  it.each([
    ['proceed-without', ['silence-noted', 'proceeded-without']],
    ['escalate', ['silence-noted', 'escalated']],
    ['none', ['silence-noted']],
  ] as const)('gives the effect that the rule names: %s', (effect, kinds) => {
    const { events } = conclude(consulted([enrolled], sentAt, procedure({ effect })), dueAt);
    expect(events.map((event) => event.body.kind)).toEqual(kinds);
  });

  it('names nobody where the rule gives no liability', () => {
    const { events } = conclude(consulted([enrolled], sentAt, procedure({ liability: false })), dueAt);
    expect(events[1]?.body).toMatchObject({ kind: 'consent-deemed', accountable: null, liability: false });
  });

  it('starts the clock at delivery where the rule says so, and never before', () => {
    const byDelivery = procedure({}, { within: { allowance: { amount: 2, unit: 'workingDays' }, starts: 'delivered', source: { text: 'x', confidence: 'fictional' } } });
    const state = consulted([outside], sentAt, byDelivery);
    expect(silentUnits(state, dueAt + 10 * 86_400_000)).toEqual([]);
    expect(nextWakeUp(state)).toBeNull();
    const deliveredAt = startOfDay('2026-11-26') + 1000;
    const delivered = observed(state, seen({ kind: 'delivered', consult: 'c1', unit: 'H99.05', channel: 'paper' }, deliveredAt)).state;
    expect(delivered.consults[0]?.consultees[0]?.dueAt).toBe(endOfDay('2026-11-30'));
  });

  it('withdraws a deeming when a reply that came in time turns up; the deeming stays on record', () => {
    const deemed = conclude(consulted([enrolled], sentAt), dueAt);
    const correct = () => act({ kind: 'correct', consult: 'c1', unit: 'H99.04', reason: 'Văn bản thất lạc ở văn thư' }, dueAt + 9000);
    expect(refusalOf(deemed.state, correct())).toBe('no-reply-found');
    const document = { number: '412/SXD-QHKT', issuedOn: '2026-11-24' };
    const found = observed(
      deemed.state,
      seen(
        { kind: 'reply-recorded', consult: 'c1', unit: 'H99.04', position: 'agree-if', document, receivedAt: dueAt - 3_600_000, channel: 'paper', text: 'Đồng ý nếu lùi chỉ giới' },
        dueAt + 5000,
      ),
    );
    expect(found.events[0]?.body).toMatchObject({ kind: 'replied', late: false });
    expect(found.state.consults[0]?.consultees[0]?.silence?.step).toBe('deemed');
    const corrected = declared(found.state, correct());
    expect(corrected.events[0]?.body).toMatchObject({ kind: 'deeming-withdrawn', document, position: 'agree-if' });
    expect(corrected.state.consults[0]?.consultees[0]?.silence?.step).toBe('withdrawn');
  });

  it('does not withdraw a deeming for a reply that came too late', () => {
    const deemed = conclude(consulted([enrolled], sentAt), dueAt).state;
    const late = observed(
      deemed,
      seen(
        {
          kind: 'reply-recorded',
          consult: 'c1',
          unit: 'H99.04',
          position: 'agree',
          document: { number: '1/A', issuedOn: '2026-12-01' },
          receivedAt: dueAt + 1,
          channel: 'paper',
          text: '',
        },
        dueAt + 5,
      ),
    ).state;
    expect(refusalOf(late, act({ kind: 'correct', consult: 'c1', unit: 'H99.04', reason: 'x' }, dueAt + 9))).toBe('reply-late');
  });
});

describe('wake-ups', () => {
  it('spreads the end of a legal day over at most 15 minutes, the same for the same dossier', () => {
    const state = remind(consulted([enrolled], sentAt), recording(dueAt - 1)).state;
    const at = nextWakeUp(state) ?? 0;
    expect(at).toBeGreaterThanOrEqual(dueAt);
    expect(at).toBeLessThan(dueAt + 15 * 60_000);
    expect(nextWakeUp(state)).toBe(at);
  });

  it('does not spread what is counted in minutes, but lets the last replies settle', () => {
    const minutes = procedure(
      {},
      { within: { allowance: { amount: 2, unit: 'minutes' }, starts: 'sent', source: { text: 'x', confidence: 'fictional' } }, reminders: { atShares: [] } },
    );
    expect(nextWakeUp(consulted([enrolled], sentAt, minutes))).toBe(sentAt + 121_000);
  });

  it('reminds once a share, and on a working day', () => {
    const state = consulted([enrolled], sentAt);
    // Half of the way from Friday 9:00 to Wednesday 24:00 lies on Monday.
    const halfway = sentAt + (dueAt - sentAt) / 2;
    expect(remind(state, recording(halfway - 1)).events).toEqual([]);
    const reminded = remind(state, recording(halfway + 1));
    expect(reminded.events.map((event) => event.body.kind)).toEqual(['reminded']);
    expect(remind(reminded.state, recording(halfway + 2)).events).toEqual([]);
  });

  it('reminds nobody whom a reminder would not reach', () => {
    expect(remind(consulted([outside], sentAt), recording(dueAt - 1)).events).toEqual([]);
  });

  it('wakes nobody once everybody has answered', () => {
    const answered = declared(consulted([enrolled], sentAt), act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text: '' }, sentAt + 5)).state;
    expect(nextWakeUp(answered)).toBeNull();
  });
});

describe('an act after the due time, before anybody looked', () => {
  const sent = () => consulted([enrolled, outside], sentAt);
  const withdraw = (...units: readonly string[]) => ({ kind: 'withdraw-consult', consult: 'c1', units, reason: 'Không cần nữa' }) as const;
  const sendBack = {
    kind: 'return',
    to: 'H99',
    defects: [{ code: 'quality', ground: 'Điều 1' }],
    note: '',
    document: { issuer: 'H99.32', issuedOn: '2026-11-20', number: '27/TTr-UBND' },
    aliases: [],
  } as const;

  it.each([withdraw(), withdraw('H99.04'), sendBack, { kind: 'close', outcome: 'withdrawn', note: 'Rút' } as const])('waits until the silence is noted: $kind', (command) => {
    expect(refusalOf(sent(), act(command, dueAt - 1))).toBeNull();
    expect(refusalOf(sent(), act(command, dueAt))).toBe('silence-pending');
    const noted = conclude(sent(), dueAt + 1000);
    expect(noted.events.map(({ body }) => body.kind)).toEqual(['silence-noted', 'consent-deemed', 'silence-noted']);
    expect(refusalOf(noted.state, act(command, dueAt))).not.toBe('silence-pending');
  });

  it('is judged on the state after it: nobody is let off whose time was up', () => {
    expect(refusalOf(conclude(sent(), dueAt).state, act(withdraw(), dueAt))).toBe('nothing-awaited');
  });

  it('a fact seen elsewhere waits too, and an attestation is worked on first', () => {
    expect(silencePending(sent(), seen({ kind: 'returned', to: ['H99'] }, dueAt))).toBe('H99.04');
    expect(silencePending(sent(), seen({ kind: 'recalled', from: [] }, dueAt))).toBeNull();
    const attested = declared(conclude(sent(), dueAt).state, act({ kind: 'attest-no-reply', consult: 'c1', unit: 'H99.05', channels: ['paper'] }, dueAt)).state;
    expect(refusalOf(attested, act({ kind: 'close', outcome: 'withdrawn', note: 'Rút' }, dueAt + 1))).toBe('silence-pending');
  });

  it('is looked at promptly: no spread while somebody waits', () => {
    expect(nextWakeUp(sent())).toBeGreaterThan(sentAt);
    const late = { ...sent(), consults: sent().consults.map((consult) => ({ ...consult, consultees: consult.consultees.map((one) => ({ ...one, remindedAt: [sentAt + 1] })) })) };
    expect(nextWakeUp(late, true)).toBe(dueAt + SETTLING_MS);
  });

  it('an old history is replayed as it was accepted', () => {
    expect(declareAct(sent(), act(withdraw(), dueAt), 'at-first').ok).toBe(true);
  });
});
