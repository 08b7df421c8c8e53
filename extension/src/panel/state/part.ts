import type { DossierSummary } from '@roviec/schema';
import { useRef } from 'preact/hooks';
import { type AskedPart, findPart } from '../model/tasks.ts';
import { usePanel } from './panel-context.ts';

/** The part that a form is about; stays with the form when the dossier changes under it, so that its result can be shown. */
export function usePart(at: { readonly dossier: string; readonly consult: string; readonly unit: string }): AskedPart | null {
  const { dossiers } = usePanel();
  const last = useRef<AskedPart | null>(null);
  last.current = findPart(dossiers, at.dossier, at.consult, at.unit) ?? last.current;
  return last.current;
}

/** The dossier that a form is about, in the same way. */
export function useDossier(id: string): DossierSummary | null {
  const { dossiers } = usePanel();
  const last = useRef<DossierSummary | null>(null);
  last.current = dossiers.find(({ dossier }) => dossier === id) ?? last.current;
  return last.current;
}
