import type { DossierSummary, Persona } from '@roviec/schema';

/** Whether every word that was typed stands somewhere in the texts; marks over letters do not matter. */
export function matches(sought: string, texts: readonly string[]): boolean {
  const text = plain(texts.join(' '));
  return plain(sought)
    .split(/\s+/)
    .every((part) => text.includes(part));
}

/** What a dossier may be found by. */
export function dossierTexts(dossier: DossierSummary, unitName: (code: string) => string): readonly string[] {
  const { document, procedure, handler } = dossier;
  const asked = dossier.consults.flatMap((consult) => consult.consultees.map(({ unit }) => unitName(unit)));
  return [document.number, document.issuer, unitName(document.issuer), unitName(dossier.lead), procedure?.name.vi ?? '', procedure?.name.en ?? '', handler?.name ?? '', ...asked];
}

/** What a person may be found by. */
export function personaTexts({ name, posts }: Persona): readonly string[] {
  return [name, ...posts.flatMap(({ title, unitName, agencyName }) => [title, unitName, agencyName].flatMap(({ vi, en }) => [vi, en]))];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();
}
