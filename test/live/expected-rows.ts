import { expect } from 'vitest';
import { chipsShown } from '../support/drawn.ts';
import { eventually } from '../support/waiting.ts';
import { chipsExpected, type DaysOff, dueText } from './expected-chips.ts';
import type { LiveOffice } from './live-office.ts';

/** Every row of the list on screen says what is expected of it; gives the numbers in their order. */
export async function asExpected({ page, register }: LiveOffice, days: DaysOff, rows: number): Promise<readonly string[]> {
  const due = new Map(register.documents.map((document) => [document.number, document.due]));
  await eventually(async () => [...(await chipsShown(page)).values()].flat().length > rows / 2, 'the chips');
  const shown = await chipsShown(page);
  expect(shown.size).toBe(rows);
  for (const [number, chips] of shown) {
    const expected = chipsExpected(number, dueText(register.today, due.get(number) ?? null, days));
    expect(chips, number).toEqual(expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
  }
  return [...shown.keys()];
}
