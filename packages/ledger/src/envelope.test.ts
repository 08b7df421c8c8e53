import { execFileSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierEvent } from '@roviec/core';
import { describe, expect, test } from 'vitest';
import { commitment, type Envelope, sealEvent } from './envelope.ts';
import { sampleEvent } from './sample-history.fixture.ts';

interface Vector {
  readonly name: string;
  readonly event: DossierEvent;
  readonly salts: Readonly<Record<string, string>>;
  readonly commitments: Readonly<Record<string, string>>;
  readonly canonical: string;
  readonly leafHash: string;
}

const folder = join(import.meta.dirname, '../vectors');
const vectors = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): Vector => JSON.parse(readFileSync(join(folder, name), 'utf8')));

describe.each(vectors)('vector $name', ({ event, salts, commitments, canonical, leafHash }) => {
  const saltOf = (field: string) => Buffer.from(salts[field] ?? '', 'hex');

  test('gives the same bytes, commitments and leaf hash', () => {
    const sealed = sealEvent(event, saltOf);
    expect(sealed.canonical).toBe(canonical);
    expect(sealed.envelope.commitments).toEqual(commitments);
    expect(sealed.leafHash).toBe(leafHash);
  });

  test('holds by the bytes alone, whatever our code does', () => {
    const bytes = Buffer.concat([Buffer.of(0), Buffer.from(canonical, 'utf8')]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(leafHash);
    for (const [field, text] of Object.entries(event.personal)) {
      const mac = createHmac('sha256', saltOf(field))
        .update(Buffer.from(JSON.stringify(text), 'utf8'))
        .digest('hex');
      expect(commitments[field]).toBe(mac);
    }
    const { personal, ...rest } = event;
    const envelope: Envelope = JSON.parse(canonical);
    expect(envelope).toEqual({ format: 'roviec-event/1', public: rest, commitments });
    for (const text of Object.values(personal)) if (text !== '') expect(canonical).not.toContain(JSON.stringify(text).slice(1, -1));
  });
});

test('another implementation, in another language, agrees on every vector', () => {
  const lines = execFileSync('python3', [join(folder, 'check.py')], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const agreed = Object.fromEntries(lines.map((line) => JSON.parse(line)).map(({ vector, leafHash }) => [vector, leafHash]));
  expect(agreed).toEqual(Object.fromEntries(vectors.map(({ name, leafHash }) => [name, leafHash])));
});

test('text in NFC and in NFD are two values', () => {
  const hashes = vectors.filter(({ name }) => name.startsWith('replied-nf')).map(({ leafHash }) => leafHash);
  expect(new Set(hashes).size).toBe(2);
});

test('the same event sealed twice has other salts, hence another leaf', () => {
  const [one, two] = [sealEvent(sampleEvent({}, 1)), sealEvent(sampleEvent({}, 1))];
  expect(one.leafHash).not.toBe(two.leafHash);
  expect(one.personal[0]?.salt).toHaveLength(32);
  expect(sealEvent(sampleEvent({}, 6)).leafHash).toBe(sealEvent(sampleEvent({}, 6)).leafHash);
});

test('refuses short salts and text without a canonical form', () => {
  expect(() => commitment(new Uint8Array(15), 'x')).toThrow(RangeError);
  expect(() => commitment(new Uint8Array(33), 'x')).toThrow(RangeError);
  expect(() => sealEvent({ ...sampleEvent({}, 5), personal: { text: '\ud800' } })).toThrow(TypeError);
});
