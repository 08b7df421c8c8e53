import type { Words } from '@roviec/core';
import { panelWords } from '../words/panel.ts';

/** A gateway's address as typed: its origin, or why it cannot be one. `ask`: the browser must first be asked to let us call it. */
export type TypedAddress = { readonly origin: string; readonly ask: boolean } | { readonly wrong: Words };

/** Which gateways a build may call; any other would fail without a word. */
export interface Reach {
  /** Host permissions that it has, such as `https://roviec.tinh.example/*`. */
  readonly granted: readonly string[];
  /** Any https address, once the person has allowed it. */
  readonly askable: boolean;
}

/** The reach of a build, from its manifest. */
export function reachOf(manifest: object): Reach {
  const { host_permissions = [], optional_host_permissions } = manifest as {
    readonly host_permissions?: readonly string[];
    readonly optional_host_permissions?: readonly string[];
  };
  return { granted: host_permissions, askable: optional_host_permissions !== undefined };
}

const HERE = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Reads a typed address. */
export function readAddress(typed: string, { granted, askable }: Reach): TypedAddress {
  const url = URL.parse(typed.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return { wrong: panelWords.badAddress };
  const pattern = `${url.protocol}//${url.hostname}/*`;
  if (granted.includes(pattern)) return { origin: url.origin, ask: false };
  if (askable && (url.protocol === 'https:' || HERE.includes(pattern))) return { origin: url.origin, ask: true };
  if (askable) return { wrong: panelWords.onlyHttps };
  return { wrong: granted.every((one) => HERE.includes(one)) ? panelWords.onlyHere : onlyThese(granted) };
}

function onlyThese(granted: readonly string[]): Words {
  const hosts = granted.map((pattern) => pattern.replace(/\/\*$/, '')).join(', ');
  return { vi: `${panelWords.onlyThese.vi} ${hosts}.`, en: `${panelWords.onlyThese.en} ${hosts}.` };
}
