import type { Names, UnitCode } from '@roviec/core';
import type { DossierSummary, GatewayClient, Persona, RegistrySlice } from '@roviec/schema';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session, SignedIn } from '../../session.ts';
import type { View } from './view.ts';

/** What every part of the signed-in panel works with. */
export interface Panel {
  readonly session: Session;
  readonly signedIn: SignedIn;
  readonly post: Persona['posts'][number];
  /** Agency for which one acts. */
  readonly agency: UnitCode;
  readonly client: GatewayClient;
  readonly slice: RegistrySlice;
  readonly names: Names;
  /** Dossiers of my agency, and those in which it is asked. */
  readonly dossiers: readonly DossierSummary[];
  readonly show: (view: View) => void;
  /** Something was written: read again, and let open pages look again. */
  readonly changed: (dossier: string) => void;
}

export const PanelContext = createContext<Panel | null>(null);

/** The signed-in panel. Throws outside of it, which is a mistake of ours. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('a form outside the signed-in panel');
  return panel;
}
