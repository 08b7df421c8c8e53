import { courseOf, type DossierState, dissentToShow, openDissent } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';

/** Where the rest of the process stands, as pages show it. */
export function courseViewOf(state: DossierState): DossierSummary['course'] {
  const { submission, decision, transferredTo, supplement, extension, targets, urged = [] } = courseOf(state);
  const lead = urged.find(({ consult }) => consult === null);
  return {
    submittedAt: submission?.at ?? null,
    submittedTo: submission?.to ?? null,
    decidedAt: decision?.at ?? null,
    outcome: decision?.outcome ?? null,
    transferredTo,
    supplement: supplement && { ...supplement },
    extension: extension && { requestedBy: extension.requestedBy, dueOn: extension.due.dueOn, granted: extension.granted },
    targets: targets.map((target) => ({ ...target })),
    openDissent: openDissent(state).map((part) => ({ ...part })),
    ...(lead ? { urgedAt: lead.at } : {}),
    dissentToShow: dissentToShow(state).map((part) => ({ ...part })),
  };
}
