import { isSettled, type UnitCode } from '@roviec/core';
import type { DossierSummary, Persona, RegistrySlice } from '@roviec/schema';

/** Whom a dossier waits for; `attestation`: for the lead's word that this unit's reply came by no channel. */
export interface Awaited {
  readonly unit: UnitCode;
  readonly attestation: boolean;
}

/** Whom an open dossier waits for. A silent unit is waited for only where the procedure lets silence count as agreement. */
export function waitingFor(dossier: DossierSummary, procedures: RegistrySlice['procedures']): readonly Awaited[] {
  if (dossier.phase !== 'open' || isSettled(dossier.course)) return [];
  const effect = procedures.find(({ id }) => id === dossier.procedure?.id)?.consult?.effect;
  return dossier.consults.flatMap(({ consultees }) =>
    consultees.flatMap(({ unit, status }): readonly Awaited[] => {
      if (status === 'awaited' || status === 'due-passed') return [{ unit, attestation: false }];
      return status === 'silent' && effect === 'deemed-consent' ? [{ unit, attestation: true }] : [];
    }),
  );
}

/** Whether a post reads the dossiers of every agency. */
export function seesAll(post: Pick<Persona['posts'][number], 'roles'>): boolean {
  return post.roles.some((role) => role === 'tracker' || role === 'auditor');
}
