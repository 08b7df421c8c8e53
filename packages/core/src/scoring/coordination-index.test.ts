import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCommand, replyCommand, submitCommand } from '../dossier/process.fixture.ts';
import { COORDINATION_INDEX } from './index.ts';
import { at, countsOf, indexOf, Story } from './scoring.fixture.ts';

const agree = (unit: string, consult = 'c1') => ({ ...replyCommand(unit, 'agree'), consult, text: '' });
const scoreIn = (index: ReturnType<typeof indexOf>, unit: string) => index.units.find((score) => score.unit === unit);

/** Asked on Friday 20/11 at 10:00, due at the end of 25/11 (24/11 is off): one department replies on Monday, one is two days late. */
const one = () =>
  new Story('15')
    .opens('2026-11-20 09:00')
    .asks('2026-11-20 10:00', 'H99.04', 'H99.05')
    .does('2026-11-23 10:00', agree('H99.04'))
    .does('2026-11-27 10:00', replyCommand('H99.05', 'disagree'));

describe('reckoned by hand', () => {
  const index = indexOf('2026-11', [one()]);

  it('full marks for a reply in time; what does not apply is left out and the rest rescaled', () => {
    const score = scoreIn(index, 'H99.04');
    expect(countsOf(score)).toEqual({ 'reply-on-time': '1/1', 'reply-brisk': '1/1', 'clear-position': '1/1', 'not-asked-again': '1/1' });
    expect(score).toMatchObject({ score: 100, grade: 'flowing', sample: 1, wouldRaise: [] });
  });

  it('a late reply with its reasons: 22 of 39 points', () => {
    const score = scoreIn(index, 'H99.05');
    expect(countsOf(score)).toEqual({ 'reply-on-time': '0/1', 'reply-brisk': '0/1', 'clear-position': '1/1', reasoned: '1/1', 'not-asked-again': '1/1' });
    expect(score).toMatchObject({
      score: 56.41,
      grade: 'halting',
      wouldRaise: [
        { component: 'reply-on-time', more: 1, points: 35.9 },
        { component: 'reply-brisk', more: 1, points: 7.69 },
      ],
    });
  });

  it('the lead: named, with questions, at once, of related units', () => {
    expect(countsOf(scoreIn(index, 'H99.32'))).toEqual({ 'single-owner': '1/1', 'scoped-question': '1/1', 'related-units': '1/1', 'single-round': '1/1', 'in-parallel': '1/1' });
  });

  it('every point leads to the events it rests on', () => {
    const story = one();
    const cases = index.units.flatMap(({ components }) => components.flatMap((component) => component.cases));
    const known = new Set(story.events.map(({ id }) => id));
    expect(cases.every(({ events }) => events.length > 0 && events.every((id) => known.has(id)))).toBe(true);
    const late = scoreIn(index, 'H99.05')?.components.find(({ id }) => id === 'reply-on-time')?.cases[0];
    expect(late?.events.map((id) => story.events.find((event) => event.id === id)?.body.kind)).toEqual(['consulted', 'replied']);
  });

  it('maxima are those of QĐ 766’s groups, 100 in all', () => {
    const sums = COORDINATION_INDEX.groups.map(({ id }) => COORDINATION_INDEX.components.filter(({ group }) => group === id).reduce((sum, { max }) => sum + max, 0));
    expect(sums).toEqual([18, 20, 22, 22, 18]);
  });
});

describe('silence', () => {
  const silent = () => new Story('16').opens('2026-11-20 09:00').asks('2026-11-20 10:00', 'H99.04').fallsSilent('2026-11-26 08:00');

  it('deemed consent is late, and no position', () => {
    expect(countsOf(scoreIn(indexOf('2026-11', [silent()]), 'H99.04'))).toEqual({ 'reply-on-time': '0/1', 'clear-position': '0/1' });
  });

  it('silence that nobody attested counts for nothing, and is said', () => {
    const story = new Story('17')
      .opens('2026-11-20 09:00')
      .does('2026-11-20 10:00', { kind: 'consult', consultees: [{ unit: 'H99.05', enrolled: false }], questions: ['?'], ownPosition: 'x' })
      .fallsSilent('2026-11-26 08:00');
    const score = scoreIn(indexOf('2026-11', [story]), 'H99.05');
    expect([score?.score, countsOf(score), score?.unsettled.length]).toEqual([null, {}, 1]);
  });

  it('a deadline at the end of the month is a matter of that month', () => {
    // Asked on Thursday 26/11, due at the end of Monday 30/11.
    const story = new Story('21').opens('2026-11-26 09:00').asks('2026-11-26 10:00', 'H99.04').fallsSilent('2026-12-01 08:00');
    expect(countsOf(scoreIn(indexOf('2026-11', [story]), 'H99.04'))).toMatchObject({ 'reply-on-time': '0/1' });
    expect(scoreIn(indexOf('2026-12', [story]), 'H99.04')).toBeUndefined();
  });

  it('counts in the month of the due time, and not before it is due', () => {
    const story = new Story('18').opens('2026-11-27 09:00').asks('2026-11-27 10:00', 'H99.04').fallsSilent('2026-12-02 08:00');
    expect(scoreIn(indexOf('2026-11', [story]), 'H99.04')).toBeUndefined();
    expect(countsOf(scoreIn(indexOf('2026-12', [story]), 'H99.04'))).toEqual({ 'reply-on-time': '0/1', 'clear-position': '0/1' });
    expect(scoreIn(indexOf('2026-12', [story], { asOf: at('2026-12-01 12:00') }), 'H99.04')).toBeUndefined();
  });
});

describe('other faults and merits', () => {
  it('an empty reply is no clear position; being asked again and one after the other are seen', () => {
    const story = new Story('19')
      .opens('2026-11-02 09:00')
      .asks('2026-11-02 10:00', 'H99.04')
      .does('2026-11-03 10:00', { ...agree('H99.04'), text: 'Cơ bản thống nhất, đề nghị thực hiện theo quy định' })
      .asks('2026-11-03 11:00', 'H99.04')
      .does('2026-11-03 15:00', agree('H99.04', 'c2'))
      .asks('2026-11-05 10:00', 'H99.05');
    const index = indexOf('2026-11', [story]);
    expect(countsOf(scoreIn(index, 'H99.04'))).toMatchObject({ 'clear-position': '1/2', 'not-asked-again': '1/2' });
    expect(countsOf(scoreIn(index, 'H99.32'))).toMatchObject({ 'single-round': '2/3', 'in-parallel': '0/1' });
  });

  it('merit stands beside blame', () => {
    const story = new Story('20')
      .opens('2026-11-02 09:00')
      .asks('2026-11-02 10:00', 'H99.04')
      .does('2026-11-02 11:00', { ...replyCommand('H99.04', 'not-ours'), text: 'Việc này thuộc Công an tỉnh' })
      .does('2026-11-03 09:00', submitCommand())
      .does('2026-11-03 09:30', decideCommand())
      .does('2026-11-03 10:00', { kind: 'close', outcome: 'completed', note: '' });
    const index = indexOf('2026-11', [story]);
    expect(scoreIn(index, 'H99.04')?.merits.map(({ kind }) => kind)).toEqual(['early-reply', 'prompt-refusal']);
    expect(scoreIn(index, 'H99.32')?.merits.map(({ kind }) => kind)).toEqual(['one-round']);
    expect(countsOf(scoreIn(index, 'H99.32'))).toMatchObject({ 'decided-on-time': '1/1', 'basis-recorded': '1/1' });
  });

  it('a protected case is left out and counted, when two persons approved it and it has not expired', () => {
    const story = one();
    const protection = { dossier: story.id, instrument: '12/QĐ-UBND', from: '2026-11-01', until: '2026-11-30', approvedBy: ['cb-050', 'cb-051'] as const };
    const left = indexOf('2026-11', [story], { protectedCases: [protection] });
    expect([left.dossiers, left.protectedCases, scoreIn(left, 'H99.32')?.protectedCases, scoreIn(left, 'H99.32')?.score]).toEqual([0, 1, 1, null]);
    for (const wrong of [
      { ...protection, approvedBy: ['cb-050', 'cb-050'] as const },
      { ...protection, until: '2026-10-31' },
    ])
      expect(indexOf('2026-11', [story], { protectedCases: [wrong] }).protectedCases).toBe(0);
  });
});

describe('ranking', () => {
  const busy = (late: number) =>
    Array.from({ length: 12 }, (_, index) =>
      new Story(String(30 + index))
        .opens('2026-11-02 09:00')
        .asks('2026-11-02 10:00', 'H99.04', 'H99.05')
        .does(index < late ? '2026-11-09 10:00' : '2026-11-03 10:00', agree('H99.04')),
    );

  it('ranks enrolled units with enough cases, and says of the others why not', () => {
    const { units } = indexOf('2026-11', busy(2));
    expect(units.map(({ unit, standing }) => [unit, standing])).toEqual([
      ['H99.04', { kind: 'ranked', place: 1, of: 2 }],
      // Nothing was settled by its due time: 30 of 38 points.
      ['H99.32', { kind: 'ranked', place: 2, of: 2 }],
      ['H99.05', { kind: 'not-ranked', why: 'not-enrolled' }],
    ]);
    expect(indexOf('2026-11', busy(2).slice(0, 3)).units.find(({ unit }) => unit === 'H99.04')?.standing).toEqual({ kind: 'not-ranked', why: 'small-sample' });
  });

  it('tells the target that was missed: 10 of 12 in time where 95 % were wanted', () => {
    const score = indexOf('2026-11', busy(2)).units.find(({ unit }) => unit === 'H99.04');
    // 14 × (10 ÷ 12) ÷ 0.95 = 12.28 of 14; the other 19 points in full: 31.28 of 33.
    expect(score?.components.find(({ id }) => id === 'reply-on-time')?.points).toBe(12.28);
    expect([score?.score, score?.wouldRaise]).toEqual([94.79, [{ component: 'reply-on-time', more: 2, points: 5.21 }]]);
  });

  it('prints its coverage: by the register’s own numbering, or by what the agency tells', () => {
    const coverage = (registered?: number) =>
      indexOf('2026-11', [one(), new Story('25').opens('2026-11-20 09:00')], registered ? { registered: { 'H99.32': registered } } : {}).units.find(({ unit }) => unit === 'H99.32')
        ?.coverage;
    expect([coverage(), coverage(40)]).toEqual([
      { seen: 2, registered: 11, basis: 'numbering' },
      { seen: 2, registered: 40, basis: 'told' },
    ]);
  });
});

it('gives the same bytes whatever the order of the facts, and however often they come', () => {
  const stories = [
    one(),
    ...Array.from({ length: 4 }, (_, index) => new Story(String(60 + index)).opens('2026-11-02 09:00').asks('2026-11-02 10:00', 'H99.04').fallsSilent('2026-11-09 08:00')),
  ];
  const dossiers = stories.map(({ events }) => events);
  const expected = JSON.stringify(indexOf('2026-11', stories));
  const mixed = fc
    .shuffledSubarray(dossiers, { minLength: dossiers.length })
    .chain((order) => fc.tuple(...order.map((events) => fc.shuffledSubarray([...events], { minLength: events.length }).map((some) => [...some, ...some.slice(0, 2)]))));
  fc.assert(
    fc.property(mixed, (some) => JSON.stringify(indexOf('2026-11', [], { dossiers: some })) === expected),
    { numRuns: 60 },
  );
});

it('never gives more than its maximum, whatever happened', () => {
  const moves = fc.array(fc.record({ number: fc.integer({ min: 70, max: 79 }), day: fc.integer({ min: 2, max: 6 }), position: fc.constantFrom('agree', 'disagree', 'not-ours') }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(moves, (list) => {
      const stories = [...new Map(list.map((move) => [move.number, move])).values()].map(({ number, day, position }) =>
        new Story(String(number))
          .opens('2026-11-02 09:00')
          .asks('2026-11-02 10:00', 'H99.04')
          .does(`2026-11-0${day} 11:00`, replyCommand('H99.04', position as 'agree')),
      );
      return indexOf('2026-11', stories).units.every(
        ({ score, components }) =>
          score === null || (score >= 0 && score <= 100 && components.every(({ points, max, good, of }) => good <= of && (points === null || (points >= 0 && points <= max)))),
      );
    }),
    { numRuns: 40 },
  );
});
