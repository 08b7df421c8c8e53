import { describe, expect, it } from 'vitest';
import type { Command } from '../dossier/commands.ts';
import { consultCommand, openCommand, procedure, source } from '../dossier/dossier.fixture.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { asked, decideCommand, minutes, replyCommand, submitCommand } from '../dossier/process.fixture.ts';
import type { RuleParameter } from '../registry/types.ts';
import { readReply } from '../replies/index.ts';
import { startOfDay } from '../time/index.ts';
import { aroundOf, NOTHING_AROUND } from './around.ts';
import { assign, at, begun, found, history, hour, on, opened, type Turn, view } from './history.fixture.ts';
import { findingsBefore, findingsOf } from './history.ts';
import type { RuleView } from './view.ts';

const set = (rule: string, name: string, value: RuleParameter['value']): RuleParameter => ({ rule, name, value, unit: typeof value === 'number' ? 'times' : 'list', source });
const judged: RuleView = {
  ...view,
  readReply,
  parameters: [
    set('repeat-consult', 'similarity', 0.8),
    set('repeat-consult', 'serial-times', 1.5),
    set('should-return', 'return-days', 3),
    set('ping-pong', 'returns', 2),
    set('wrong-class-move', 'moves-ordinary', ['forward', 'return']),
    set('wrong-class-move', 'moves-petition', ['forward']),
    set('wrong-class-move', 'days-petition', 5),
    set('no-decision', 'decide-days', 3),
    set('merit', 'early-share', 0.6),
    set('merit', 'not-ours-days', 1),
  ],
};
const all = (events: readonly DossierEvent[], asOf?: number) => found(events, asOf, judged);
const merits = (events: readonly DossierEvent[], asOf: number) =>
  findingsOf(events, judged, {}, asOf)
    .filter(({ nature }) => nature === 'commend')
    .map(({ variant, unit, accountable }) => [variant, unit, accountable]);
const ask = (units = asked, more: Partial<Extract<Command, { kind: 'consult' }>> = {}): Command => ({ ...consultCommand(units), ...more }) as Command;
const [one, other] = [asked.slice(0, 1), asked.slice(1)];
const sendBack = (ground: string): Command => ({
  kind: 'return',
  to: 'H99.04',
  defects: [{ code: 'procedure-missing', ground }],
  note: '',
  document: { issuer: 'H99.04', issuedOn: '2026-11-20', number: '27/TTr-UBND' },
  aliases: [],
});

describe('consults', () => {
  it('the same question once more is a finding, unless a supplement came in between', () => {
    const supplement: readonly Turn[] = [
      [at + hour, { kind: 'supplement', step: 'request', items: ['bản vẽ'], ground: 'NĐ 217/2026' }],
      [at + 2 * hour, { kind: 'supplement', step: 'received' }],
    ];
    expect(all(history(...begun, [at, ask()], [at + 3 * hour, ask()]), at + 4 * hour)).toEqual(['repeat-consult/same-question']);
    expect(all(history(...begun, [at, ask()], ...supplement, [at + 3 * hour, ask()]), at + 4 * hour)).toEqual([]);
    expect(all(history(...begun, [at, ask()], [at + 3 * hour, ask(asked, { questions: ['Hạ tầng điện đáp ứng được chăng'] })]), at + 4 * hour)).toEqual([]);
  });

  it('one after the other, once the first has answered', () => {
    const first: readonly Turn[] = [...begun, [at, ask(one)], [on('2026-11-24'), replyCommand('H99.04', 'agree')]];
    const question = { questions: ['Hạ tầng điện đáp ứng được chăng'] };
    expect(all(history(...first, [on('2026-11-24', 10), ask(other, question)]), on('2026-11-24', 11))).toEqual(['repeat-consult/serial']);
    expect(all(history(...begun, [at, ask(one)], [on('2026-11-23'), ask(other, question)]), on('2026-11-23', 10))).toEqual([]);
    expect(all(history(...first, [on('2026-11-24', 10), ask(other, { ...question, order: 'TB 12/TB-UBND' })]), on('2026-11-24', 11))).toEqual([]);
  });

  it('of texts that were erased nothing is said', () => {
    const events = history(...begun, [at, ask(asked)], [at + hour, ask(asked)]).map((event) => ({ ...event, personal: {} }));
    expect(all(events, at + 2 * hour)).toEqual([]);
  });

  it('what was asked in another dossier of the document counts, what another agency asked does not', () => {
    const elsewhere = history(...begun, [at, ask()]).map((event) => ({ ...event, dossier: 'dossier/H99.32/2026/den/9', id: `dossier/H99.32/2026/den/9#${event.seq}` }));
    const events = history(...begun, [at + hour, ask()]);
    const rules = (lead: string) => findingsOf(events, judged, {}, at + 2 * hour, aroundOf([elsewhere], lead, judged)).map(({ rule }) => rule);
    expect(rules('H99.32')).toEqual(['repeat-consult']);
    expect(rules('H99.04')).toEqual([]);
    expect(aroundOf([elsewhere], 'H99.32', judged).consults).toMatchObject([{ consultees: ['H99.04', 'H99.05'], changedSince: false }]);
    expect(aroundOf([elsewhere], 'H99.04', judged).consults).toEqual([]);
  });
});

describe('answers', () => {
  const until = on('2026-12-20');
  const words = (text: string): Command => ({ ...replyCommand('H99.04', 'agree'), text });

  it('a reply whose words commit to nothing is the replying post’s to explain', () => {
    const events = history(...begun, [at, ask(one)], [at + hour, words('Cơ bản thống nhất, đề nghị thực hiện theo quy định.')]);
    expect(findingsOf(events, judged, {}, at + 2 * hour).filter(({ rule }) => rule === 'generic-reply')).toMatchObject([{ unit: 'H99.04', accountable: 'H99.32.02/chuyen-vien' }]);
    expect(all(history(...begun, [at, ask(one)], [at + hour, words('Đồng ý')]), at + 2 * hour)).toEqual([]);
  });

  it('an early position and an early “not ours” are merits, a late one is not', () => {
    const told = (when: number, position: 'agree' | 'not-ours') => merits(history(...begun, [at, ask(one)], [when, replyCommand('H99.04', position)]), until);
    expect(told(on('2026-11-23'), 'not-ours')).toEqual([['not-ours', 'H99.04', 'H99.32.02/chuyen-vien']]);
    // Sent on Friday; 24/11 is off, so that Wednesday is two working days later.
    expect(told(on('2026-11-25'), 'not-ours')).toEqual([]);
    expect(told(at + hour, 'agree')).toEqual([['early-reply', 'H99.04', 'H99.32.02/chuyen-vien']]);
    expect(told(on('2026-11-25', 20), 'agree')).toEqual([]);
  });

  it('nobody is late while a channel was out of order on the last day', () => {
    const late = history(...begun, [at, ask(one)], [on('2026-11-26'), replyCommand('H99.04', 'agree')]);
    const due = startOfDay('2026-11-26');
    const rules = (from: number, to: number) => findingsOf(late, judged, {}, until, { ...NOTHING_AROUND, outages: [{ from, to }] }).map(({ rule }) => rule);
    expect(rules(due - hour, due)).not.toContain('late-reply');
    expect(rules(due, due + hour)).toContain('late-reply');
    expect(rules(due - 48 * hour, due - 24 * hour)).toContain('late-reply');
    expect(rules(due - 48 * hour, due - 24 * hour + 1)).not.toContain('late-reply');
  });

  it('says until when it was due', () => {
    const late = history(...begun, [at, ask(one)], [on('2026-11-26'), replyCommand('H99.04', 'agree')]);
    expect(findingsOf(late, judged, {}, on('2026-11-26')).find(({ rule }) => rule === 'late-reply')).toMatchObject({ variant: 'late', dueOn: '2026-11-25' });
  });
});

describe('the way of a document', () => {
  const back = { seen: { kind: 'returned', to: ['H99.04'] } } as const;
  const forwards = (to: string) => ({ seen: { kind: 'forwarded', to: [to], asked: [] } }) as const;

  it('two returns between two agencies, or a second visit, are for both to explain', () => {
    const twice = history([at, back], [at + 1, back]);
    expect(findingsOf(twice, judged, {}, at + 2)).toMatchObject([
      { rule: 'ping-pong', variant: 'returned', unit: 'H99.32', others: ['H99.04'], evidence: [twice[1]?.id, twice[2]?.id] },
    ]);
    expect(all(history([at, back]), at + 2)).toEqual([]);
    expect(all(history([at, forwards('H99.04')], [at + 1, forwards('H99.04')]), at + 2)).toContain('ping-pong/second-visit');
    expect(all(history([at, forwards('H99.04')], [at + 1, forwards('H99')]), at + 2)).not.toContain('ping-pong/second-visit');
  });

  it('counts where it went in its other dossiers', () => {
    const elsewhere = history([at, back]).map((event) => ({ ...event, dossier: 'dossier/H99.04/2026/den/3', id: `x#${event.seq}` }));
    expect(findingsOf(history([at, back]), judged, {}, at + 2, aroundOf([elsewhere], 'H99.32', judged)).map(({ rule }) => rule)).toEqual(['ping-pong']);
  });

  it('for a defect of form it is sent back within three working days', () => {
    const returned = (day: string) =>
      all(history([at, { seen: { kind: 'delivered', consult: 'c1', unit: 'H99.04', channel: 'paper' } }], [on(day), sendBack('NĐ 217/2026')]), on(day));
    // Friday 20/11 to Thursday 26/11, with 24/11 off.
    expect(found(history([at, sendBack('NĐ 217/2026')]))).toEqual([]);
    expect(returned('2026-11-26')).toEqual([]);
  });

  it('a petition about regulations is forwarded within five', () => {
    const petition = { ...openCommand(), documentClass: 'petition' } as Command;
    const forward: Command = { kind: 'forward', to: 'H99.04', ground: 'NĐ 20/2008', notice: 'Đã báo' };
    const late = (day: string) => all(history([at, petition], [at, assign], [on(day), forward]), on(day)).filter((rule) => rule.startsWith('wrong-class'));
    expect(late('2026-11-30')).toEqual([]);
    expect(late('2026-12-01')).toEqual(['wrong-class-move/late']);
  });
});

describe('deciding and status', () => {
  const up: readonly Turn[] = [...begun, [at + hour, submitCommand({ to: 'H99.32' })]];

  it('what waits for a decision is the decider’s to explain, from the due time on', () => {
    const events = history(...up);
    // Three working days after Friday 20/11, with 24/11 off: to the end of 26/11.
    expect(all(events, startOfDay('2026-11-27') - 1)).toEqual([]);
    expect(findingsOf(events, judged, {}, startOfDay('2026-11-27'))).toMatchObject([{ rule: 'no-decision', variant: 'waiting', dueOn: '2026-11-26' }]);
    expect(all(history(...up, [startOfDay('2026-11-27'), decideCommand()]), on('2026-12-01'))).toEqual(['no-decision/late']);
    expect(all(history(...up, [startOfDay('2026-11-27') - 1, decideCommand()]), on('2026-12-01'))).toEqual([]);
  });

  it('of a decider who is not seen it is not known', () => {
    expect(all(history(...begun, [at + hour, submitCommand({ to: 'H99' })]), on('2026-11-30'))).toEqual([]);
  });

  it('a dossier that went up in time is not the lead’s to explain when it is decided late', () => {
    expect(all(history(...begun, [at + hour, submitCommand({ to: 'H99' })]), on('2026-12-20'))).toEqual([]);
  });

  it('a page that says done, and nothing to show for it', () => {
    const done = { seen: { kind: 'status-hint', status: 'done', dueOn: null } } as const;
    expect(all(history(...begun, [at + hour, done]), at + 2 * hour)).toEqual(['status-laundering/lead']);
    expect(all(history(...begun, [at + hour, submitCommand({ to: 'H99.32' })], [at + 2 * hour, decideCommand()], [at + 3 * hour, done]), at + 4 * hour)).toEqual([]);
    expect(all(history(...begun, [at + hour, { seen: { kind: 'status-hint', status: 'overdue', dueOn: null } }]), at + 2 * hour)).toEqual([]);
  });

  it('an early end, one round and a decision in time are merits', () => {
    const ended = (...turns: readonly Turn[]) => merits(history(...turns), on('2027-01-05')).map(([variant]) => variant);
    expect(ended(...up, [at + 2 * hour, decideCommand()])).toEqual(['early']);
    expect(ended(...up, [on('2026-12-02'), decideCommand()])).toEqual(['decided']);
    const round: readonly Turn[] = [
      [at, ask(one)],
      [on('2026-11-25', 20), replyCommand('H99.04', 'agree')],
    ];
    expect(ended(...begun, ...round, [on('2026-11-26'), submitCommand({ to: 'H99.32' })], [on('2026-12-02'), decideCommand()])).toEqual(['single-round']);
    expect(ended(...up, [startOfDay('2026-12-03'), decideCommand()])).toEqual([]);
  });
});

describe('before the act', () => {
  const before = history(...begun, [at, ask()]);
  const drafted = (command: Command, when = at + hour) => history(...begun, [at, ask()], [when, command]).slice(before.length);
  const refuse = { 'repeat-consult': 'refuse', 'should-return': 'refuse' } as const;

  it('speaks of the events that the act would lead to, and of those alone', () => {
    expect(findingsBefore(before, drafted(ask()), judged, refuse).map(({ rule, severity }) => [rule, severity])).toEqual([['repeat-consult', 'refuse']]);
    expect(findingsBefore(before, drafted({ kind: 'note', text: 'x' }), judged, refuse)).toEqual([]);
  });

  it('nothing is refused because it comes late: doing it is what mends that', () => {
    const late = drafted(sendBack('NĐ 217/2026'), on('2026-12-01'));
    expect(findingsBefore(before, late, judged, refuse)).toEqual([]);
    expect(findingsOf([...before, ...late], judged, {}, on('2026-12-01')).map(({ variant }) => variant)).toContain('late');
  });

  it('an agency’s own severity counts before the general one, and afterwards nothing is refused', () => {
    const severities = { 'repeat-consult': 'refuse', 'repeat-consult@H99.32': 'off' } as const;
    expect(findingsBefore(before, drafted(ask()), judged, severities)).toEqual([]);
    const told = findingsOf([...before, ...drafted(ask())], judged, refuse, at + 2 * hour);
    expect(told.map(({ rule, severity }) => [rule, severity])).toEqual([['repeat-consult', 'ask']]);
  });
});

it('a demonstration that counts in minutes makes no silence of its own', () => {
  const demo = { ...procedure({}, { within: { allowance: { amount: 2, unit: 'minutes' }, starts: 'sent', source } }), demo: true };
  const limited: RuleView = { ...judged, limits: [{ id: 'l', appliesTo: 'consult', unit: 'workingDays', least: 2, from: '2026-01-01', source }] };
  const turns = (under: typeof demo): readonly Turn[] => [
    [at, openCommand(under)],
    [at, assign],
    [at, ask(one)],
  ];
  expect(found(history(...turns(demo)), at + 1, limited)).toEqual([]);
  expect(found(history(...turns({ ...demo, demo: false })), at + 1, limited)).toEqual(['self-made-silence/short']);
  expect(found(history(...turns({ ...demo, demo: false })), at + 1, { ...limited, limits: (limited.limits ?? []).map((limit) => ({ ...limit, from: '2027-01-01' })) })).toEqual([]);
  expect(found(history(opened, [at, assign], [at, ask(one)]), at + 1, limited)).toEqual([]);
  expect(minutes.number).not.toBe('');
});
