import type { Adapter, AdapterPlan, Kill } from '@roviec/adapters';
import { compileAdapter, killSchema } from '@roviec/adapters/checked';
import type { CivilDate } from '@roviec/core';
import { type AdapterKey, packFits, type SignatureFault, type SignedAdapterPack, signatureFault, signedAdapterPack } from '@roviec/schema';

/** Why a pack is not taken; stable, with words in `teach/words`. */
export type PackRefusal = SignatureFault | 'malformed' | 'too-large' | 'no-key' | 'not-newer' | 'expired' | 'adapter-wrong' | 'off-wrong';

/** A pack whose every word was checked. */
export interface TakenPack {
  readonly signed: SignedAdapterPack;
  readonly adapters: readonly { readonly adapter: Adapter; readonly plan: AdapterPlan }[];
  readonly kills: readonly Kill[];
}

/** What a pack is checked against. */
export interface PackAnchors {
  /** Keys pinned before this pack was seen; none: no pack can be taken. */
  readonly keys: readonly AdapterKey[];
  /** The pack that is in use; null before the first. */
  readonly last: SignedAdapterPack | null;
  readonly today: CivilDate;
}

/** `about` names the adapter and the place in it, for the administrator. */
export type CheckedPack = { readonly ok: true; readonly taken: TakenPack } | { readonly ok: false; readonly code: PackRefusal; readonly about: string | null };

/**
 * Checks a pack: shape, size, signature by a pinned key, a version above the last, expiry, then each adapter as packaged ones
 * are checked. All of it is taken, or nothing. Never throws for what a pack says.
 */
export async function checkedPack(raw: unknown, { keys, last, today }: PackAnchors): Promise<CheckedPack> {
  const shape = signedAdapterPack.safeParse(raw);
  if (!shape.success) return refused('malformed', shape.error.issues[0]?.path.join('.') ?? null);
  const signed = shape.data;
  const { pack } = signed;
  if (!packFits(pack)) return refused('too-large');
  if (keys.length === 0) return refused('no-key');
  const fault = await signatureFault(signed, keys);
  if (fault) return refused(fault, signed.key);
  const known = last !== null && last.pack.version === pack.version && last.signature === signed.signature;
  if (last && pack.version <= last.pack.version && !known) return refused('not-newer', String(pack.version));
  if (pack.expires < today) return refused('expired', pack.expires);
  return withAdapters(signed);
}

function withAdapters(signed: SignedAdapterPack): CheckedPack {
  const { adapters: files, off = [] } = signed.pack;
  const kills = off.map((entry) => killSchema.safeParse(entry));
  if (kills.some(({ success }) => !success)) return refused('off-wrong');
  const compiled = files.map((file) => compileAdapter(file));
  for (const [at, file] of compiled.entries()) {
    if (!file.ok) return refused('adapter-wrong', `${at + 1}: ${file.problems[0]?.path ?? ''} ${file.problems[0]?.code ?? ''}`);
    if (compiled.some((other) => other !== file && other.ok && other.adapter.id === file.adapter.id)) return refused('adapter-wrong', `${at + 1}: id-twice`);
  }
  const adapters = compiled.flatMap((file) => (file.ok ? [{ adapter: file.adapter, plan: file.plan }] : []));
  return { ok: true, taken: { signed, adapters, kills: kills.flatMap(({ data }) => data ?? []) } };
}

function refused(code: PackRefusal, about: string | null = null): CheckedPack {
  return { ok: false, code, about };
}
