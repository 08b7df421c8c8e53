import { documentKey } from '@roviec/core';
import { createClient, type DossierSummary, type GatewayClient, GatewayProblem, type RegistrySlice } from '@roviec/schema';
import { useEffect, useMemo } from 'preact/hooks';
import { ask, type CurrentDocument } from '../../messages.ts';
import { type Session, type SignedIn, setSession } from '../../session.ts';
import type { ShownDocument } from '../model/open.ts';
import { useCurrentDocument } from './current-document.ts';
import { usePolling } from './polling.ts';

/** All that the signed-in panel reads, and keeps reading. */
export interface Reading {
  readonly client: GatewayClient;
  readonly slice: RegistrySlice | null;
  /** Null until read once. */
  readonly dossiers: readonly DossierSummary[] | null;
  readonly document: CurrentDocument;
  /** Dossier of the document on screen, in whatever unit it is kept. */
  readonly shown: DossierSummary | null;
  /** The worker or the gateway does not answer: what is on screen may be old. */
  readonly trouble: 'gateway' | 'worker' | null;
  readonly changed: (dossier: string) => void;
}

/** Reads the register every minute, dossiers and the document on screen every three seconds. */
export function useReading(session: Session, signedIn: SignedIn): Reading {
  const { origin } = session;
  const { token, post } = signedIn;
  const client = useMemo(() => createClient({ origin, identity: () => ({ token, post }) }), [origin, token, post]);
  const identity = `${origin} ${token} ${post}`;
  const current = useCurrentDocument(identity);
  const document: CurrentDocument = current.value ?? { kind: 'none' };
  const slice = usePolling(`registry ${identity}`, 60_000, (signal) => client('registry', {}, { signal }));
  const alias = document.kind === 'document' ? document.alias : '';
  const read = usePolling(`dossiers ${identity} ${alias}`, 3000, async (signal) => {
    const [{ dossiers }, found] = await Promise.all([client('dossiers', {}, { signal }), document.kind === 'document' ? lookFor(client, document, signal) : null]);
    return { dossiers, shown: found ?? (document.kind === 'document' ? keptFor(dossiers, document) : null) };
  });
  const failed = read.failed ?? slice.failed;
  const expired = failed instanceof GatewayProblem && failed.problem.status === 401;
  useEffect(() => {
    if (expired) void setSession({ signedIn: null });
  }, [expired]);
  const changed = (dossier: string): void => {
    read.again();
    void ask('dossier-changed', { dossier }).catch(() => undefined);
  };
  const trouble = failed === null ? (current.failed === null ? null : 'worker') : 'gateway';
  return { client, slice: slice.value, dossiers: read.value?.dossiers ?? null, document, shown: read.value?.shown ?? null, trouble, changed };
}

async function lookFor(client: GatewayClient, shown: ShownDocument, signal: AbortSignal): Promise<DossierSummary | null> {
  const { alias, number, issuedOn } = shown;
  const issuer = shown.issuerUnit ?? shown.issuer;
  const key = number && issuedOn && issuer ? { key: documentKey({ number, issuedOn, issuer }) } : {};
  const { found } = await client('look', { documents: [{ alias, ...key }] }, { signal });
  return found[alias] ?? null;
}

function keptFor(dossiers: readonly DossierSummary[], shown: ShownDocument): DossierSummary | null {
  return dossiers.find(({ dossier, aliases }) => dossier === shown.dossier || aliases.includes(shown.alias)) ?? null;
}
