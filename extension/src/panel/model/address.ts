import type { Words } from '@roviec/core';
import { panelWords } from '../words/panel.ts';

/** A gateway's address as typed: its origin, or why it cannot be one. */
export type TypedAddress = { readonly origin: string } | { readonly wrong: Words };

/** Hosts that the extension's own policy lets the panel reach; others would fail without a word. */
const REACHABLE = ['127.0.0.1', 'localhost'];

/** Reads a typed address. */
export function readAddress(typed: string): TypedAddress {
  const url = URL.parse(typed.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return { wrong: panelWords.badAddress };
  return url.protocol === 'http:' && REACHABLE.includes(url.hostname) ? { origin: url.origin } : { wrong: panelWords.onlyHere };
}
