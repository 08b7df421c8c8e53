/**
 * The address of a dossier's page. Ids hold slashes and encoded slashes, so the whole id is encoded once more. The name of
 * the page comes last, because a server may take dots in a last part for the kind of a file.
 */
export function dossierPath(id: string): string {
  return `/ho-so/${encodeURIComponent(id)}/dien-bien`;
}

/** Pages for heads and trackers; the gateway serves the console at each of them. */
export const agendaPaths = { today: '/hom-nay', sign: '/cho-ky', overdue: '/qua-han', warnings: '/canh-bao-sai' } as const;
