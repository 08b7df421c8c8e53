import { browser } from 'wxt/browser';
import type { MyWorkView } from '../messages.ts';
import { getSession } from '../session.ts';
import { getSettings } from '../settings.ts';
import { wordsOf } from '../words/words.ts';
import { guardFailures } from './guard-failures.ts';

const LATE = '#b3261e';
const UNKNOWN = '#5b6875';

/** What the toolbar says: how much is late or due today, or a sign that it is not known. Text and title say it without colour. */
export async function showBadge(read: () => Promise<MyWorkView>): Promise<void> {
  const [{ locale }, { off }, failures] = await Promise.all([getSession(), getSettings(), guardFailures.get()]);
  const { toolbar } = wordsOf(locale);
  if (off.all) return show('', UNKNOWN, toolbar.off);
  const view = await read();
  const failed = failures.length > 0 ? ` ${toolbar.guardFailed}` : '';
  if (view.kind === 'unknown') return show(failed ? '!' : '?', UNKNOWN, `${toolbar.unknown[view.why]}${failed}`);
  const { overdue, today } = view.counts;
  const many = `${overdue + today}${view.complete ? '' : '+'}`;
  const text = overdue + today > 0 ? many : view.complete ? '' : '?';
  return show(failed ? '!' : text, overdue + today > 0 || failed ? LATE : UNKNOWN, `${toolbar.counts(overdue, today, view.complete)}${failed}`);
}

async function show(text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
