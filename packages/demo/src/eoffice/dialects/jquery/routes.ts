import { Hono } from 'hono';
import type { App, Request } from '../../routes/context.ts';
import { type PostedForm, postedForm } from '../../routes/posted.ts';
import { type Act, type Desk, FIRST_LIST } from '../desk.ts';
import { ADDRESS, documentFragment, listFragment, shell } from './views.ts';

/** jQuery-style tables: one address for every page; whatever is done asks it for a fragment. */
export function jquery(desk: Desk): App {
  const app: App = new Hono();
  app.get('/', (c) => c.redirect(ADDRESS, 302));
  app.get('/main', (c) => {
    const account = desk.account(c);
    return c.html(shell(account, account ? desk.counts(account) : {}));
  });
  app.post('/dang-nhap', async (c) => {
    desk.signIn(c, (await postedForm(c)).text('tai_khoan'));
    return c.redirect(ADDRESS, 303);
  });
  app.post('/main', async (c) => answer(c, desk, await postedForm(c)));
  return app;
}

function answer(c: Request, desk: Desk, posted: PostedForm) {
  const account = desk.account(c);
  if (!account) return c.text('Phiên làm việc đã hết hạn.', 401);
  const work = posted.text('viec');
  if (work === 'thoat') {
    desk.signOut(c);
    return c.text('', 401);
  }
  if (work === 'danh-sach') return c.html(listFragment(desk.list(account, { ...FIRST_LIST, list: posted.text('ds') }, Number.MAX_SAFE_INTEGER)));
  const opened = desk.open(account, Number(posted.text('id')));
  if (!opened) return c.text('Không tìm thấy văn bản.', 404);
  const asked = actIn(work, posted);
  if (!asked) return c.html(documentFragment(account, opened));
  const outcome = desk.do(account, opened, asked);
  return outcome.ok ? c.json({ ok: true, thongBao: outcome.flash }) : c.json({ ok: false, loi: outcome.problems.map(({ text }) => text) });
}

function actIn(work: string, posted: PostedForm): Act | null {
  switch (work) {
    case 'chuyen': {
      const roles = posted.keyed('vai_tro');
      return { act: 'forward', form: { recipients: Object.keys(roles), roles, note: posted.text('y_kien'), dueText: posted.text('han') } };
    }
    case 'trinh':
      return { act: 'submit', form: { to: posted.text('lanh_dao'), signer: posted.text('nguoi_ky'), note: posted.text('noi_dung') } };
    case 'tra-lai':
      return { act: 'return', reason: posted.text('ly_do') };
    case 'ket-thuc':
      return { act: 'complete' };
    default:
      return null;
  }
}
