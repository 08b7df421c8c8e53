import type { Page, PageHealth } from '@roviec/adapters';
import { healthReasonWords } from '@roviec/adapters/checked';
import { clockText, dateWords } from '@roviec/core';
import type { PillView } from '../views.ts';
import { type Context, capital, said } from './context.ts';

/** What a page's adapter says of how sure it is, and on what it was seen to work. */
export type Proof = Pick<Page, 'evidence' | 'verifiedOn'>;

/** The state of RõViệc on a list page. What could not be checked comes before what could. */
export function pillOf(health: PageHealth, proof: Proof | null, context: Context): PillView {
  return unreadPill(health, context) ?? gatewayPill(context) ?? readPill(health, proof, context);
}

/** A page that is not read says so, on every kind of page; null for one that is. */
export function unreadPill(health: PageHealth, context: Context): PillView | null {
  const { pill } = context.words;
  if (health.state === 'broken') return { tone: 'degraded', text: pill.broken, title: pill.healthTitle(reasons(health, context)) };
  if (health.reasons.includes('switched-off')) return { tone: 'degraded', text: pill.off, title: capital(reasons(health, context)) };
  return null;
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

function readPill(health: PageHealth, proof: Proof | null, context: Context): PillView {
  const { pill } = context.words;
  if (health.state === 'unknown') return { tone: 'quiet', text: pill.loading, title: capital(reasons(health, context)) };
  const guessed = !proof || proof.evidence === 'guessed';
  const text = `${health.state === 'degraded' ? pill.degraded(health.read) : pill.read(health.read)}${guessed ? pill.guessed : ''}`;
  const title = health.state === 'degraded' ? pill.healthTitle(reasons(health, context)) : pill.readTitle;
  return { tone: health.state === 'degraded' ? 'degraded' : 'quiet', text, title: proof ? `${title} ${proofText(proof, context)}` : title };
}

function proofText({ evidence, verifiedOn: { product, version, on } }: Proof, context: Context): string {
  const { pill } = context.words;
  return (evidence === 'guessed' ? pill.notVerified : pill.verified)(product, version, said(context, dateWords(on)));
}

function reasons(health: PageHealth, context: Context): string {
  return health.reasons.map((reason) => said(context, healthReasonWords(reason))).join(', ');
}
