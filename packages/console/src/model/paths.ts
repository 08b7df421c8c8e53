/** The anchor of an event on its dossier's page; null for evidence that is no event of this dossier. */
export function eventAnchor(dossier: string, evidence: string): string | null {
  const seq = evidence.startsWith(`${dossier}#`) ? evidence.slice(dossier.length + 1) : '';
  return /^\d+$/.test(seq) ? `su-kien-${seq}` : null;
}
