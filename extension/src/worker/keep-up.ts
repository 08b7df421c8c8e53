import { browser } from 'wxt/browser';
import { onSessionChange } from '../session.ts';
import { onSettingsChange } from '../settings.ts';
import { showBadge } from './badge.ts';
import type { Gateway } from './gateway.ts';
import { MyWork } from './my-work.ts';
import { notify } from './notify.ts';
import type { Register } from './register.ts';
import { WATCH_ALARM, Watch } from './watch.ts';

/** The panel asks every three seconds while it is open. */
const PANEL_GONE_MS = 8000;
/** Name of the alarm for the moment at which something becomes due or overdue. */
const TURN_ALARM = 'turn';

/** What keeps the toolbar and the messages up to date with the ledger and with the clock. */
export interface KeepUp {
  readonly myWork: MyWork;
  readonly watch: Watch;
  /** Reads what waits for me, where it may have changed. */
  readonly upToDate: () => Promise<boolean>;
  /** Shows in the toolbar, and tells, what is known now. */
  readonly toolbar: () => void;
  /** The panel is open: it has just asked something. */
  readonly panelSeen: () => void;
}

/** Starts it. `changed`: dossiers changed while a page is open. */
export function keepUp(gateway: Gateway, register: Register, changed: () => void): KeepUp {
  const myWork = new MyWork(gateway, register);
  let panelSeenAt = 0;
  const show = async (): Promise<void> => {
    await showBadge(() => myWork.view());
    const at = await myWork.turnsAt();
    // A thing becomes overdue without anybody doing anything.
    if (at !== null) await browser.alarms.create(TURN_ALARM, { when: at });
    await notify(myWork, register, Date.now() - panelSeenAt < PANEL_GONE_MS);
  };
  const toolbar = (): void => void show();
  const upToDate = async (): Promise<boolean> => {
    const answered = await myWork.refresh();
    toolbar();
    return answered;
  };
  const watch = new Watch({
    register,
    refresh: upToDate,
    changed: () => {
      changed();
      void upToDate();
    },
  });
  const again = (): void => void watch.restart().then(toolbar);
  onSessionChange(again);
  onSettingsChange(again);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCH_ALARM) void watch.poll();
    if (name === TURN_ALARM) toolbar();
  });
  return {
    myWork,
    watch,
    upToDate,
    toolbar,
    panelSeen: () => {
      panelSeenAt = Date.now();
    },
  };
}
