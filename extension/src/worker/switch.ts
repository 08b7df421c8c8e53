import { type AdapterPlan, switchedOff } from '@roviec/adapters';
import type { Ask, PageSource } from '../messages.ts';
import { getSettings, isOff, type Off, onSettingsChange } from '../settings.ts';
import { plansFor } from './senders.ts';

/** Code with which a page is answered that asks although it was switched off a moment ago. */
const SWITCHED_OFF = 'switched-off';

/** The plans with which a page of an origin may be read now. A kind of page that is off is still known, so that it can say so. */
export async function plansHere(origin: string): Promise<readonly AdapterPlan[]> {
  const { off } = await getSettings();
  return isOff(off, origin, null) ? [] : plansFor(origin).map((plan) => switchedOff(plan, killsOf(off)));
}

/** Throws `switched-off` when a page asks about something that is off: its own copy of the switch may be a moment old. */
export async function refuseWhenOff(ask: Ask, origin: string): Promise<void> {
  const source = sourceOf(ask);
  // What names no document may be asked: a page that is off says so itself.
  if (!source || ask.kind === 'page-health' || ask.kind === 'forget-documents' || (ask.kind === 'rows' && ask.rows.length === 0)) return;
  if (isOff((await getSettings()).off, origin, source)) throw new Error(SWITCHED_OFF);
}

/** Has a switch carried out in the tabs that are open, at once. */
export function obeySwitch(carryOut: () => Promise<void>): void {
  let before: string | null = null;
  void getSettings().then(({ off }) => {
    before ??= JSON.stringify(off);
  });
  onSettingsChange(({ off }) => {
    const now = JSON.stringify(off);
    if (now === before) return;
    before = now;
    void carryOut();
  });
}

function killsOf({ pages }: Off): Parameters<typeof switchedOff>[1] {
  return pages.flatMap((name) => {
    const [adapter, page] = name.split('/');
    return adapter !== undefined && page !== undefined ? [{ adapter, page, why: 'switched off by the person' }] : [];
  });
}

function sourceOf(ask: Ask): PageSource | null {
  if ('source' in ask) return ask.source;
  if ('acts' in ask) return ask.acts.source;
  return ask.kind === 'attempted' ? ask.act.source : null;
}
