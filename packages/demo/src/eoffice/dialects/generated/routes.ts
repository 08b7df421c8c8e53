import { Hono } from 'hono';
import type { Account } from '../../accounts.ts';
import type { App, Request } from '../../routes/context.ts';
import { type PostedForm, postedForm } from '../../routes/posted.ts';
import type { Markup } from '../../views/layout.ts';
import { type Act, type Desk, FIRST_LIST, type ListAsk } from '../desk.ts';
import { Names } from './ids.ts';
import { type Desktop, documentView, grid, listView, shell, signIn, windowView } from './views.ts';

const HOME = '/dialects/generated/desktop';
const START: Desktop = { load: '', view: 'list', id: 0, ask: FIRST_LIST };

/** What the page is told to do: put markup in the place of the list's grid, inside the main part, or over the page. */
type Command = { readonly do: 'grid' | 'main' | 'window'; readonly html: string } | { readonly do: 'reload' };

/** A component server: nothing in its pages is called the same twice; what changes is drawn here and put in by AJAX. */
export function generated(desk: Desk): App {
  const app: App = new Hono();
  app.get('/', (c) => c.redirect(HOME, 302));
  app.get('/desktop', (c) => {
    const account = desk.account(c);
    const names = new Names();
    if (!account) return c.html(shell(names, null, {}, START, signIn(names)));
    return c.html(shell(names, account, desk.counts(account), START, listView(names, desk.list(account, FIRST_LIST), FIRST_LIST)));
  });
  app.post('/dang-nhap', async (c) => {
    desk.signIn(c, (await postedForm(c)).text('tai_khoan'));
    return c.redirect(HOME, 303);
  });
  app.post('/au', async (c) => {
    const account = desk.account(c);
    if (!account) return c.json({ desktop: START, commands: [{ do: 'reload' }] });
    const { desktop, commands } = await answer(c, desk, account, await postedForm(c));
    return c.json({ desktop, commands });
  });
  return app;
}

async function answer(c: Request, desk: Desk, account: Account, posted: PostedForm): Promise<{ readonly desktop: Desktop; readonly commands: readonly Command[] }> {
  const [command, value] = [posted.text('command'), posted.text('value')];
  const before = desktopOf(posted);
  const names = new Names(before.load);
  const drawn = async (what: Exclude<Command, { do: 'reload' }>['do'], markup: Markup): Promise<readonly Command[]> => [{ do: what, html: `${await markup}` }];
  if (command === 'leave') {
    desk.signOut(c);
    return { desktop: START, commands: [{ do: 'reload' }] };
  }
  const asked = listAsk(before.ask, command, value);
  if (asked) {
    const desktop: Desktop = { ...before, view: 'list', ask: asked };
    const found = desk.list(account, asked);
    return { desktop, commands: command === 'list' ? await drawn('main', listView(names, found, asked)) : await drawn('grid', grid(names, found)) };
  }
  const desktop: Desktop = { ...before, view: 'document', id: command === 'open' ? Number(value) : before.id };
  const opened = desk.open(account, desktop.id);
  if (!opened) return { desktop: START, commands: [{ do: 'reload' }] };
  const window = windowView(names, account, opened, command, []);
  if (window) return { desktop, commands: await drawn('window', window) };
  const act = actIn(command, posted);
  const outcome = act && desk.do(account, opened, act);
  if (outcome && !outcome.ok) {
    const again = windowView(names, account, opened, command.replace('do-', 'open-'), outcome.problems);
    return { desktop, commands: again ? await drawn('window', again) : await drawn('main', documentView(names, opened, outcome.problems[0]?.text ?? null)) };
  }
  const now = desk.open(account, desktop.id) ?? opened;
  return { desktop, commands: await drawn('main', documentView(names, now, outcome?.flash ?? null)) };
}

function listAsk(ask: ListAsk, command: string, value: string): ListAsk | null {
  if (command === 'list') return { ...FIRST_LIST, list: value || ask.list };
  if (command === 'page') return { ...ask, page: Number(value) || 1 };
  if (command === 'sort') return { ...ask, sortKey: value, descending: ask.sortKey === value && !ask.descending, page: 1 };
  return command === 'filter' ? { ...ask, keyword: value, page: 1 } : null;
}

function actIn(command: string, posted: PostedForm): Act | null {
  switch (command) {
    case 'do-forward': {
      const roles = posted.keyed('role');
      return { act: 'forward', form: { recipients: Object.keys(roles), roles, note: posted.text('note'), dueText: posted.text('due') } };
    }
    case 'do-submit':
      return { act: 'submit', form: { to: posted.text('superior'), signer: posted.text('signer'), note: posted.text('note') } };
    case 'do-return':
      return { act: 'return', reason: posted.text('reason') };
    case 'do-complete':
      return { act: 'complete' };
    default:
      return null;
  }
}

function desktopOf(posted: PostedForm): Desktop {
  try {
    return { ...START, ...(JSON.parse(posted.text('desktop')) as Partial<Desktop>) };
  } catch {
    return START;
  }
}
