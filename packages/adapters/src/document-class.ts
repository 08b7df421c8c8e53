import type { DocumentClass } from '@roviec/core';
import { cleaned } from './text.ts';

/** What a class is known by, with its marks (`tổ cao su` is no denunciation) and as typed without any. The strictest comes first. */
const SIGNS: readonly { readonly of: DocumentClass; readonly marked: RegExp; readonly bare: RegExp }[] = [
  { of: 'denunciation', marked: /(?<!\p{L})tố\s+cáo(?!\p{L})/u, bare: /\bto\s+cao\b(?!\s+su\b)/ },
  { of: 'complaint', marked: /(?<!\p{L})khiếu\s+nại(?!\p{L})/u, bare: /\bkhieu\s+nai\b/ },
  {
    of: 'petition',
    marked: /(?<!\p{L})(?:đơn\s+(?:phản\s+ánh|kiến\s+nghị)|phản\s+ánh,\s*kiến\s+nghị)(?!\p{L})/u,
    bare: /\bdon\s+(?:phan\s+anh|kien\s+nghi)\b/,
  },
];

/**
 * The class of a document by its subject line and kind. Denunciations and complaints count as secret but for class and
 * deadline (design §8); a subject that cannot be read gives `unknown`, which is treated as strictly.
 */
export function documentClassOf(subject: string | null, kind: string | null): DocumentClass {
  if (subject === null) return 'unknown';
  const text = cleaned(`${kind ?? ''} ${subject}`).toLowerCase();
  const found = SIGNS.find(({ marked, bare }) => marked.test(text) || bare.test(text));
  return found?.of ?? 'ordinary';
}

/** Whether only class and deadline of a document may be read. */
export function isRestricted(documentClass: DocumentClass): boolean {
  return documentClass === 'denunciation' || documentClass === 'complaint' || documentClass === 'unknown';
}
