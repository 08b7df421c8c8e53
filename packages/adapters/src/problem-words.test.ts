import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import thanhLam from '../sites/thanh-lam/adapter.json' with { type: 'json' };
import { compileAdapter } from './compile.ts';
import { adapterProblemWords } from './problem-words.ts';

const SHAPE = adapterProblemWords({ code: 'a-code-that-nobody-gives' });

it('has words for each code that the schema gives by name', () => {
  const codes = [...readFileSync(new URL('schema.ts', import.meta.url), 'utf8').matchAll(/error: '([a-z-]+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(8);
  for (const code of [...codes, 'malformed-date', 'selector-syntax']) expect(adapterProblemWords({ code }), code).not.toEqual(SHAPE);
});

it('names the word that is not known, and says what is wrong with a shape', () => {
  const [page] = thanhLam.pages;
  const wrong: readonly (readonly [object, string, string])[] = [
    [{ script: 'alert(1)' }, 'script', 'unrecognized-keys'],
    [{ login: undefined }, 'login', 'invalid-type'],
    [{ origins: [] }, 'origins', 'too-small'],
    [{ pages: [{ ...page, kind: 'table' }] }, 'pages.0.kind', 'invalid-value'],
    [{ pages: [{ ...page, key: { from: [{ own: true }], parse: { regex: '.*' } } }] }, 'pages.0.key.parse', 'invalid-union'],
    [{ pages: [{ ...page, fields: { ...page?.fields, citizen: { from: [{ own: true }], parse: 'text' } } }] }, 'pages.0.fields.citizen', 'unrecognized-keys'],
  ];
  for (const [change, path, code] of wrong) {
    const compiled = compileAdapter({ ...thanhLam, ...change });
    expect(compiled.ok ? [] : compiled.problems, path).toEqual([{ path, code }]);
    expect(adapterProblemWords({ code }), code).not.toEqual(SHAPE);
  }
});
