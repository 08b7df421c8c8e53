import { describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '../time/index.ts';
import { adoptCalendar } from './adopt-calendar.ts';
import { act, calendar, consultCommand, consulted, declared, id, observed, openCommand, procedure, refusalOf, seen } from './dossier.fixture.ts';
import { newDossier } from './state.ts';

const at = startOfDay('2026-11-20') + 9 * 3_600_000;
const opened = () => declared(newDossier(id), act(openCommand(), at)).state;
const two = [
  { unit: 'H99.04', enrolled: true },
  { unit: 'H99.05', enrolled: false },
];

describe('opening and closing', () => {
  it('pins the procedure and reckons the due date of the whole', () => {
    expect(opened()).toMatchObject({ phase: 'open', dueAt: endOfDay('2026-12-02'), procedure: { version: 'pro-1' } });
  });

  it('keeps the subject line out of the public body', () => {
    const { events } = declared(newDossier(id), act(openCommand(), at));
    expect(JSON.stringify(events[0]?.body)).not.toContain('V/v cấp');
    expect(events[0]?.personal).toEqual({ subject: 'V/v cấp giấy phép xây dựng' });
  });

  it('is refused twice, and after closing', () => {
    expect(refusalOf(opened(), act(openCommand(), at))).toBe('dossier-already-open');
    const closed = declared(opened(), act({ kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' }, at)).state;
    expect(refusalOf(closed, act(openCommand(), at))).toBe('dossier-closed');
    expect(refusalOf(closed, act(consultCommand(two), at))).toBe('dossier-closed');
  });

  it('does not complete while a reply is awaited, but can be withdrawn', () => {
    const waiting = consulted(two, at);
    expect(refusalOf(waiting, act({ kind: 'close', outcome: 'completed', note: '' }, at))).toBe('replies-awaited');
    expect(refusalOf(waiting, act({ kind: 'close', outcome: 'withdrawn', note: ' ' }, at))).toBe('reason-required');
    expect(refusalOf(waiting, act({ kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' }, at))).toBeNull();
  });
});

describe('consulting', () => {
  const consult = (over: object) => act({ ...consultCommand(two), ...over } as ReturnType<typeof consultCommand>, at);
  it.each([
    ['no-consultees', { consultees: [] }],
    ['consultee-twice', { consultees: [two[0], two[0]] }],
    ['consultee-is-lead', { consultees: [{ unit: 'H99.32', enrolled: true }] }],
    ['no-questions', { questions: [] }],
    ['no-own-position', { ownPosition: '  ' }],
    ['reason-required', { consultees: [{ unit: 'H99.11', enrolled: false }] }],
    ['due-before-rule', { dueOn: '2026-11-23' }],
  ] as const)('is refused: %s', (code, over) => {
    expect(refusalOf(opened(), consult(over))).toBe(code);
  });

  it('takes an unrelated unit with a written reason, and a later day', () => {
    const step = declared(opened(), consult({ consultees: [{ unit: 'H99.11', enrolled: false }], reason: 'Có tranh chấp ranh giới', dueOn: '2026-12-04' }));
    expect(step.events[0]?.body).toMatchObject({ kind: 'consulted', dueAt: endOfDay('2026-12-04'), fixed: true });
    expect(step.events[0]?.personal).toMatchObject({ reason: 'Có tranh chấp ranh giới', question1: 'Có phù hợp quy hoạch không?' });
  });

  it('reaches enrolled units at once', () => {
    const step = declared(opened(), consult({}));
    expect(step.events.map((event) => event.body.kind)).toEqual(['consulted', 'delivered']);
  });

  it('limits the rounds', () => {
    let state = consulted(two, at);
    state = declared(state, act(consultCommand(two), at)).state;
    expect(refusalOf(state, act(consultCommand(two), at))).toBe('too-many-rounds');
  });

  it('knows what reached a unit by the system, not by the word of who asked', () => {
    const [, delivered] = declared(opened(), consult({})).events;
    expect(delivered).toMatchObject({ actor: null, provenance: { kind: 'timer' }, body: { kind: 'delivered', unit: 'H99.04' } });
  });

  it('needs a stage for it', () => {
    const none = { ...procedure(), stages: [] };
    const state = declared(newDossier(id), act(openCommand(none), at)).state;
    expect(refusalOf(state, act(consultCommand(two), at))).toBe('no-consult-stage');
  });
});

describe('replying', () => {
  const reply = (over: object = {}) => act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text: '', ...over } as Parameters<typeof act>[0], at + 1);
  it('is refused for a consult or a unit that was not asked, twice, or without why', () => {
    const state = consulted(two, at);
    expect(refusalOf(state, reply({ consult: 'c9' }))).toBe('consult-unknown');
    expect(refusalOf(state, reply({ unit: 'H99.11' }))).toBe('not-asked');
    expect(refusalOf(state, reply({ position: 'not-ours' }))).toBe('reason-required');
    expect(refusalOf(declared(state, reply()).state, reply())).toBe('replied-before');
  });
});

describe('a reply that somebody else recorded', () => {
  const recorded = {
    kind: 'reply-recorded',
    consult: 'c1',
    unit: 'H99.04',
    position: 'agree',
    document: { number: '1/A', issuedOn: '2026-11-20' },
    receivedAt: at + 1,
    channel: 'paper',
    text: '',
  } as const;
  it('gives way to what the unit itself says, and stays on record', () => {
    const second = observed(consulted(two, at), seen(recorded, at + 2));
    const own = declared(second.state, act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'disagree', text: 'Chưa từng đồng ý' }, at + 3));
    expect(own.events[0]?.body).toMatchObject({ kind: 'replied', position: 'disagree', channel: 'roviec' });
    expect(own.state.consults[0]?.consultees[0]?.reply).toMatchObject({ position: 'disagree' });
    expect(refusalOf(own.state, act({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text: '' }, at + 4))).toBe('replied-before');
  });

  it('is irregular when it is said to have come before the question was sent', () => {
    expect(observed(consulted(two, at), seen({ ...recorded, receivedAt: at - 1 }, at + 2)).events[0]?.body).toMatchObject({ kind: 'irregular', because: 'received-before-sent' });
  });
});

describe('returning', () => {
  const document = { issuer: 'H99.32', issuedOn: '2026-11-20', number: '27/TTr-UBND' };
  const defects = [{ code: 'out-of-competence', ground: 'NĐ 217/2026/NĐ-CP, Điều 53.1', competentUnit: 'H99.32' }] as const;
  it('names every defect with its ground, and may be the first thing known of a document', () => {
    const back = (over: object = {}) => act({ kind: 'return', to: 'H99.32', defects, note: '', document, aliases: [], ...over } as Parameters<typeof act>[0], at);
    expect(refusalOf(newDossier(id), back({ defects: [] }))).toBe('no-defects');
    expect(refusalOf(newDossier(id), back({ defects: [{ code: 'quality', ground: ' ' }] }))).toBe('no-ground');
    const step = declared(newDossier(id), back());
    expect(step.events.map((event) => event.body.kind)).toEqual(['noticed', 'returned']);
    expect(refusalOf(step.state, back())).toBe('dossier-not-open');
  });
});

describe('observed facts', () => {
  const reply = {
    kind: 'reply-recorded',
    consult: 'c1',
    unit: 'H99.05',
    position: 'agree',
    document: { number: '1/A', issuedOn: '2026-11-20' },
    receivedAt: at + 1,
    channel: 'paper',
    text: '',
  } as const;
  it('are kept as irregular when out of order, never refused', () => {
    const cases = [
      [newDossier(id), reply, 'not-opened'],
      [opened(), reply, 'no-such-consult'],
      [consulted(two, at), { ...reply, unit: 'H99.11' }, 'not-asked'],
      [observed(consulted(two, at), seen(reply, at)).state, reply, 'replied-before'],
      [declared(opened(), act({ kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' }, at)).state, reply, 'closed'],
    ] as const;
    for (const [state, observation, because] of cases) {
      expect(observed(state, seen(observation, at)).events.at(-1)?.body, because).toMatchObject({ kind: 'irregular', because });
    }
  });

  it('make a dossier known', () => {
    const step = observed(newDossier(id), seen({ kind: 'forwarded', to: ['H99.03'], asked: ['should-return'] }, at));
    expect(step.events.map((event) => event.body.kind)).toEqual(['noticed', 'forwarded']);
    expect(step.state.phase).toBe('noticed');
  });
});

describe('a calendar announced late', () => {
  const later = { ...calendar, version: 'cal-2', off: [...calendar.off, '2026-11-25'] };
  const recording = { recordedAt: at + 5, registryVersion: 'r' };
  it('moves what is open and says why', () => {
    const step = adoptCalendar(consulted(two, at), later, recording);
    expect(step.events.map((event) => event.body.kind)).toEqual(['calendar-adopted', 'deadline-moved', 'deadline-moved', 'deadline-moved']);
    expect(step.state.consults[0]?.consultees.map((consultee) => consultee.dueAt)).toEqual([endOfDay('2026-11-26'), endOfDay('2026-11-26')]);
  });

  it('leaves days that a person set, and does nothing twice', () => {
    const step = adoptCalendar(declared(opened(), act({ ...consultCommand(two), dueOn: '2026-12-04' } as Parameters<typeof act>[0], at)).state, later, recording);
    expect(step.state.consults[0]?.consultees[0]?.dueAt).toBe(endOfDay('2026-12-04'));
    expect(adoptCalendar(step.state, later, recording).events).toEqual([]);
  });
});
