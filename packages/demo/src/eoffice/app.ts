import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { addDialects } from './dialects/index.ts';
import type { App, Office } from './routes/context.ts';
import { addDocumentRoutes, notFound } from './routes/documents.ts';
import { addListRoutes } from './routes/lists.ts';
import { addSessionRoutes } from './routes/session.ts';
import { messagePage } from './views/message.ts';

const BODY_LIMIT_BYTES = 256 * 1024;

/** The parts of the one stylesheet, in order; print comes last so that it wins. */
const STYLES = ['frame.css', 'list.css', 'document.css', 'dialog.css', 'sign-in.css', 'print.css'];

/** The whole application as one request handler. */
export function createApp(office: Office): App {
  const app: App = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
    c.header('x-frame-options', 'SAMEORIGIN');
  });
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT_BYTES,
      onError: (c) => c.html(messagePage('Nội dung quá dài', 'Nội dung gửi lên vượt quá giới hạn của hệ thống.'), 413),
    }),
  );
  const styles = STYLES.map(readPublic).join('\n');
  const script = readPublic('eoffice.js');
  app.get('/tinh/eoffice.css', (c) => c.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/tinh/eoffice.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  addDialects(app, office);
  addSessionRoutes(app, office);
  addListRoutes(app, office);
  addDocumentRoutes(app, office);
  app.notFound(notFound);
  app.onError((error, c) => {
    console.error(error);
    return c.html(messagePage('Lỗi hệ thống', 'Hệ thống gặp lỗi khi xử lý yêu cầu. Vui lòng thử lại sau.'), 500);
  });
  return app;
}

function readPublic(name: string): string {
  return readFileSync(new URL(`public/${name}`, import.meta.url), 'utf8');
}
