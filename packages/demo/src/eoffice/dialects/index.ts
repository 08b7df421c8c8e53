import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { App, Office } from '../routes/context.ts';
import { angular } from './angular/routes.ts';
import { Desk } from './desk.ts';
import { generated } from './generated/routes.ts';
import { jquery } from './jquery/routes.ts';
import { webforms } from './webforms/routes.ts';

/** The files of the skins, by address. */
const FILES: readonly (readonly [address: string, file: string])[] = [
  ['webforms/WebResource.js', 'webforms.js'],
  ['webforms/App_Themes/eoffice.css', 'webforms.css'],
  ['jquery/app.js', 'jquery-page.js'],
  ['jquery/app.css', 'jquery-page.css'],
  ['angular/main.js', 'angular.js'],
  ['angular/styles.css', 'angular.css'],
  ['generated/zx.js', 'zx.js'],
];

const SKINS = [
  ['webforms', 'WebForms: postback, UpdatePanel, frameset'],
  ['jquery', 'jQuery: bảng tự phân trang, một địa chỉ cho mọi trang'],
  ['angular', 'Angular: danh sách ảo, hộp thoại'],
  ['generated', 'Mã và lớp sinh ra mỗi lần vẽ, AJAX'],
] as const;

/** The same e-office in four dialects, under `/dialects`: other pages over the same store, accounts and acts. */
export function addDialects(app: App, office: Office): void {
  const dialects: App = new Hono();
  for (const [address, file] of FILES) {
    const content = readFileSync(new URL(`../public/${file}`, import.meta.url), 'utf8');
    const type = file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
    dialects.get(`/${address}`, (c) => c.body(content, 200, { 'content-type': type }));
  }
  dialects.get('/', (c) =>
    c.html(
      html`<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Các giao diện</title></head><body><ul>${SKINS.map(([path, title]) => html`<li><a href="/dialects/${path}">${title}</a></li>`)}</ul></body></html>`,
    ),
  );
  const desk = new Desk(office);
  dialects.route('/webforms', webforms(desk));
  dialects.route('/jquery', jquery(desk));
  dialects.route('/angular', angular(desk));
  dialects.route('/generated', generated(desk));
  app.route('/dialects', dialects);
}
