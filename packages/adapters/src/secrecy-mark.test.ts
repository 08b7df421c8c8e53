import { expect, it } from 'vitest';
import { readField, readMark, type Scope } from './source.ts';
import type { Field } from './vocabulary.ts';

const MARK: Field = { from: [{ css: '#tt_do_mat' }, { css: 'td.nhan', label: ['do mat'] }], parse: 'text' };

/** A document whose selectors find these texts; beside each label stands its value. */
function documentWith(cells: readonly string[], labelled: readonly string[]): Scope {
  const found: Readonly<Record<string, readonly unknown[]>> = {
    '#tt_do_mat': cells.map((textContent) => ({ textContent })),
    'td.nhan': labelled.map((textContent) => ({ textContent: 'Độ mật', nextElementSibling: { textContent } })),
  };
  return { element: { querySelectorAll: (css: string) => found[css] ?? [] } as unknown as Element, address: { pathname: '/', search: '' } };
}

it('reads a mark that stands there once', () => {
  expect(readMark(MARK, documentWith(['Thường'], ['Thường']))).toEqual({ kind: 'value', value: 'Thường', source: 0 });
  expect(readMark(MARK, documentWith([], ['Mật']))).toEqual({ kind: 'value', value: 'Mật', source: 1 });
});

it('takes a mark that stands there twice for unreadable, whichever source finds the second', () => {
  expect(readMark(MARK, documentWith(['Thường', 'Mật'], ['Thường']))).toEqual({ kind: 'unreadable' });
  expect(readMark(MARK, documentWith(['Thường'], ['Thường', 'Mật']))).toEqual({ kind: 'unreadable' });
});

it('leaves other fields their next source', () => {
  expect(readField(MARK, documentWith(['a', 'b'], ['c']))).toEqual({ kind: 'value', value: 'c', source: 1 });
});
