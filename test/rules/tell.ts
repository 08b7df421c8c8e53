import { agencyByName, type Occasion, type Reference, type ReturnOccasion, type SubmitOccasion, startOfDay, suggestOwner, type UnitCode } from '@roviec/core';
import type { Tale, ToldAnswer, ToldConsult, ToldReturn, ToldSubmit, ToldTravel } from './tale.ts';
import { courseOccasionOf } from './tell-course.ts';

type About = Pick<Occasion, 'unit' | 'matter' | 'place' | 'documentClass' | 'on' | 'lane' | 'evidence'>;

/** The occasion that a tale is about. */
export function occasionOf(tale: Tale, reference: Reference): Occasion {
  const about = aboutOf(tale, reference);
  const delegation = tale.delegation === undefined ? {} : { delegation: tale.delegation };
  const units = (names: readonly string[]) => names.map((name) => unitOf(reference, name));
  if ('forwards' in tale) return { ...about, kind: 'forward', to: [unitOf(reference, tale.to)], ...delegation, heldWorkingDays: tale.held ?? null };
  if ('accepts' in tale) return { ...about, kind: 'accept', ...delegation };
  if ('submits' in tale) return submitOf(tale, about, reference);
  if ('issuesTo' in tale) return { ...about, kind: 'publish', to: units(tale.issuesTo), signer: signerOf(tale) };
  if ('handles' in tale) return { ...about, kind: 'handle', ...delegation };
  if ('consults' in tale) return consultOf(tale, about, units);
  if ('leads' in tale) {
    const { officer, limitPassed, postHeld, informed = [], jointUnder } = tale;
    const joint = jointUnder === undefined ? {} : { jointUnder };
    return { ...about, ...joint, kind: 'ownership', leads: units(tale.leads), informed: units(informed), officer, limitPassed, postHeld: postHeld ?? null };
  }
  if ('idleShare' in tale) {
    const { idleShare, limitShare, overdue = false, assignedLate = false } = tale;
    return { ...about, kind: 'pace', idleShare, limitShare, overdue, assignedLate };
  }
  if ('loosens' in tale) {
    const { loosens, allowed, before = 0, afterExpiry = false, exception } = tale;
    return { ...about, kind: 'loosen', what: loosens, allowed, before, afterExpiry, ...(exception === undefined ? {} : { exception }) };
  }
  if ('returns' in tale) return returnOf(tale, about, unitOf(reference, tale.to));
  if ('received' in tale) return answerOf(tale, about);
  return courseOccasionOf(tale, about, (name) => unitOf(reference, name), reference);
}

function aboutOf(tale: Tale, reference: Reference): About {
  const suggestion = suggestOwner(reference, { title: subjectOf(tale), on: tale.on });
  return {
    unit: unitOf(reference, actorOf(tale, reference)),
    matter: suggestion.kind === 'known' && suggestion.confident ? suggestion.matter : null,
    place: tale.place === undefined ? null : unitOf(reference, tale.place),
    documentClass: tale.documentClass ?? 'ordinary',
    on: tale.on,
    lane: 'declared',
    evidence: [],
  };
}

function actorOf(tale: Tale, reference: Reference): string {
  if ('hops' in tale) return lastOf(tale)[0];
  if ('duty' in tale) return reference.reportDuties?.find(({ id }) => id === tale.duty)?.unit ?? tale.duty;
  if ('decider' in tale) return tale.decider;
  return 'actor' in tale ? tale.actor : tale.unit;
}

function lastOf({ hops }: ToldTravel): ToldTravel['hops'][number] {
  const last = hops.at(-1);
  if (!last) throw new Error('a journey without a step');
  return last;
}

function subjectOf(tale: Tale): string {
  if ('forwards' in tale) return tale.forwards;
  if ('accepts' in tale) return tale.accepts;
  if ('submits' in tale) return tale.submits;
  if ('handles' in tale) return tale.handles;
  if ('about' in tale) return tale.about ?? '';
  return 'returns' in tale ? tale.returns : '';
}

function submitOf(tale: ToldSubmit, about: About, reference: Reference): SubmitOccasion {
  const signer = signerOf(tale);
  const openDissent = tale.dissent?.map((name) => unitOf(reference, name)) ?? null;
  const proposal = tale.proposal ? { cost: null, time: null, ...tale.proposal } : null;
  const order = tale.order === undefined ? {} : { order: tale.order };
  const said = { signer, proposal, openDissent, legalBases: tale.bases ?? null, ownView: tale.ownView ?? null };
  return { ...about, ...order, ...said, kind: 'submit', to: unitOf(reference, tale.to) };
}

function signerOf({ signed }: Pick<ToldSubmit, 'signed'>): SubmitOccasion['signer'] {
  const [post, officer] = signed ?? [];
  return post === undefined || officer === undefined ? null : { post, officer, capacity: null };
}

function consultOf(tale: ToldConsult, about: About, units: (names: readonly string[]) => readonly UnitCode[]): Occasion {
  const { questions = ['Có phù hợp quy hoạch không?'], order, earlier = [], named = [] } = tale;
  return {
    ...about,
    kind: 'consult',
    consultees: units(tale.consults),
    named: units(named),
    questionCount: tale.counted === false ? null : questions === null ? 1 : questions.length,
    questions,
    ownPosition: tale.ownPosition === undefined ? true : tale.ownPosition,
    reason: tale.reason === undefined ? false : tale.reason,
    ...(order === undefined ? {} : { order }),
    sentAt: Date.parse(tale.sent),
    dueAt: instant(tale.due),
    minimumDueAt: tale.minimum === undefined ? instant(tale.due) : instant(tale.minimum),
    workingDays: tale.days ?? null,
    effect: tale.effect === undefined ? 'deemed-consent' : tale.effect,
    roundsAllowed: tale.rounds ?? null,
    earlier: earlier.map(({ asked, sent, ended, questions: before, changedSince = false }, index) => ({
      ...{ consult: `c${index + 1}`, consultees: units(asked), questions: before, sentAt: Date.parse(sent), endedAt: instant(ended), changedSince },
    })),
  };
}

function returnOf({ ground, code = 'quality', before, changedSince = false, held }: ToldReturn, about: About, to: UnitCode): ReturnOccasion {
  const earlier = before === undefined ? [] : [{ code, ground: 'Lần trước', on: before, changedSince }];
  return { ...about, kind: 'return', to: [to], defects: ground === null ? null : [{ code, ground }], earlier, heldWorkingDays: held === undefined ? 0 : held };
}

function answerOf(tale: ToldAnswer, about: About): Occasion {
  const received = instant(tale.received);
  return {
    ...about,
    kind: 'answer',
    consult: 'c1',
    sentAt: instant(tale.sent ?? null),
    dueAt: Date.parse(tale.due),
    minimumDueAt: instant(tale.minimum ?? null),
    receivedAt: received,
    everyChannelSeen: tale.seen,
    outage: tale.outage ?? false,
    position: tale.position === undefined ? (received === null ? null : 'agree') : tale.position,
    text: tale.text === undefined ? '' : tale.text,
    takenWorkingDays: tale.taken ?? null,
  };
}

/** An instant as told, or the first instant of a day. */
function instant(text: string | null): number | null {
  if (text === null) return null;
  return text.length === 10 ? startOfDay(text) : Date.parse(text);
}

function unitOf(reference: Reference, name: string): UnitCode {
  const code = agencyByName(reference.units, name) ?? reference.units.find((unit) => unit.name.vi === name || unit.code === name)?.code;
  if (!code) throw new Error(`no unit is called ${name}`);
  return code;
}
