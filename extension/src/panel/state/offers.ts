import { civilDateOf } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import { type Offers, offersOf, type Task } from '../model/offers.ts';
import { returnable } from '../model/return.ts';
import { standingOf } from '../model/standing.ts';
import { type Panel, usePanel } from './panel-context.ts';

/** What whoever is signed in may do with a dossier now. */
export function offersFor({ slice, signedIn, post }: Panel, dossier: DossierSummary): Offers {
  const now = Date.now();
  const who = standingOf(slice, { officer: signedIn.persona.officer, post }, dossier, now);
  const consults = slice.procedures.some(({ id, consult }) => id === dossier.procedure?.id && consult !== null);
  return offersOf(dossier, who, { now, consults, returnable: returnable(slice, null, dossier, civilDateOf(now)) !== null });
}

/** Opens the form of a task; `urge-lead` has none. */
export function useTask(dossier: DossierSummary): (task: Exclude<Task, 'urge-lead'>) => void {
  const { show, slice } = usePanel();
  const id = dossier.dossier;
  return (task) => {
    if (task === 'return') {
      const what = returnable(slice, null, dossier, civilDateOf(Date.now()));
      return what ? show({ kind: 'return', what }) : undefined;
    }
    if (task === 'reconcile') {
      const [first] = dossier.course.openDissent;
      return first ? show({ kind: 'reconcile', dossier: id, ...first }) : undefined;
    }
    return show({ kind: task, dossier: id });
  };
}
