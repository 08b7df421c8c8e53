import { describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '../time/index.ts';
import { adoptCalendar } from './adopt-calendar.ts';
import { courseOf, targetOf } from './course.ts';
import { act, calendar, consulted, declared, id, observed, openCommand, refusalOf, seen } from './dossier.fixture.ts';
import { after, asked, head, minutes, replied, submitCommand, withSupplement } from './process.fixture.ts';
import { remind } from './reminders.ts';
import { silentUnits } from './silent-units.ts';
import { newDossier } from './state.ts';
import { nextWakeUp } from './wake-up.ts';

const at = startOfDay('2026-11-20') + 9 * 3_600_000;
const later = at + 5000;
const dueAt = endOfDay('2026-11-25');
type Given = Parameters<typeof act>[0];
const refusal = (state: Parameters<typeof refusalOf>[0], command: Given, when = later) => refusalOf(state, act(command, when));
const opened = (under = withSupplement('restart')) => declared(newDossier(id), act(openCommand(under), at)).state;

describe('withdrawing a consult', () => {
  const withdraw = (over: object = {}) => ({ kind: 'withdraw-consult', consult: 'c1', units: ['H99.04'], reason: 'Đã có quy hoạch', ...over }) as Given;

  it.each([
    ['consult-unknown', { consult: 'c3' }],
    ['not-asked', { units: ['H99.11'] }],
    ['reason-required', { reason: ' ' }],
  ] as const)('is refused: %s', (code, over) => {
    expect(refusal(consulted(asked, at), withdraw(over))).toBe(code);
  });

  it('leaves no silence, no reminder and no wake-up behind', () => {
    const state = after(consulted(asked, at), later, withdraw({ units: [] }));
    expect(silentUnits(state, dueAt + 1)).toEqual([]);
    expect(remind(state, { recordedAt: dueAt - 1, registryVersion: 'r' }).events).toEqual([]);
    expect(nextWakeUp(state)).toBeNull();
    expect(
      adoptCalendar(state, { ...calendar, version: 'cal-2', off: [...calendar.off, '2026-11-25'] }, { recordedAt: later, registryVersion: 'r' }).events.map(
        ({ body }) => body.kind,
      ),
    ).toEqual(['calendar-adopted', 'deadline-moved']);
    expect(refusal(state, { kind: 'close', outcome: 'completed', note: '' })).toBeNull();
  });

  it('is not for what was answered, nor twice; a reply afterwards is refused, a document kept as irregular', () => {
    expect(refusal(replied(at, 'agree'), withdraw())).toBe('nothing-awaited');
    const state = after(consulted(asked, at), later, withdraw());
    expect(refusal(state, withdraw())).toBe('nothing-awaited');
    expect(refusal(state, { kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text: '' })).toBe('consult-withdrawn');
    const reply = { kind: 'reply-recorded', consult: 'c1', unit: 'H99.04', position: 'agree', document: minutes, receivedAt: later, channel: 'paper', text: '' } as const;
    expect(observed(state, seen(reply, later)).events[0]?.body).toMatchObject({ kind: 'irregular', because: 'no-longer-asked' });
    expect(silentUnits(state, dueAt).map(({ unit }) => unit)).toEqual(['H99.05']);
  });
});

describe('forwarding and returning by class', () => {
  const forward = (over: object = {}) => ({ kind: 'forward', to: 'H99.04', ground: 'Điều 53', notice: 'Đã báo nơi gửi', ...over }) as Given;
  const of = (documentClass: 'ordinary' | 'complaint' | 'denunciation' | 'petition') =>
    declared(newDossier(id), act({ ...openCommand(), documentClass, subject: '' } as Given, at)).state;
  const back = { kind: 'return', to: 'H99.04', defects: [{ code: 'out-of-competence', ground: 'Điều 53' }], note: '', document: openCommandDocument(), aliases: [] } as Given;

  it.each([
    ['forward-to-self', { to: 'H99.32' }],
    ['no-ground', { ground: '' }],
    ['no-notice', { notice: '' }],
    [null, { notice: '', document: minutes }],
  ] as const)('%s', (code, over) => {
    expect(refusal(of('ordinary'), forward(over))).toBe(code);
  });

  it('waits for replies, and happens once, before a submission', () => {
    expect(refusal(consulted(asked, at), forward())).toBe('replies-awaited');
    expect(refusal(after(of('ordinary'), later, forward()), forward())).toBe('transferred-before');
    expect(refusal(after(replied(at, 'agree'), later, submitCommand()), forward())).toBe('submitted-before');
    expect(refusal(after(replied(at, 'agree'), later, forward()), submitCommand())).toBe('transferred-before');
  });

  it.each([
    ['ordinary', null, null],
    ['denunciation', null, 'class-not-returned'],
    ['petition', null, 'class-not-returned'],
    ['complaint', 'class-not-forwarded', null],
  ] as const)('%s: forward %s, return %s', (documentClass, forwarding, returning) => {
    expect(refusal(of(documentClass), forward({ notice: '', document: minutes }))).toBe(forwarding);
    expect(refusal(of(documentClass), back)).toBe(returning);
  });

  it('guides a complaint once, also when it is opened again', () => {
    const again = after(of('complaint'), later, back, { ...openCommand(), documentClass: 'complaint', subject: '' } as Given);
    expect(refusal(again, back)).toBe('guided-before');
  });
});

describe('supplementing', () => {
  const request = { kind: 'supplement', step: 'request', items: ['Bản vẽ'], ground: 'Điều 54.2.b' } as const;
  const received = { kind: 'supplement', step: 'received' } as const;

  it('starts the other side’s clock, once, and names everything with its ground', () => {
    expect(refusal(opened(), { ...request, items: [] })).toBe('no-items');
    expect(refusal(opened(), { ...request, ground: '' })).toBe('no-ground');
    expect(refusal(opened(), received)).toBe('supplement-not-awaited');
    const state = after(opened(), at, request);
    expect(courseOf(state).supplement?.dueAt).toBe(endOfDay('2026-11-25'));
    expect(refusal(state, request)).toBe('supplement-before');
    expect(refusal(after(state, later, received), received)).toBe('supplement-not-awaited');
  });

  it.each([
    ['runs', '2026-12-02'],
    ['pause', '2026-12-04'],
    ['restart', '2026-12-04'],
  ] as const)('our own clock %s: then due %s', (clock, dueOn) => {
    // Two working days pass between Friday 20/11 and Wednesday 25/11, for 24/11 is off.
    const state = after(after(opened(withSupplement(clock)), at, request), startOfDay('2026-11-25') + 3_600_000, received);
    expect(state.dueAt).toBe(endOfDay(dueOn));
  });

  it('a calendar announced later counts from the same start', () => {
    const state = after(after(opened(), at, request), startOfDay('2026-11-25') + 3_600_000, received);
    const next = { ...calendar, version: 'cal-2', off: [...calendar.off, '2026-12-01'] };
    expect(adoptCalendar(state, next, { recordedAt: later, registryVersion: 'r' }).state.dueAt).toBe(endOfDay('2026-12-07'));
  });
});

describe('extending', () => {
  const request = (over: object = {}) => ({ kind: 'extend', step: 'request', dueOn: '2026-12-10', reason: 'Chờ quy hoạch', ...over }) as Given;
  const approve = { kind: 'extend', step: 'approve', approver: head } as const;
  const by = (officer: string) => ({ officer, post: 'H99.32/chu-tich', unit: 'H99.32' });
  const approvedBy = (state: Parameters<typeof refusalOf>[0], officer: string, over: object = {}) =>
    refusalOf(state, act({ ...approve, approver: { ...head, officer }, ...over } as Given, later, by(officer)));

  it.each([
    ['reason-required', { reason: '' }],
    ['extension-not-later', { dueOn: '2026-12-02' }],
  ] as const)('is refused: %s', (code, over) => {
    expect(refusal(opened(), request(over))).toBe(code);
  });

  it('is asked for and approved before it expires, by another person, who is the head or a delegate', () => {
    expect(refusal(opened(), request(), endOfDay('2026-12-02'))).toBe('extension-past-due');
    expect(approvedBy(opened(), 'cb-011')).toBe('extension-not-requested');
    const asking = after(opened(), later, request());
    expect(approvedBy(asking, 'cb-012')).toBe('approver-is-requester');
    expect(approvedBy(asking, 'cb-015', { approver: { ...head, officer: 'cb-015', capacity: 'none' } })).toBe('wrong-approver');
    expect(refusalOf(asking, act(approve, later, by('cb-015')))).toBe('wrong-approver');
    expect(approvedBy(asking, 'cb-011')).toBeNull();
  });

  it('happens once, and the day that a person set does not move with the calendar', () => {
    const asking = after(opened(), later, request());
    const state = declared(asking, act(approve, later, by('cb-011'))).state;
    expect(state.dueAt).toBe(endOfDay('2026-12-10'));
    expect(refusal(state, request({ dueOn: '2026-12-20' }))).toBe('extended-before');
    const next = { ...calendar, version: 'cal-2', off: [...calendar.off, '2026-12-01'] };
    expect(adoptCalendar(state, next, { recordedAt: later, registryVersion: 'r' }).state.dueAt).toBe(endOfDay('2026-12-10'));
  });
});

describe('urging and noting', () => {
  it('urges whoever is awaited, or the lead', () => {
    const urge = (over: object = {}) => ({ kind: 'urge', consult: 'c1', unit: 'H99.04', text: '', ...over }) as Given;
    expect(declared(consulted(asked, at), act(urge(), later)).events[0]?.body).toMatchObject({ kind: 'urged', unit: 'H99.04' });
    expect(declared(opened(), act({ kind: 'urge', text: '' }, later)).events[0]?.body).toMatchObject({ kind: 'urged', consult: null, unit: 'H99.32' });
    expect(refusal(replied(at, 'agree'), urge())).toBe('nothing-awaited');
    expect(refusal(consulted(asked, at), urge({ unit: 'H99.11' }))).toBe('not-asked');
    expect(refusal(newDossier(id), urge())).toBe('dossier-not-open');
  });

  it('a note has words, kept apart', () => {
    expect(refusal(opened(), { kind: 'note', text: ' ' })).toBe('text-required');
    const { events } = declared(opened(), act({ kind: 'note', text: 'Đã gọi điện' }, later));
    expect([events[0]?.body, events[0]?.personal]).toEqual([{ kind: 'noted' }, { text: 'Đã gọi điện' }]);
  });
});

describe('targets', () => {
  const target = { unit: 'H99.32', figure: 'Tỷ lệ đúng hạn', year: 2026 };
  const set = { kind: 'set-target', target, value: 95, better: 'higher', instrument: 'QĐ 1/QĐ-UBND' } as const;
  const change = (over: object) => ({ kind: 'change-target', target, value: 90, authority: 'H99', instrument: 'QĐ 2/QĐ-UBND', reason: 'Bão số 5', ...over }) as Given;
  const { authority: _, ...unauthorised } = change({}) as Extract<Given, { kind: 'change-target' }>;

  it.each([
    ['target-unknown', change({ target: { ...target, year: 2027 } })],
    ['target-unchanged', change({ value: 95 })],
    ['no-ground', change({ instrument: '' })],
    ['authority-required', unauthorised],
    ['reason-required', change({ reason: '' })],
    ['target-set-before', set],
    [null, { ...unauthorised, value: 97, reason: '' }],
  ] as const)('%s', (code, command) => {
    expect(refusal(after(opened(), at, set), command)).toBe(code);
  });

  it('is loosened by an event with its authority; lower can be better', () => {
    const lowered = declared(after(opened(), at, set), act(change({}), later));
    expect(lowered.events[0]?.body).toMatchObject({ kind: 'target-changed', previous: 95, value: 90, loosened: true, authority: 'H99' });
    expect(targetOf(lowered.state, target)?.value).toBe(90);
    const cost = after(opened(), at, { ...set, better: 'lower' });
    expect(declared(cost, act({ ...unauthorised, value: 80, reason: '' }, later)).events[0]?.body).toMatchObject({ loosened: false, authority: null });
    expect(refusal(opened(), { ...set, instrument: ' ' })).toBe('no-ground');
  });
});

function openCommandDocument() {
  return { issuer: 'H99.32', issuedOn: '2026-11-20', number: '27/TTr-UBND' };
}
