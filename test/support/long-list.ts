import { readFile } from 'node:fs/promises';
import { civilDateOf } from '@roviec/core';
import { type ServedPages, servePages } from './served-pages.ts';

/** A kind of row of the long list: what the page shows, and the chips that it must get (`{due}` where the deadline stands). */
export interface RowKind {
  readonly number: string;
  readonly issuer: string;
  readonly subject: string;
  readonly role: string;
  /** Empty: the mark is missing. */
  readonly secrecy: string;
  readonly status: string;
  /** Days from today; null: the page shows none. */
  readonly due: number | null;
  readonly chips: readonly string[];
}

/** A page of the sample e-office with far more rows than it would ever show at once. */
export interface LongList extends ServedPages {
  readonly kinds: readonly RowKind[];
  readonly today: string;
  /** Address of the list; `round` gives every row another document. */
  address(round?: number): string;
  /** Inner HTML of the table's body. */
  rows(round: number): string;
}

const HEADINGS = [
  'STT',
  'Số đến',
  'Ngày đến',
  'Số, ký hiệu',
  'Ngày văn bản',
  'Cơ quan ban hành',
  'Trích yếu nội dung',
  'Độ khẩn',
  'Độ mật',
  'Vai trò',
  'Người chuyển',
  'Hạn xử lý',
  'Trạng thái',
];
const STYLE = new URL('../../packages/demo/src/eoffice/public/list.css', import.meta.url);
const PATH = '/van-ban-den/cho-xu-ly';
/** Ids of one round are apart from those of the next. */
const ROUND = 100_000;

/** Serves a list of `count` rows on a free loopback port, its kinds one after another. */
export async function serveLongList(count: number, headers: Readonly<Record<string, string>> = {}): Promise<LongList> {
  const kinds = JSON.parse(await readFile(new URL('../e2e/long-list/expected.json', import.meta.url), 'utf8')) as readonly RowKind[];
  const style = await readFile(STYLE, 'utf8');
  const today = civilDateOf(Date.now());
  const rows = (round: number): string => Array.from({ length: count }, (_, at) => rowOf(kinds[at % kinds.length], round * ROUND + at + 1, at, today)).join('\n');
  const pages = await servePages(({ pathname, searchParams }) => (pathname === PATH ? { html: pageOf(rows(Number(searchParams.get('luot') ?? 0)), style), headers } : null));
  return { ...pages, kinds, today, rows, address: (round = 0) => `${pages.url}${PATH}?luot=${round}` };
}

function pageOf(rows: string, style: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Quản lý văn bản và điều hành</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body class="trang-trong">
<div id="dau_trang"><div class="ten-he-thong">HỆ THỐNG QUẢN LÝ VĂN BẢN VÀ ĐIỀU HÀNH</div></div>
<div id="noi_dung"><table class="bang-van-ban" id="ds_van_ban"><thead><tr>${HEADINGS.map((heading) => `<th>${heading}</th>`).join('')}</tr></thead><tbody>
${rows}
</tbody></table></div>
<div id="chan_trang">Phiên bản 3.2.17</div>
</body></html>`;
}

/** The number of the document in a row: every row has one of its own. */
export function numberAt({ number }: RowKind, at: number): string {
  return `${at + 1}${number.slice(number.indexOf('/'))}`;
}

function rowOf(kind: RowKind | undefined, id: number, at: number, today: string): string {
  if (!kind) return '';
  const cells: readonly (readonly [css: string, text: string])[] = [
    ['stt', String(at + 1)],
    ['soden', String(at + 1)],
    ['ngayden', `${written(today, -2)} 08:15`],
    ['sokyhieu', `<a href="/van-ban/${id}">${numberAt(kind, at)}</a>`],
    ['ngayvb', written(today, -4)],
    ['coquan', kind.issuer],
    ['trichyeu', `<a href="/van-ban/${id}">${kind.subject}</a>`],
    ['dokhan', 'Thường'],
    ['domat', kind.secrecy],
    ['vaitro', kind.role],
    ['nguoichuyen', 'Lê Thu Hà'],
    ['han', kind.due === null ? '' : written(today, kind.due)],
    ['trangthai', kind.status],
  ];
  return `<tr id="vb_${id}">${cells.map(([css, text]) => `<td class="col-${css}">${text}</td>`).join('')}</tr>`;
}

function written(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
}
