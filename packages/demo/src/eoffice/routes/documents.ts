import { getCookie } from 'hono/cookie';
import { complete } from '../acts/complete.ts';
import { type ConsultForm, consult } from '../acts/consult.ts';
import { type ForwardForm, forward } from '../acts/forward.ts';
import type { Occasion, Outcome } from '../acts/outcome.ts';
import { performed } from '../acts/perform.ts';
import { type PublishForm, publish } from '../acts/publish.ts';
import { sendBack } from '../acts/send-back.ts';
import { type SubmitForm, submit } from '../acts/submit.ts';
import { civilDay } from '../calendar.ts';
import { type OpenedDocument, openDocument } from '../flows.ts';
import { documentView, type Refused } from '../views/document.ts';
import { messagePage } from '../views/message.ts';
import { type App, COOKIE, frameFor, type Office, type Request } from './context.ts';
import { postedForm } from './posted.ts';

/** The document page and the six acts on it. */
export function addDocumentRoutes(app: App, office: Office): void {
  app.get('/van-ban/:id{[0-9]+}', (c) => {
    const opened = open(office, c);
    return opened ? show(office, c, opened, null) : notFound(c);
  });

  app.post('/van-ban/:id{[0-9]+}/chuyen', async (c) => {
    const posted = await postedForm(c);
    const form: ForwardForm = {
      recipients: posted.all('nguoi_nhan[]'),
      roles: posted.keyed('vai_tro'),
      note: posted.text('y_kien'),
      dueText: posted.text('han_xu_ly'),
    };
    return act(office, c, (occasion) => forward(occasion, form), { dialog: 'forward', typed: { forward: form } });
  });

  app.post('/van-ban/:id{[0-9]+}/tra-lai', async (c) => {
    const form = (await postedForm(c)).text('ly_do');
    return act(office, c, (occasion) => sendBack(occasion, form), { dialog: 'return', typed: { return: form } });
  });

  app.post('/van-ban/:id{[0-9]+}/trinh', async (c) => {
    const posted = await postedForm(c);
    const form: SubmitForm = { to: posted.text('trinh_len'), signer: posted.text('nguoi_ky'), note: posted.text('noi_dung') };
    return act(office, c, (occasion) => submit(occasion, form), { dialog: 'submit', typed: { submit: form } });
  });

  app.post('/van-ban/:id{[0-9]+}/lay-y-kien', async (c) => {
    const posted = await postedForm(c);
    const form: ConsultForm = { units: posted.all('don_vi[]'), question: posted.text('noi_dung'), dueText: posted.text('han_tra_loi') };
    return act(office, c, (occasion) => consult(occasion, form), { dialog: 'consult', typed: { consult: form } });
  });

  app.post('/van-ban/:id{[0-9]+}/phat-hanh', async (c) => {
    const posted = await postedForm(c);
    const form: PublishForm = { number: posted.text('so_ky_hieu'), subject: posted.text('trich_yeu'), signer: posted.text('nguoi_ky'), units: posted.all('don_vi[]') };
    return act(office, c, (occasion) => publish(occasion, form), { dialog: 'publish', typed: { publish: form } });
  });

  app.post('/van-ban/:id{[0-9]+}/hoan-thanh', async (c) => {
    const form = (await postedForm(c)).text('ket_qua');
    return act(office, c, (occasion) => complete(occasion, form), { dialog: 'complete', typed: { complete: form } });
  });

  // Somebody reloads the page that came back from a refused post by its address alone.
  app.get('/van-ban/:id{[0-9]+}/:act', (c) => c.redirect(`/van-ban/${c.req.param('id')}`, 303));
}

/** Answers for whatever has no page, or none for this person. */
export function notFound(c: Request) {
  return c.html(messagePage('Không tìm thấy', 'Không tìm thấy trang hoặc văn bản, hoặc tài khoản không có quyền xem văn bản này.'), 404);
}

function open(office: Office, c: Request): OpenedDocument | null {
  return openDocument(office.store.state, c.get('account'), Number(c.req.param('id')));
}

function show(office: Office, c: Request, opened: OpenedDocument, refused: Refused | null) {
  const frame = frameFor(office, c, '/van-ban-den/cho-xu-ly');
  return c.html(documentView(frame, opened, refused, civilDay(office.now())), refused ? 422 : 200);
}

function act(office: Office, c: Request, perform: (occasion: Occasion) => Outcome, typed: Omit<Refused, 'problems'>) {
  const opened = open(office, c);
  if (!opened) return notFound(c);
  const outcome = performed(office, c.get('account'), opened, perform);
  if (!outcome.ok) return show(office, c, opened, { ...typed, problems: outcome.problems });
  office.sessions.leaveFlash(getCookie(c, COOKIE), outcome.flash);
  return c.redirect(`/van-ban/${opened.document.id}`, 303);
}
