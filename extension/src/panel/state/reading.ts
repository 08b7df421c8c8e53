import { documentKey } from '@roviec/core';
import { createClient, type DossierSummary, type GatewayClient, GatewayProblem, type RegistrySlice } from '@roviec/schema';
import { useEffect, useMemo } from 'preact/hooks';
import { ask, type CurrentDocument } from '../../messages.ts';
import { endSession, type Session, type SignedIn } from '../../session.ts';
import type { ShownDocument } from '../model/open.ts';
import { cleanedDocument } from '../model/shown-document.ts';
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
  /** False until it was looked up whether the document on screen has a dossier. */
  readonly settled: boolean;
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
  const document = useMemo<CurrentDocument>(() => (current.value ? cleanedDocument(current.value) : { kind: 'none' }), [current.value]);
  const slice = usePolling(`registry ${identity}`, 60_000, (signal) => client('registry', {}, { signal }));
  const alias = document.kind === 'document' ? document.alias : '';
  // Two readings: another tab is no reason to forget the dossiers, on which a form in progress rests.
  const read = usePolling(`dossiers ${identity}`, 3000, (signal) => client('dossiers', {}, { signal }));
  const looked = usePolling(alias === '' ? null : `look ${identity} ${alias}`, 3000, async (signal) => ({
    found: document.kind === 'document' ? await lookFor(client, document, signal) : null,
  }));
  const dossiers = read.value?.dossiers ?? null;
  const kept = document.kind === 'document' && dossiers ? keptFor(dossiers, document) : null;
  const failed = read.failed ?? slice.failed ?? looked.failed;
  const expired = failed instanceof GatewayProblem && failed.problem.status === 401;
  useEffect(() => {
    if (expired) void endSession(token);
  }, [expired, token]);
  const changed = (dossier: string): void => {
    read.again();
    looked.again();
    void ask('dossier-changed', { dossier }).catch(() => undefined);
  };
  const trouble = failed === null ? (current.failed === null ? null : 'worker') : 'gateway';
  return {
    client,
    slice: slice.value,
    dossiers,
    document,
    shown: looked.value?.found ?? kept,
    trouble,
    changed,
    settled: alias === '' || looked.value !== null || looked.failed !== null,
  };
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
