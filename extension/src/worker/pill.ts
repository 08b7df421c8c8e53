import type { Evidence, PageHealth } from '@roviec/adapters';
import { clockText } from '@roviec/core';
import type { PillView } from '../views.ts';
import type { Context } from './context.ts';

/** The state of RõViệc on a list page. What could not be checked comes before what could. */
export function pillOf(health: PageHealth, evidence: Evidence, context: Context): PillView {
  return brokenPill(health, context) ?? gatewayPill(context) ?? readPill(health, evidence, context);
}

/** A page that cannot be read says so, on every kind of page; null for one that can. */
export function brokenPill(health: PageHealth, { words: { pill } }: Context): PillView | null {
  return health.state === 'broken' ? { tone: 'degraded', text: pill.broken, title: pill.healthTitle(reasons(health, pill.reasons)) } : null;
}

/** What could not be checked, in one line; null when everything could. */
export function alarmOf(context: Context): string | null {
  return gatewayPill(context)?.text ?? null;
}

function gatewayPill({ gateway, words: { pill }, slice }: Context): PillView | null {
  if (gateway.kind === 'down') return { tone: 'alarm', text: pill.down, title: pill.downTitle(clockText(gateway.sinceAt)) };
  if (gateway.kind === 'signed-out') return { tone: 'degraded', text: pill.signedOut, title: pill.signedOutTitle };
  return slice ? null : { tone: 'alarm', text: pill.down, title: pill.signedOutTitle };
}

function readPill(health: PageHealth, evidence: Evidence, { words: { pill } }: Context): PillView {
  const guessed = evidence === 'guessed' ? pill.guessed : '';
  if (health.state === 'degraded') return { tone: 'degraded', text: `${pill.degraded(health.read)}${guessed}`, title: pill.healthTitle(reasons(health, pill.reasons)) };
  return { tone: 'quiet', text: `${pill.read(health.read)}${guessed}`, title: pill.readTitle };
}

function reasons(health: PageHealth, say: (reason: PageHealth['reasons'][number]) => string): string {
  return health.reasons.map(say).join(', ');
}
