import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { healthReasonWords } from './health-words.ts';
import { adapterJsonSchema } from './json-schema.ts';
import { FIELD_NAMES } from './vocabulary.ts';

it('is the file that editors use', () => {
  expect(JSON.parse(readFileSync(new URL('../adapter.schema.json', import.meta.url), 'utf8'))).toEqual(JSON.parse(JSON.stringify(adapterJsonSchema())));
});

it('has words for what cannot be read, field by field', () => {
  for (const field of FIELD_NAMES) expect(healthReasonWords(`unreadable:${field}`).vi).toMatch(/^không đọc được \p{L}/u);
  expect(healthReasonWords('source-spent').en).toContain('too slow');
});
