import type { Finding } from '@roviec/core';
import type { Write } from '../../messages.ts';

/** The rules that ask before the act may go; null when one of them refuses it. */
export function askedIn(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): readonly string[] | null {
  if (findings.some(({ severity }) => severity === 'refuse')) return null;
  return [...new Set(findings.filter(({ severity }) => severity === 'ask').map(({ rule }) => rule))];
}

/** A declared act with the rules that asked before it, and why it is sent all the same. */
export function insisting(write: Write, rules: readonly string[], reason: string): Write {
  if (rules.length === 0 || write.route !== 'act') return write;
  return { route: 'act', input: { ...write.input, insisted: { rules: [...rules], reason: reason.trim() } } };
}
