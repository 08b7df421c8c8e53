import { describe, expect, it } from 'vitest';
import { sampleDocument } from './samples.ts';
import { cleanedDocument } from './shown-document.ts';

describe('the document on screen', () => {
  it('loses what shows nothing or turns the text around, and a text of nothing else', () => {
    const seen = cleanedDocument({ ...sampleDocument, subject: 'V/v \u202ecấp\u200b phép', issuer: '\u200b' });
    expect(seen).toMatchObject({ subject: 'V/v cấp phép', issuer: null, number: '455/SXD-QLXD' });
  });
});
