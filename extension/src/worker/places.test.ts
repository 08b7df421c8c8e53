import { expect, test } from 'vitest';
import { Places } from './places.ts';

const from = (document: string | null, frame = 0) => ({ kind: 'page', tab: 7, frame, origin: 'http://127.0.0.1:1', document }) as const;

test('a document that was replaced is not heard any more; its frames and other tabs are their own', () => {
  const places = new Places();
  expect(places.allows(from('a'), 'page-opened')).toBe(true);
  expect(places.allows(from('frame', 3), 'page-opened')).toBe(true);
  expect(places.allows(from('b'), 'page-opened')).toBe(true);
  expect(places.allows(from('a'), 'document')).toBe(false);
  expect(places.allows(from('a'), 'observed')).toBe(true);
  expect(places.allows(from('b'), 'document')).toBe(true);
  expect(places.allows(from('frame', 3), 'document')).toBe(true);
});

test('after a navigation back, or a new life of the worker, the first that is heard has the place', () => {
  const places = new Places();
  expect(places.allows(from('a'), 'document')).toBe(true);
  expect(places.allows(from('b'), 'document')).toBe(false);
  places.forget(7);
  expect(places.allows(from('b'), 'document')).toBe(true);
});

test('a browser that names no documents is not held to it', () => {
  expect(new Places().allows(from(null), 'document')).toBe(true);
});
