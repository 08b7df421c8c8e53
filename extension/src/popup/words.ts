import type { Words } from '@roviec/core';
import type { Here } from '../messages.ts';

type ReadPage = Here['pages'][number];

/** Words of the popup. */
export const popupWords = {
  here: { vi: 'Trang này', en: 'This page' },
  asking: { vi: 'Đang xem trang…', en: 'Looking at the page…' },
  unanswered: { vi: 'Tiện ích RõViệc không trả lời. Đóng bảng này rồi mở lại.', en: 'The RõViệc extension does not answer. Close this and open it again.' },
  unlisted: {
    vi: 'RõViệc không đọc gì trên trang này: không có mẫu trang nào dành cho địa chỉ này.',
    en: 'RõViệc reads nothing here: no page template names this address.',
  },
  bring: {
    vi: 'Nếu đây là e-office của cơ quan: nhờ quản trị tạo mẫu trang theo tài liệu “Đưa e-office của cơ quan vào RõViệc” (docs/bring-your-e-office.md).',
    en: 'If this is the e-office of your agency: ask your administrator to make a page template, as “Bring your e-office” (docs/bring-your-e-office.md) shows.',
  },
  notGranted: { vi: 'Trình duyệt chưa cho RõViệc đọc địa chỉ này, nên không có gì được đọc.', en: 'The browser does not let RõViệc read this address, so nothing is read.' },
  whyGrant: {
    vi: 'Quyền này chỉ dùng để đọc các trang của e-office; RõViệc không bấm, không gửi thay đồng chí.',
    en: 'The permission serves to read pages of the e-office alone; RõViệc never clicks or submits for you.',
  },
  grant: { vi: 'Cho phép đọc trang này', en: 'Allow reading this site' },
  grantRefused: { vi: 'Trình duyệt chưa cho phép. Không có gì được đọc.', en: 'The browser did not allow it. Nothing is read.' },
  notRecognised: {
    vi: 'Trang này không phải trang e-office mà RõViệc biết, hoặc chưa đăng nhập e-office. Không đọc gì.',
    en: 'This is not a page of an e-office that RõViệc knows, or nobody is signed in there. Nothing is read.',
  },
  offAll: { vi: 'RõViệc đang tắt ở mọi nơi. Không đọc trang nào.', en: 'RõViệc is switched off everywhere. No page is read.' },
  offSite: { vi: 'RõViệc đang tắt trên trang web này. Không đọc gì ở đây.', en: 'RõViệc is switched off on this site. Nothing is read here.' },
  offPage: { vi: 'RõViệc đang tắt ở loại trang này. Không đọc gì ở đây.', en: 'RõViệc is switched off on this kind of page. Nothing is read here.' },
  onlyForms: { vi: 'Chỉ đọc người nhận khi đồng chí chuyển hoặc trả.', en: 'Only recipients are read, when you forward or return.' },
  guessed: { vi: 'Mẫu trang chưa được kiểm chứng trên hệ thống thật.', en: 'The page template was not verified on the real system.' },
  withheld: { vi: 'Có văn bản mang dấu mật hoặc không đọc được dấu mật: để yên, không đọc.', en: 'Some documents are marked secret, or their mark cannot be read: left alone.' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  soon: { vi: 'còn ≤ 3 ngày', en: 'due in ≤ 3 days' },
  unclear: { vi: 'chưa rõ hạn', en: 'due date unclear' },
  mine: { vi: 'Việc của tôi', en: 'My work' },
  dueToday: { vi: 'đến hạn hôm nay', en: 'due today' },
  waiting: { vi: 'chờ tôi trả lời, ký', en: 'waiting for my reply or signature' },
  partial: { vi: 'Có thể còn nữa: một lần hỏi cổng không chứa hết.', en: 'There may be more than one answer of the gateway holds.' },
  workUnknown: { vi: 'Chưa rõ: cổng RõViệc chưa trả lời hoặc chưa đăng nhập.', en: 'Not known: the gateway does not answer, or nobody is signed in.' },
  workNotRead: { vi: 'Đang tải…', en: 'Loading…' },
  who: { vi: 'Kết nối', en: 'Connection' },
  connected: { vi: 'Cổng RõViệc trả lời.', en: 'The RõViệc gateway answers.' },
  down: { vi: 'Cổng RõViệc không trả lời từ', en: 'The RõViệc gateway has not answered since' },
  signedOut: { vi: 'Chưa đăng nhập: hồ sơ và ý kiến chưa kiểm tra được.', en: 'Not signed in: dossiers and opinions are not checked.' },
  signIn: { vi: 'Đăng nhập ở bảng bên', en: 'Sign in (side panel)' },
  guardFailed: { vi: 'lần bấm chuyển chưa kiểm tra được kể từ khi mở trình duyệt.', en: 'clicks could not be checked since the browser was started.' },
  switches: { vi: 'Bật, tắt', en: 'On and off' },
  allOn: { vi: 'Đọc các trang e-office', en: 'Read pages of the e-office' },
  siteOn: { vi: 'Đọc trang web này', en: 'Read this site' },
  pageOn: { vi: 'Đọc loại trang này', en: 'Read this kind of page' },
  listName: { vi: 'danh sách', en: 'lists' },
  documentName: { vi: 'trang văn bản', en: 'documents' },
  formName: { vi: 'biểu mẫu', en: 'forms' },
  isOn: { vi: 'Đang bật', en: 'On' },
  isOff: { vi: 'Đang tắt, không đọc gì', en: 'Off, nothing is read' },
  offAbove: { vi: 'Đang tắt ở phạm vi rộng hơn', en: 'Off by the wider switch' },
  openPanel: { vi: 'Mở bảng bên', en: 'Open the side panel' },
  sent: { vi: 'Đã gửi hôm nay nhân danh tôi', en: 'Sent today in my name' },
  options: { vi: 'Tùy chọn', en: 'Options' },
} as const satisfies Readonly<Record<string, Words>>;

const KINDS: Readonly<Record<ReadPage['kind'], Words>> = {
  list: { vi: 'danh sách văn bản', en: 'a list of documents' },
  document: { vi: 'trang một văn bản', en: 'the page of one document' },
  form: { vi: 'biểu mẫu chuyển, trả', en: 'a form to forward or return' },
};

/** Which e-office this is, by which page template it is read. */
export function pageWords({ kind, product, source, version }: ReadPage): Words {
  const { vi, en } = KINDS[kind];
  return { vi: `${product}: ${vi}, đọc bằng mẫu ${source.adapter} ${version}.`, en: `${product}: ${en}, read by template ${source.adapter} ${version}.` };
}

/** That the browser withholds a site, and perhaps this one. */
export function notGrantedWords(site: string): Words {
  return {
    vi: `Trình duyệt không cho biết địa chỉ của trang này và chưa cho RõViệc đọc ${site}. Nếu đây là e-office đó: không có gì được đọc.`,
    en: `The browser does not tell the address of this page, and does not let RõViệc read ${site}. If this is that e-office: nothing is read.`,
  };
}

/** How well it is read, without its reasons. */
export function healthWords({ kind, health }: ReadPage): Words {
  const { state, read } = health;
  if (kind === 'form') return popupWords.onlyForms;
  if (state === 'broken') return { vi: 'Không đọc được trang này, không dấu hiệu nào được hiện', en: 'This page cannot be read; no sign is shown' };
  if (state === 'unknown') return { vi: 'Chưa đọc', en: 'Not read yet' };
  const part = state === 'degraded';
  if (kind === 'document') return part ? { vi: 'Đọc được một phần', en: 'Read in part' } : { vi: 'Đọc được', en: 'Read' };
  return part ? { vi: `Đọc được một phần: ${read} hàng`, en: `Read in part: ${read} rows` } : { vi: `Đọc được ${read} hàng`, en: `${read} ${read === 1 ? 'row' : 'rows'} read` };
}
