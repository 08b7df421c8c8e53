import { COLUMNS } from './columns.ts';
import type { Row } from './flows.ts';

/** Rows on one page of a list. */
export const PAGE_SIZE = 20;

/** A list of the left menu: its address, its captions, and which of a person's rows it shows. */
export interface ListKind {
  readonly path: string;
  readonly menu: string;
  readonly title: string;
  readonly shows: (row: Row) => boolean;
}

/** The lists; a returned document waits in the sender's first list too, and the first list mixes all roles. */
export const LISTS: readonly ListKind[] = [
  {
    path: '/van-ban-den/cho-xu-ly',
    menu: 'Văn bản chờ xử lý',
    title: 'Văn bản đến chờ xử lý',
    shows: ({ flow }) => flow.state === 'waiting',
  },
  {
    path: '/van-ban-den/da-xu-ly',
    menu: 'Văn bản đã xử lý',
    title: 'Văn bản đến đã xử lý',
    shows: ({ flow }) => flow.state === 'handled' || flow.state === 'done',
  },
  {
    path: '/van-ban-den/de-nghi-tra-lai',
    menu: 'Văn bản đề nghị trả lại',
    title: 'Văn bản đề nghị trả lại',
    shows: ({ flow }) => flow.state === 'waiting' && flow.act === 'return',
  },
  {
    path: '/van-ban-den/da-tra-lai',
    menu: 'Đã trả lại',
    title: 'Văn bản đã trả lại',
    shows: ({ flow }) => flow.state === 'returned',
  },
  {
    path: '/van-ban-den/nhan-de-biet',
    menu: 'Nhận để biết',
    title: 'Văn bản nhận để biết',
    shows: ({ flow }) => flow.role === 'information' && flow.act === 'forward',
  },
];

/** The quick search: every row the person has. */
export const SEARCH: ListKind = {
  path: '/tra-cuu',
  menu: 'Tra cứu văn bản',
  title: 'Kết quả tra cứu',
  shows: () => true,
};

/** What the address asks of a list. */
export interface ListQuery {
  readonly keyword: string;
  readonly sortKey: string;
  readonly descending: boolean;
  readonly page: number;
}

/** One page of a list; `page` is brought into range. */
export interface ListPage {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Reads the query of a list address; whatever it does not understand falls back to newest arrivals first. */
export function readQuery(query: Readonly<Record<string, string>>): ListQuery {
  const known = COLUMNS.some(({ key }) => key === query['sap_xep']);
  return {
    keyword: (query['tu_khoa'] ?? '').normalize('NFC').trim().slice(0, 200),
    sortKey: known ? (query['sap_xep'] ?? '') : 'ngay_den',
    descending: known ? query['chieu'] === 'giam' : true,
    page: Math.max(1, Number.parseInt(query['trang'] ?? '1', 10) || 1),
  };
}

/** Filters, sorts and cuts a person's rows to the page asked for; `size` is rows on a page. */
export function listPage(rows: readonly Row[], kind: ListKind, query: ListQuery, size = PAGE_SIZE): ListPage {
  const wanted = folded(query.keyword);
  const found = rows.filter((row) => kind.shows(row) && haystack(row).includes(wanted));
  const sorted = found.toSorted((one, other) => compare(one, other, query));
  const pages = Math.max(1, Math.ceil(sorted.length / size));
  const page = Math.min(query.page, pages);
  return { rows: sorted.slice((page - 1) * size, page * size), total: sorted.length, page, pages };
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Empty cells come last whichever way the column is sorted; ties keep the newest first. */
function compare(one: Row, other: Row, { sortKey, descending }: ListQuery): number {
  const column = COLUMNS.find(({ key }) => key === sortKey);
  const value = (row: Row) => (column?.sortBy ?? column?.text)?.(row) ?? '';
  const [left, right] = [value(one), value(other)];
  if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
  const order = typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(`${left}`, `${right}`);
  return (descending ? -order : order) || other.flow.sentAt - one.flow.sentAt || other.flow.id - one.flow.id;
}

function haystack({ document }: Row): string {
  return folded(`${document.symbol} ${document.subject} ${document.issuer}`);
}

/** Lower case without marks, so that "dau noi" finds "đấu nối". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
