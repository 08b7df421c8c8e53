import type { EventBody } from '@roviec/core';
import type { EventView } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { type Bar, type Lane, type Lanes, lanesOf } from './lanes.ts';

const MIN = 60_000;
const T0 = Date.UTC(2027, 1, 15, 2, 0);
const at = (minutes: number): number => T0 + minutes * MIN;
const rule = { text: 'QĐ 01', confidence: 'fictional' } as const;
const due = (minutes: number) => ({ dueAt: at(minutes), dueOn: '2027-02-15', provisional: false });
const calendar = { id: 'vn', version: 'v', off: [], working: [], confirmedThrough: '2027-12-31' };
const procedure = {
  id: 'p',
  version: 'v',
  name: { vi: '', en: '' },
  matter: 'm',
  body: { vi: '', en: '' },
  product: { vi: '', en: '' },
  total: { allowance: { amount: 60, unit: 'minutes' }, starts: 'sent', source: rule },
  stages: [],
  demo: true,
} as const;

let seq = 0;
const event = (minutes: number, body: EventBody): EventView => {
  seq += 1;
  return {
    id: `dossier/H99.32/2027/den/1#${seq}`,
    seq,
    happenedAt: at(minutes),
    recordedAt: at(minutes),
    actor: null,
    provenance: { kind: 'declared' },
    versions: { procedure: null, calendar: null, registry: 'r' },
    body: { ...body },
    personal: {},
    erased: [],
    leafHash: '00',
  };
};
const document = { issuer: 'H99', issuedOn: '2027-02-15', number: '1' };
const opened = (dueMinutes: number) =>
  event(0, { kind: 'opened', document, documentClass: 'ordinary', matter: 'm', place: null, procedure, calendar, aliases: [], ...due(dueMinutes) });
const consulted = (minutes: number, dueMinutes: number, ...units: string[]) =>
  event(minutes, {
    kind: 'consulted',
    consult: 'c1',
    consultees: units.map((unit) => ({ unit, enrolled: true })),
    questionCount: 1,
    sentAt: at(minutes),
    starts: 'sent',
    ...due(dueMinutes),
    fixed: false,
    rule,
  });
const replied = (minutes: number, unit: string, late = false) =>
  event(minutes, { kind: 'replied', consult: 'c1', unit, position: 'agree', channel: 'roviec', document: null, receivedAt: at(minutes), late });
const deemed = (dueMinutes: number, unit: string) =>
  event(dueMinutes, { kind: 'consent-deemed', consult: 'c1', unit, dueAt: at(dueMinutes), accountable: null, liability: true, rule });

const drawn = (events: readonly EventView[], now: number): Lanes => {
  const lanes = lanesOf(events, at(now));
  if (!lanes) throw new Error('no lanes');
  return lanes;
};
const lane = (lanes: Lanes, unit: string): Lane => lanes.lanes.find((found) => found.unit === unit) ?? { unit, bars: [], flags: [] };
const short = (bars: readonly Bar[]): readonly string[] =>
  bars.map((bar) => `${bar.kind} ${(bar.from - T0) / MIN}-${(bar.to - T0) / MIN}${bar.late ? ' late' : ''}${bar.running ? ' …' : ''}`);

describe('lanesOf says who held the work when', () => {
  it('draws nothing before a dossier is opened', () => {
    expect(lanesOf([event(0, { kind: 'noticed', document, aliases: [] })], at(5))).toBeNull();
  });

  it('lets the lead wait from the asking to the last reply, then hold again', () => {
    const lanes = drawn([opened(60), consulted(10, 30, 'A', 'B'), replied(15, 'A'), replied(20, 'B')], 25);
    expect(short(lane(lanes, 'H99.32').bars)).toEqual(['held 0-10', 'waiting 10-20', 'held 20-25 …']);
    expect(short(lane(lanes, 'A').bars)).toEqual(['held 10-15']);
    expect(short(lane(lanes, 'B').bars)).toEqual(['held 10-20']);
    expect(lane(lanes, 'B').flags).toEqual([{ at: at(30), missed: false, beyond: false }]);
  });

  it('ends a silent unit at its due time when it is deemed to agree', () => {
    const lanes = drawn([opened(60), consulted(10, 30, 'A'), deemed(30, 'A')], 40);
    expect(short(lane(lanes, 'A').bars)).toEqual(['held 10-30']);
    expect(lane(lanes, 'A').flags[0]?.missed).toBe(true);
    expect(short(lane(lanes, 'H99.32').bars)).toEqual(['held 0-10', 'waiting 10-30', 'held 30-40 …']);
  });

  it('turns red past the due time while nothing follows from the silence', () => {
    const lanes = drawn([opened(60), consulted(10, 30, 'A')], 40);
    expect(short(lane(lanes, 'A').bars)).toEqual(['held 10-30', 'held 30-40 late …']);
  });

  it('shows a late reply as late until it came', () => {
    const lanes = drawn([opened(60), consulted(10, 30, 'A'), replied(35, 'A', true)], 50);
    expect(short(lane(lanes, 'A').bars)).toEqual(['held 10-30', 'held 30-35 late']);
  });

  it('shows the lead past its own due time', () => {
    expect(short(lane(drawn([opened(20)], 25), 'H99.32').bars)).toEqual(['held 0-20', 'held 20-25 late …']);
  });

  it('stops when the dossier is closed', () => {
    const lanes = drawn([opened(60), consulted(10, 30, 'A'), event(15, { kind: 'closed', outcome: 'withdrawn' })], 500);
    expect(short(lane(lanes, 'A').bars)).toEqual(['held 10-15']);
    expect(short(lane(lanes, 'H99.32').bars)).toEqual(['held 0-10', 'waiting 10-15']);
  });

  it('moves a deadline that a new calendar moves, for the unit that it names', () => {
    const moved = event(12, { kind: 'deadline-moved', consult: 'c1', unit: 'A', previousDueAt: at(30), due: due(45), because: 'calendar' });
    const lanes = drawn([opened(60), consulted(10, 30, 'A', 'B'), moved], 20);
    expect(lane(lanes, 'A').flags[0]?.at).toBe(at(45));
    expect(lane(lanes, 'B').flags[0]?.at).toBe(at(30));
  });

  it('points at a deadline far ahead instead of pressing the rest into a sliver', () => {
    const lanes = drawn([opened(60 * 24 * 10)], 10);
    expect(lane(lanes, 'H99.32').flags[0]).toEqual({ at: at(14_400), missed: false, beyond: true });
    expect(lanes.to).toBe(at(12));
  });

  it('leaves out what a newer version wrote', () => {
    const newer = { ...event(5, { kind: 'noticed', document, aliases: [] }), body: { kind: 'decided' } };
    expect(short(lane(drawn([opened(60), newer], 10), 'H99.32').bars)).toEqual(['held 0-10 …']);
  });
});
