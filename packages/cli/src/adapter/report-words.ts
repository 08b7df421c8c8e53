import type { PageHealth } from '@roviec/adapters';
import type { Examination, ExaminedAct, ExaminedField } from '@roviec/adapters/examine';
import type { Language, Words } from '@roviec/core';

/** What the report of a check says, in one language. */
export interface ReportWords {
  readonly fits: string;
  readonly doesNot: string;
  readonly state: Readonly<Record<PageHealth['state'], string>>;
  readonly recognised: Readonly<Record<Examination['recognised'], string>>;
  readonly evidence: (level: string, product: string, version: string, on: string) => string;
  readonly documents: (count: number, mounted: number) => string;
  readonly secrecy: (ordinary: number, marked: number, blank: number, unreadable: number) => string;
  readonly noMark: string;
  readonly restricted: (count: number) => string;
  readonly headings: string;
  readonly field: (field: ExaminedField) => string;
  readonly examples: string;
  readonly source: (place: number, used: number, gives: number) => string;
  readonly unused: string;
  readonly fragile: string;
  readonly act: (act: ExaminedAct) => string;
  readonly unnamed: string;
  readonly twice: (count: number) => string;
  readonly again: (count: number) => string;
  readonly hint: Readonly<Record<'degraded' | 'broken' | 'login' | 'foreign' | 'other' | 'unknown', string>>;
  readonly own: Readonly<Record<'key' | 'secrecy', Words>>;
}

const OWN = { key: { vi: 'mã văn bản', en: 'the document’s key' }, secrecy: { vi: 'độ mật', en: 'the secrecy mark' } } as const;

const VI: ReportWords = {
  fits: 'Trang khớp mẫu.',
  doesNot: 'Trang không khớp mẫu.',
  state: { ok: 'đọc được', degraded: 'đọc được, có điều phải lưu ý', broken: 'không đọc được, sẽ không hiện gì', unknown: 'chưa nói được gì' },
  recognised: { page: 'trang', login: 'trang đăng nhập', other: 'đúng hệ thống, nhưng không phải trang nào của mẫu', foreign: 'không phải hệ thống này' },
  evidence: (level, product, version, on) => `mức chứng cứ: ${level}, kiểm chứng trên ${product} ${version} ngày ${on}`,
  documents: (count, mounted) => `${count} văn bản; ${mounted} văn bản có đúng một chỗ để hiện`,
  secrecy: (ordinary, marked, blank, unreadable) =>
    `độ mật: ${ordinary} thường, ${marked} có dấu mật, ${blank} để trống, ${unreadable} không đọc được; chỉ văn bản “thường” được đọc`,
  noMark: 'độ mật: mẫu khai rằng hệ thống này không có văn bản mật',
  restricted: (count) => `tố cáo, khiếu nại hoặc không đọc được trích yếu: ${count} (chỉ đọc hạn)`,
  headings: 'tiêu đề cột của trang',
  field: ({ value, absent, unreadable, different }) => `${value} đọc được (${different} khác nhau), ${absent} trống, ${unreadable} không đọc được`,
  examples: 'ví dụ',
  source: (place, used, gives) => `nguồn ${place}: dùng ${used}, tự nó đọc được ${gives}`,
  unused: 'chưa dùng tới ở trang này',
  fragile: 'dễ vỡ',
  act: ({ open, triggers, labelled, recipients, controls, keys }) =>
    !open
      ? 'chưa mở trên trang này'
      : [
          'đang mở',
          `nút: ${labelled}/${triggers} đúng chữ`,
          ...(controls === null ? [] : [`ô chọn được theo dõi: ${controls}`]),
          recipients === 'unasked' ? 'không có người nhận' : `người nhận đang chọn: ${recipients ?? 'chưa có hoặc chưa đọc được'}`,
          ...(keys === null ? [] : [`văn bản được chọn: ${keys}`]),
        ].join('; '),
  unnamed: '⚠ "origins" không có địa chỉ của trang này: RõViệc sẽ không chạy ở đây.',
  twice: (count) => `⚠ ${count} hàng trùng mã văn bản với hàng khác: mã này chưa đủ để phân biệt`,
  again: (count) => `⚠ ${count} mã văn bản đã có ở trang trước: nếu hai trang không chung văn bản thì mã này không phải mã`,
  hint: {
    degraded: 'Dùng được. Xem các dòng “dễ vỡ” và tên lý do trong ngoặc vuông ở trên.',
    broken: 'Sửa nơi đọc của các trường “không đọc được” ở trên rồi chạy lại.',
    login: 'Đăng nhập trên trình duyệt, lưu trang (Ctrl+S) rồi kiểm tra tệp đã lưu; hoặc đưa phiên bằng --cookies -',
    foreign: 'Kiểm tra "marks": mỗi dấu hiệu phải có trên mọi trang của hệ thống, kể cả trang đăng nhập.',
    other: 'Kiểm tra "when" của trang; với trang đã lưu, ghi địa chỉ thật bằng --at.',
    unknown: 'Trang chưa tải xong hàng nào; thử --wait lớn hơn.',
  },
  own: OWN,
};

const EN: ReportWords = {
  fits: 'The page fits.',
  doesNot: 'The page does not fit.',
  state: { ok: 'read', degraded: 'read, with something to know', broken: 'not read; nothing will be shown', unknown: 'nothing can be said yet' },
  recognised: { page: 'page', login: 'the sign-in page', other: 'the right system, but none of the adapter’s pages', foreign: 'not this system' },
  evidence: (level, product, version, on) => `evidence: ${level}, verified on ${product} ${version}, ${on}`,
  documents: (count, mounted) => `${count} documents; ${mounted} of them with exactly one place to show something`,
  secrecy: (ordinary, marked, blank, unreadable) => `secrecy: ${ordinary} ordinary, ${marked} marked, ${blank} blank, ${unreadable} unreadable; only ordinary ones are read`,
  noMark: 'secrecy: the adapter declares that this system has no marked documents',
  restricted: (count) => `denunciations, complaints or no subject line: ${count} (only their deadline is read)`,
  headings: 'headings of the page',
  field: ({ value, absent, unreadable, different }) => `${value} read (${different} different), ${absent} empty, ${unreadable} unreadable`,
  examples: 'examples',
  source: (place, used, gives) => `source ${place}: used ${used}, would give ${gives} by itself`,
  unused: 'not needed on this page',
  fragile: 'fragile',
  act: ({ open, triggers, labelled, recipients, controls, keys }) =>
    !open
      ? 'not open on this page'
      : [
          'open',
          `buttons: ${labelled}/${triggers} with the right text`,
          ...(controls === null ? [] : [`controls watched: ${controls}`]),
          recipients === 'unasked' ? 'names nobody' : `recipients chosen: ${recipients ?? 'none yet, or unreadable'}`,
          ...(keys === null ? [] : [`documents chosen: ${keys}`]),
        ].join('; '),
  unnamed: '⚠ "origins" does not name this address: RõViệc will not run here.',
  twice: (count) => `⚠ ${count} rows have the key of another row: it does not tell documents apart`,
  again: (count) => `⚠ ${count} keys stand on the page before too: if the two pages share no document, this is no key`,
  hint: {
    degraded: 'It can be used. See the lines “fragile” and the reasons in brackets above.',
    broken: 'Mend where the “unreadable” fields above are read, then check again.',
    login: 'Sign in with your browser, save the page (Ctrl+S) and check the saved file; or hand over the session with --cookies -',
    foreign: 'Look at "marks": each must stand on every page of the system, the sign-in page too.',
    other: 'Look at "when" of the page; for a saved page, give its true address with --at.',
    unknown: 'No row has loaded yet; try a longer --wait.',
  },
  own: OWN,
};

/** The words of one language. */
export function reportWords(language: Language): ReportWords {
  return language === 'en' ? EN : VI;
}
