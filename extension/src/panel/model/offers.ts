import type { DossierSummary } from '@roviec/schema';
import type { Standing } from './standing.ts';
import { partsOf } from './tasks.ts';

/** What may be done with a dossier as a whole. */
export type Task =
  | 'assign'
  | 'consult'
  | 'reconcile'
  | 'submit'
  | 'decide'
  | 'extend'
  | 'approve-extension'
  | 'supplement'
  | 'supplement-received'
  | 'forward'
  | 'return'
  | 'close'
  | 'note'
  | 'target'
  | 'urge-lead';

/** The next sensible task, and what else may be done. */
export interface Offers {
  readonly next: Task | null;
  readonly others: readonly Task[];
}

/** What the offers rest on beside the dossier and the person. */
export interface OfferView {
  /** Epoch ms. */
  readonly now: number;
  /** Whether the procedure has a consult. */
  readonly consults: boolean;
  /** Whether number, date and issuer of the document are known, so that it can go back. */
  readonly returnable: boolean;
}

/** In the order in which work goes on; the first that is offered and due is the next task. */
const ORDER: readonly Task[] = [
  'decide',
  'approve-extension',
  'assign',
  'reconcile',
  'consult',
  'supplement-received',
  'submit',
  'close',
  'note',
  'extend',
  'supplement',
  'forward',
  'return',
  'target',
  'urge-lead',
];

/** What somebody may do with a dossier now: by the table of rights, and by where the dossier stands. The gateway and the core look again. */
export function offersOf(dossier: DossierSummary, who: Standing, view: OfferView): Offers {
  if (dossier.phase !== 'open') return { next: null, others: [] };
  const offered = ORDER.filter((task) => isOffered(task, dossier, who, view));
  const next = offered.find((task) => isDue(task, dossier, who)) ?? null;
  return { next, others: offered.filter((task) => task !== next) };
}

function isOffered(task: Task, dossier: DossierSummary, who: Standing, { now, consults, returnable }: OfferView): boolean {
  const { course } = dossier;
  const moving = course.submittedAt === null && course.decidedAt === null && course.transferredTo === null;
  switch (task) {
    case 'assign':
      return course.decidedAt === null && dossier.handler?.officer !== who.officer && who.may('act:assign');
    case 'consult':
      return consults && moving && who.may('act:consult');
    case 'reconcile':
      return course.openDissent.length > 0 && who.may('act:reconcile');
    case 'submit':
      return moving && who.may('act:submit');
    case 'decide':
      return course.submittedAt !== null && course.decidedAt === null && who.signs.includes('decide') && who.may('act:decide');
    case 'extend':
      return course.decidedAt === null && course.extension === null && dossier.dueAt !== null && now < dossier.dueAt && who.may('act:extend');
    case 'approve-extension':
      return approvable(dossier, who, now);
    case 'supplement':
      return moving && course.supplement === null && who.may('act:supplement');
    case 'supplement-received':
      return course.supplement !== null && course.supplement.receivedAt === null && who.may('act:supplement');
    case 'forward':
      return moving && !awaitsAnybody(dossier) && who.may('act:forward');
    case 'return':
      return moving && returnable && who.may('act:return');
    case 'close':
      return who.may('act:close');
    case 'note':
      return who.may('act:note');
    case 'target':
      return who.may('act:set-target');
    case 'urge-lead':
      return who.may('act:urge') && !who.may('act:note');
  }
}

/** Somebody else asked for it, and this post approves for the agency. */
function approvable({ course: { extension, decidedAt }, dueAt }: DossierSummary, who: Standing, now: number): boolean {
  if (decidedAt !== null || extension === null || extension.granted || extension.requestedBy === who.officer) return false;
  return dueAt !== null && now < dueAt && who.signs.includes('extend') && who.may('act:extend');
}

/** Whether an offered task is what the dossier waits for. */
function isDue(task: Task, dossier: DossierSummary, who: Standing): boolean {
  const { course, handler, consults } = dossier;
  switch (task) {
    case 'decide':
    case 'approve-extension':
    case 'reconcile':
    case 'supplement-received':
      return true;
    case 'assign':
      return handler === null;
    case 'consult':
      return handler?.officer === who.officer && consults.length === 0;
    case 'submit':
      return handler !== null && !awaitsAnybody(dossier);
    case 'close':
      return course.decidedAt !== null || course.transferredTo !== null;
    default:
      return false;
  }
}

/** Whether a reply is awaited that may still come in time. */
function awaitsAnybody(dossier: DossierSummary): boolean {
  return partsOf([dossier]).some(({ consultee }) => consultee.status === 'awaited' || consultee.status === 'due-passed');
}
