import { clockText } from '@roviec/core';
import { browser } from 'wxt/browser';
import { ownOrigin } from '../browser-differences.ts';
import { managedPolicy } from '../policy/managed.ts';
import { getSession } from '../session.ts';
import { getSettings } from '../settings.ts';
import { wordsOf } from '../words/words.ts';
import type { MyWork } from './my-work.ts';
import { type Notice, noticesOf, type Told } from './notices.ts';
import type { Register } from './register.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

const told = new Kept<Told | null>('notified', null, 'local');
const serial = new Serial();

/** Shows what is to be told now, where the person has asked for messages. */
export function notify(myWork: MyWork, register: Register, panelOpen: boolean): Promise<void> {
  return serial.run(async () => {
    const [{ locale, signedIn }, { notifications, hours, off }] = await Promise.all([getSession(), getSettings()]);
    const lines = await myWork.lines();
    const { policy } = await managedPolicy();
    if (
      policy.featuresOff.includes('notifications') ||
      !notifications ||
      off.all ||
      !signedIn ||
      !lines ||
      !(await browser.permissions.contains({ permissions: ['notifications'] }))
    )
      return;
    const calendar = (await register.slice())?.calendar ?? null;
    const { notices, told: now } = noticesOf(await told.get(), { officer: signedIn.persona.officer, lines, calendar, hours, now: Date.now(), quiet: panelOpen });
    await told.set(now);
    for (const notice of notices) await show(notice, wordsOf(locale).notices);
  });
}

async function show(notice: Notice, words: ReturnType<typeof wordsOf>['notices']): Promise<void> {
  const message = notice.kind === 'morning' ? words.morning(notice.counts) : words.overdue(clockText(notice.at));
  // A message with the same name takes the place of the one before.
  const name = notice.kind === 'morning' ? 'morning' : `overdue ${notice.name}`;
  await browser.notifications.create(name, { type: 'basic', iconUrl: `${ownOrigin()}/icon/128.png`, title: words.title, message });
}
