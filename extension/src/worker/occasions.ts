import type { Action } from '@roviec/adapters';
import { agencyOf, deadlineOf, endOfDay, isCivilDate, type Occasion, type UnitCode } from '@roviec/core';
import type { DossierSummary, RegistrySlice } from '@roviec/schema';
import type { PageAct } from '../messages.ts';
import type { Context } from './context.ts';
import { type Facts, matterId } from './facts.ts';

type About = Pick<Occasion, 'unit' | 'matter' | 'place' | 'documentClass' | 'on' | 'lane' | 'evidence'>;

/** What an act on a page rests on. `to`: the units it would reach to handle it. */
export interface Scene {
  readonly act: PageAct;
  readonly action: Action;
  readonly facts: Facts;
  readonly context: Context & { readonly slice: RegistrySlice; readonly acting: NonNullable<Context['acting']> };
  readonly summary: DossierSummary | null;
  readonly to: readonly UnitCode[];
}

/** The occasions of an act before it is done, as the rules see them; none where there is nothing to judge, null where what it takes to judge cannot be read. */
export function occasionsOf(scene: Scene): readonly Occasion[] | null {
  const { action, facts, context, to } = scene;
  const { acting, today } = context;
  // Of a complaint or a denunciation the class is read and nothing else (design §8).
  const subject = facts.restricted ? { matter: null, place: null } : { matter: matterId(facts.matter), place: facts.place };
  const about: About = { ...subject, unit: acting.unit, documentClass: facts.documentClass, on: today, lane: 'observed', evidence: [] };
  // That it is late already is mended by acting, not by a question.
  const held = { to, heldWorkingDays: null };
  if (action.kind === 'forward') return [{ ...about, ...held, kind: 'forward' }];
  if (action.kind === 'return') return [{ ...about, ...held, kind: 'return', defects: null, earlier: [] }];
  if (facts.restricted) return [];
  // What follows is done in the agency's name, whoever clicks.
  const ours: About = { ...about, unit: acting.agency };
  if (action.kind === 'consult') return to.length === 0 ? [] : [consultOf(scene, about)];
  if (action.kind === 'close') return closeOf(scene, ours);
  const others = to.filter((unit) => agencyOf(context.slice.units, unit) !== acting.agency);
  if (others.length === 0) return [];
  if (action.kind === 'publish') return [{ ...ours, kind: 'publish', to: others, signer: signerOf(scene) }];
  const openDissent = scene.summary?.course.openDissent.map(({ unit }) => unit) ?? null;
  return others.map((unit) => ({ ...ours, kind: 'submit', to: unit, signer: signerOf(scene), proposal: null, openDissent, legalBases: null, ownView: null }));
}

/** Whoever the form names as signing, by the position; null where no one post of the agency is called so. */
function signerOf({ act: { details }, context: { slice, acting } }: Scene): Extract<Occasion, { kind: 'submit' }>['signer'] {
  const named = details.signer?.toLowerCase();
  if (!named) return null;
  const own = slice.signingPosts.filter(({ unit }) => agencyOf(slice.units, unit) === acting.agency);
  const called = own.filter(({ title }) => title.vi.toLowerCase() === named);
  // “Giám đốc” for the “Giám đốc Sở” of the register.
  const found = called.length > 0 ? called : own.filter(({ title }) => title.vi.toLowerCase().startsWith(`${named} `));
  const [post, another] = found;
  if (!post || another) return null;
  const capacity = post.signs.includes('submit') ? (post.head ? 'head' : 'delegate') : 'none';
  return { post: post.id, officer: '', capacity };
}

/** A page shows neither the questions nor the own position. The reason that counts is the one given to the question. */
function consultOf({ act: { details }, facts, context, summary, to }: Scene, about: About): Occasion {
  const { slice, now } = context;
  const rule = consultRuleOf(slice, summary, facts);
  const minimum = rule ? deadlineOf(slice.calendar, now, rule).dueAt : null;
  const { dueOn } = details;
  // A day that cannot be read is not taken for a missing one.
  const dueAt = dueOn === undefined ? (minimum ?? Number.MAX_SAFE_INTEGER) : isCivilDate(dueOn) ? endOfDay(dueOn) : null;
  return {
    ...{ ...about, kind: 'consult', consultees: to, named: rule?.consultees ?? [], questionCount: null, questions: null, ownPosition: null, reason: false },
    ...{ sentAt: now, dueAt, minimumDueAt: minimum, workingDays: rule?.unit === 'workingDays' ? rule.amount : null },
    ...{ effect: rule?.effect ?? null, roundsAllowed: rule?.maxRounds ?? null },
    earlier: (summary?.consults ?? []).map(({ id, consultees, sentAt }) => ({
      ...{ consult: id, consultees: consultees.map(({ unit }) => unit), questions: null, sentAt, endedAt: null, changedSince: false },
    })),
  };
}

/** The consult step of the dossier's procedure; before there is a dossier, of the one procedure that the matter has. */
function consultRuleOf(slice: RegistrySlice, summary: DossierSummary | null, facts: Facts) {
  const wanted = summary?.procedure?.id;
  const fitting = slice.procedures.filter(({ id, matter, demo }) => (wanted === undefined ? matter === matterId(facts.matter) && !demo : id === wanted));
  return fitting.length === 1 ? (fitting[0]?.consult ?? null) : null;
}

/** For the lead alone: a dossier that has ended, or the form itself, shows what came of it. */
function closeOf({ act: { details }, facts, summary }: Scene, about: About): readonly Occasion[] | null {
  if (facts.role !== 'lead' || (facts.matter.kind === 'unknown' && facts.matter.why === 'ceremonial')) return [];
  const ended = summary && (summary.phase === 'returned' || summary.phase === 'closed' || summary.course.decidedAt !== null || summary.course.transferredTo !== null);
  if (!ended && details.result === undefined && summary?.phase !== 'open') return null;
  return [{ ...about, kind: 'status', role: 'lead', result: ended || details.result ? 'found' : 'none', everyChannelSeen: true }];
}
