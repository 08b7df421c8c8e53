import { expect, it } from 'vitest';
import { placedJson } from './json-places.ts';

const TEXT = '{\n  "id": "a",\n  "pages": [\n    { "root": "x" },\n    { "root": "{\\"y\\": 1}", "n": [1, -2.5e3, true] }\n  ]\n}\n';

it.each([
  ['id', 2, 3],
  ['pages', 3, 3],
  ['pages.0.root', 4, 7],
  ['pages.1', 5, 5],
  ['pages.1.n.1', 5, 38],
  ['pages.1.gone.deeper', 5, 5],
  ['', 1, 1],
])('says where %j stands', (path, line, character) => {
  const json = placedJson(TEXT);
  expect(json.ok && json.placeOf(path)).toEqual({ line, character });
});

it.each([
  ['{ "a": 1,\n  b: 2 }', 2, 3],
  ['{ "a": 1\n  "b": 2 }', 2, 3],
  ['[1, 2', 1, 6],
  ['{}\n{}', 2, 1],
  ['', 1, 1],
])('says where %j stops being JSON', (text, line, character) => {
  expect(placedJson(text)).toEqual({ ok: false, place: { line, character } });
});

it('reads what it places', () => {
  const json = placedJson(TEXT);
  expect(json.ok && json.value).toEqual(JSON.parse(TEXT));
});
