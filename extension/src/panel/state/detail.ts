import type { DossierDetail } from '@roviec/schema';
import { usePanel } from './panel-context.ts';
import { usePolling } from './polling.ts';

/** One dossier with its history and the texts that are still kept; null until read. Read again twice a minute. */
export function useDetail(id: string): DossierDetail | null {
  const { client } = usePanel();
  return usePolling(`detail ${id}`, 30_000, (signal) => client('dossier', { id }, { signal })).value;
}
