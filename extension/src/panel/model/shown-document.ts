import type { CurrentDocument } from '../../messages.ts';
import { asSent } from './limits.ts';

/** The document on screen with its texts as they would be sent: what a page hides in a line neither shows nor turns the panel's text around. */
export function cleanedDocument(document: CurrentDocument): CurrentDocument {
  if (document.kind !== 'document') return document;
  const { number, issuer, arrivalNumber, subject } = document;
  return { ...document, number: cleaned(number), issuer: cleaned(issuer), arrivalNumber: cleaned(arrivalNumber), subject: cleaned(subject) };
}

function cleaned(text: string | null): string | null {
  return text === null ? null : asSent(text) || null;
}
