import type { DossierSummary } from '@roviec/schema';
import { type Standing, standingOf } from '../model/standing.ts';
import { usePanel } from './panel-context.ts';

/** How whoever is signed in stands to a dossier. */
export function useStanding(dossier: DossierSummary): Standing {
  const { slice, signedIn, post } = usePanel();
  return standingOf(slice, { officer: signedIn.persona.officer, post }, dossier, Date.now());
}
