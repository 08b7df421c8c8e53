import { type UndecidedYear, undecidedYears, undecidedYearWords, type Words } from '@roviec/core';
import { type Inbox, InboxUnknownError } from '@roviec/ledger';
import type { Hono } from 'hono';
import { type Parts, today } from '../parts.ts';

/** What a gateway needs before it can do all of its work. */
export type Missing = 'inbox' | 'temporal' | 'reference';

/**
 * `/livez`: the process answers. `/readyz`: it can keep acts, reach the engine, and knows the organisation; `calendar` names
 * years whose days off should be known by now and are not, which stops nothing.
 */
export function mountHealth(app: Hono, parts: Parts): void {
  app.get('/livez', (context) => context.json({ alive: true }));
  app.get('/readyz', async (context) => {
    const missing = await missingOf(parts);
    return context.json({ ready: missing.length === 0, missing, calendar: await calendarGaps(parts) }, missing.length === 0 ? 200 : 503);
  });
}

async function missingOf(parts: Parts): Promise<readonly Missing[]> {
  const checks: readonly (readonly [Missing, Promise<boolean>])[] = [
    ['inbox', canKeep(parts.inbox)],
    ['temporal', parts.engine.reachable()],
    ['reference', knowsOrganisation(parts)],
  ];
  const found = await Promise.all(checks.map(async ([name, check]) => ((await check) ? [] : [name])));
  return found.flat();
}

/** Settling an act that never came writes nothing, but takes the way of a write to its end. */
async function canKeep(inbox: Inbox): Promise<boolean> {
  try {
    await inbox.settle('readiness-probe', { status: 'refused', refusal: 'probe' });
    return true;
  } catch (error) {
    return error instanceof InboxUnknownError;
  }
}

async function knowsOrganisation(parts: Parts): Promise<boolean> {
  try {
    return (await parts.references.current()) !== null;
  } catch {
    return false;
  }
}

/** Years that an administrator should import, in words. */
export async function calendarGaps(parts: Pick<Parts, 'references' | 'now'>): Promise<readonly (UndecidedYear & { readonly words: Words })[]> {
  const reference = await parts.references.current().catch(() => null);
  const gaps = (reference?.calendars ?? []).flatMap((calendar) => undecidedYears(calendar, today(parts)));
  return gaps.map((gap) => ({ ...gap, words: undecidedYearWords(gap) }));
}
