import { expect, it } from 'vitest';
import { SourceBudget } from './budget.ts';
import { readField, type Scope } from './source.ts';
import type { Field, Source } from './vocabulary.ts';

const DEAR: Source = { css: '.dear' };
const CHEAP: Source = { css: '.cheap' };
const FIELD: Field = { from: [DEAR, CHEAP], parse: 'text' };

/** A page in which one selector takes its time. */
function page(cost: () => number) {
  let now = 0;
  const budget = new SourceBudget(() => now);
  let asked = 0;
  const element = {
    querySelectorAll(css: string) {
      if (css !== '.dear') return [{ textContent: 'cheap' }];
      asked += 1;
      now += cost();
      return [{ textContent: 'dear' }];
    },
  } as unknown as Element;
  const scope: Scope = { element, address: { pathname: '/', search: '' }, budget };
  return { budget, read: () => budget.row(() => readField(FIELD, scope)), wait: (ms: number) => (now += ms), asked: () => asked };
}

it('switches a source off for good when it is deep in debt, and the next one is taken', () => {
  const { budget, read, wait, asked } = page(() => 75);
  expect(read()).toEqual({ kind: 'value', value: 'dear', source: 0 });
  expect(read()).toMatchObject({ source: 0 });
  expect(read()).toMatchObject({ source: 0 });
  expect(budget.spent).toBe(false);
  expect(read()).toMatchObject({ source: 0 });
  expect(budget.spent).toBe(true);
  wait(3_600_000);
  expect(read()).toEqual({ kind: 'value', value: 'cheap', source: 1 });
  expect(asked()).toBe(4);
});

it('gives back 12.5 ms a minute, and never more than it had', () => {
  const { budget, read, wait } = page(() => 50);
  for (let times = 0; times < 100; times += 1) {
    read();
    wait(240_000);
  }
  expect(budget.spent).toBe(false);
});

it('does not blame a source for one slow row, as on a busy machine', () => {
  let slow = false;
  const { budget, read } = page(() => (slow ? 400 : 0));
  for (let times = 0; times < 50; times += 1) {
    slow = times % 2 === 0;
    read();
  }
  expect(budget.spent).toBe(false);
});
