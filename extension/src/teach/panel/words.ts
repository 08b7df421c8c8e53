import type { Evidence } from '@roviec/adapters';
import type { Lacking, Taught } from '@roviec/adapters/teach';
import type { Words } from '@roviec/core';
import type { Tier } from '../../worker/in-force.ts';
import type { PackRefusal } from '../../worker/pack-check.ts';
import type { Teaching } from './use-teaching.ts';

/** Words of teaching a page. */
export const teachWords = {
  open: { vi: 'Dạy một trang mới', en: 'Teach a page' },
  title: { vi: 'Dạy RõViệc đọc một trang e-office', en: 'Teach RõViệc an e-office page' },
  lead: {
    vi: 'Đồng chí chỉ cho RõViệc một hàng, các ô và các nút ngay trên trang. Trong lúc chỉ, mọi cú bấm đều được giữ lại: trang không nhận được gì. Không có gì rời khỏi máy này.',
    en: 'You point at a row, its fields and its buttons on the page itself. While you point, every click is held: the page gets none of them. Nothing leaves this computer.',
  },
  step1: { vi: '1. Trang', en: '1. The page' },
  address: { vi: 'Địa chỉ trang e-office đang mở bên cạnh', en: 'Address of the e-office page that is open beside this' },
  addressHint: {
    vi: 'Mở danh sách văn bản ở trang bên cạnh rồi dán địa chỉ vào đây. Trình duyệt sẽ hỏi quyền đọc đúng địa chỉ này.',
    en: 'Open the list of documents beside this and paste its address. The browser asks to let this one site be read.',
  },
  connect: { vi: 'Bắt đầu với trang này', en: 'Begin with this page' },
  connected: { vi: 'Đã nối với trang. Chưa có gì trên trang bị thay đổi.', en: 'Joined to the page. Nothing on it has changed.' },
  step2: { vi: '2. Một hàng', en: '2. One row' },
  pointRow: { vi: 'Chỉ một hàng', en: 'Point at a row' },
  pointRowAgain: { vi: 'Chỉ hàng khác (bắt đầu lại các ô)', en: 'Point at another row (fields begin anew)' },
  hintRow: {
    vi: 'Chỉ vào một hàng của danh sách có đủ dữ liệu. Bấm chuột hoặc Enter để chọn; ↑ ↓ đổi hàng; + − lấy rộng hơn, hẹp hơn; Esc để thôi.',
    en: 'Point at a row of the list that is filled in. Click or Enter chooses it; ↑ ↓ moves; + − takes more or less; Esc leaves.',
  },
  hintField: {
    vi: 'Trong danh sách, chỉ vào chỗ ghi: {}. Bấm chuột hoặc Enter để chọn; ← → đổi ô; + − lấy rộng hơn, hẹp hơn; Esc để thôi.',
    en: 'In the list, point at: {}. Click or Enter chooses it; ← → moves; + − takes more or less; Esc leaves.',
  },
  hintAction: { vi: 'Chỉ vào nút: {}. Nút sẽ không chạy. Esc để thôi.', en: 'Point at the button: {}. It will not be pressed. Esc leaves.' },
  pointing: { vi: 'Đang chờ đồng chí chỉ trên trang…', en: 'Waiting for you to point on the page…' },
  stop: { vi: 'Thôi chỉ', en: 'Stop pointing' },
  rows: { vi: '{} hàng trên trang này', en: '{} rows on this page' },
  suggested: { vi: 'Theo tên cột, RõViệc đoán được:', en: 'By the headings, RõViệc supposes:' },
  takeSuggested: { vi: 'Nhận các cột này', en: 'Take these columns' },
  leaveSuggested: { vi: 'Không, tôi tự chỉ', en: 'No, I shall point' },
  step3: { vi: '3. Các ô', en: '3. The fields' },
  point: { vi: 'Chỉ', en: 'Point' },
  pointAgain: { vi: 'Chỉ lại', en: 'Point again' },
  readOf: { vi: 'đọc được {}', en: 'reads {}' },
  empty: { vi: '{} hàng để trống', en: 'empty in {}' },
  unread: { vi: 'Không đọc được:', en: 'Not read:' },
  take: { vi: 'Lấy từ', en: 'Read from' },
  text: { vi: 'chữ trên trang', en: 'the text on the page' },
  means: { vi: '“{}” nghĩa là', en: '“{}” means' },
  notUsed: { vi: '(không dùng)', en: '(not used)' },
  step4: { vi: '4. Độ mật', en: '4. The secrecy mark' },
  secrecyLead: {
    vi: 'Văn bản có dấu mật không được đọc, không được gửi. RõViệc phải biết dấu đó nằm ở đâu, hoặc vì sao hệ thống này không có.',
    en: 'A marked document is neither read nor sent. RõViệc must know where the mark stands, or why this system has none.',
  },
  secrecyAsk: { vi: 'Hệ thống này có ghi độ mật không?', en: 'Does this system show a secrecy mark?' },
  marked: { vi: 'Hệ thống có ghi độ mật', en: 'The system shows a secrecy mark' },
  none: { vi: 'Hệ thống này không có văn bản mật', en: 'This system holds no classified documents' },
  ordinary: { vi: 'Chữ nào nghĩa là văn bản thường?', en: 'Which of these mean ordinary?' },
  why: { vi: 'Vì sao không có (ít nhất 10 ký tự)', en: 'Why it has none (10 letters at least)' },
  approvedBy: { vi: 'Ai đã phê duyệt việc này', en: 'Who approved that' },
  step5: { vi: '5. Các nút (không bắt buộc)', en: '5. Buttons (optional)' },
  pointButton: { vi: 'Chỉ nút', en: 'Point at it' },
  watched: {
    vi: 'Chỉ được ghi nhận, chưa hỏi trước khi bấm: muốn hỏi phải biết câu hệ thống báo khi đã làm xong.',
    en: 'Watched only, no question before it: for a question RõViệc must know what the system says when it is done.',
  },
  sign: { vi: 'Câu báo thành công bắt đầu bằng (bỏ trống nếu chưa biết)', en: 'The message of success begins with (leave empty if unknown)' },
  step6: { vi: '6. Tên hệ thống', en: '6. The system' },
  vendor: { vi: 'Tên hệ thống và nhà cung cấp', en: 'Name of the system and its vendor' },
  version: { vi: 'Phiên bản (nếu trang có ghi)', en: 'Version (where the page says it)' },
  step7: { vi: '7. Thử', en: '7. Try it' },
  lacking: { vi: 'Còn thiếu:', en: 'Still lacking:' },
  tryHere: { vi: 'Thử trên trang đang mở', en: 'Try it on the open page' },
  goOn: { vi: 'Sang trang sau của danh sách: RõViệc tự thử ở đó.', en: 'Go to the next page of the list: RõViệc tries it there by itself.' },
  onPage: { vi: 'Trang {}', en: 'Page {}' },
  foreign: { vi: 'Không nhận ra đây là trang của danh sách.', en: 'This is not recognised as a page of the list.' },
  withheld: { vi: '{} hàng để yên vì độ mật', en: '{} rows left alone for their mark' },
  fragile: { vi: 'Chỗ dễ vỡ', en: 'What may break' },
  step8: { vi: '8. Dùng', en: '8. Use it' },
  own: { vi: 'Chạy cho riêng tôi', en: 'Run it for me only' },
  owned: { vi: 'Đang chạy trên máy này, ghi là “chưa kiểm chứng”. Xem trang e-office bên cạnh.', en: 'It runs on this computer, marked “not verified”. See the e-office page.' },
  copy: { vi: 'Chép JSON', en: 'Copy the JSON' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  download: { vi: 'Tải tệp JSON', en: 'Download the JSON' },
  json: { vi: 'Xem JSON', en: 'Show the JSON' },
  forAll: {
    vi: 'Cho mọi người: lưu tệp này, nhờ người thứ hai xem, rồi ký và công bố bằng lệnh:',
    en: 'For all: save this file, let a second person look at it, then sign and publish it:',
  },
  undo: { vi: 'Bỏ lần chỉ cuối', en: 'Undo the last pointing' },
  restart: { vi: 'Làm lại từ đầu', en: 'Start over' },
  draftKept: { vi: 'Bản nháp được giữ tới khi đóng trình duyệt.', en: 'The draft is kept until the browser closes.' },
  wrong: { vi: 'Mẫu trang chưa đúng:', en: 'The adapter is not right yet:' },
  inUse: { vi: 'Mẫu trang đang dùng', en: 'Adapters in use' },
  remove: { vi: 'Gỡ', en: 'Remove' },
  off: { vi: 'đã tắt', en: 'switched off' },
  notGranted: { vi: 'chưa được quyền đọc {}', en: 'waits for leave to read {}' },
  pack: { vi: 'Gói {} của {}, dùng đến hết ngày {}', en: 'Pack {} of {}, to be used until {}' },
  noPack: { vi: 'Chưa có gói nào được nhận.', en: 'No pack has been taken.' },
  packRefused: { vi: 'Gói mới không được nhận:', en: 'The newest pack was not taken:' },
  pinned: { vi: 'Khoá đang tin: {}', en: 'Key that is trusted: {}' },
  refresh: { vi: 'Lấy gói ngay', en: 'Fetch the pack now' },
  forgetPins: { vi: 'Quên khoá đã ghim và ghim khoá hiện tại của cổng', en: 'Forget the pinned key and pin the gateway’s present one' },
} as const satisfies Readonly<Record<string, Words>>;

/** Names of what can be pointed at, in the order in which it is offered. */
export const fieldWords: Readonly<Record<Taught, Words>> = {
  number: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  subject: { vi: 'Trích yếu', en: 'Subject line' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuing office' },
  issuedOn: { vi: 'Ngày văn bản', en: 'Date of the document' },
  arrivalNumber: { vi: 'Số đến', en: 'Arrival number' },
  arrivedOn: { vi: 'Ngày đến', en: 'Date of arrival' },
  dueOn: { vi: 'Hạn xử lý', en: 'Due date' },
  role: { vi: 'Vai trò (chủ trì, phối hợp)', en: 'Role (lead, support)' },
  status: { vi: 'Trạng thái', en: 'Status' },
  documentKind: { vi: 'Loại văn bản', en: 'Kind of document' },
  urgency: { vi: 'Độ khẩn', en: 'Urgency' },
  sender: { vi: 'Người chuyển', en: 'Sender' },
  secrecy: { vi: 'Độ mật', en: 'Secrecy mark' },
};

export const actWords = {
  forward: { vi: 'Chuyển', en: 'Forward' },
  return: { vi: 'Trả lại', en: 'Return' },
  submit: { vi: 'Trình', en: 'Submit' },
  consult: { vi: 'Lấy ý kiến', en: 'Consult' },
  close: { vi: 'Kết thúc', en: 'Close' },
  publish: { vi: 'Phát hành', en: 'Publish' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the code of a role or status means. */
export const codeWords: Readonly<Record<string, Words>> = {
  lead: { vi: 'chủ trì', en: 'lead' },
  support: { vi: 'phối hợp', en: 'support' },
  information: { vi: 'để biết', en: 'for information' },
  waiting: { vi: 'chờ xử lý', en: 'waiting' },
  'came-back': { vi: 'bị trả lại', en: 'came back' },
  handled: { vi: 'đã xử lý', en: 'handled' },
  done: { vi: 'đã hoàn thành', en: 'done' },
  returned: { vi: 'đã trả lại', en: 'returned' },
  recalled: { vi: 'đã thu hồi', en: 'recalled' },
};

export const lackingWords: Readonly<Record<Lacking, Words>> = {
  list: { vi: 'một hàng của danh sách', en: 'a row of the list' },
  fields: { vi: 'ít nhất một ô', en: 'one field at least' },
  vendor: { vi: 'tên hệ thống', en: 'the name of the system' },
  secrecy: { vi: 'khai báo độ mật', en: 'what is said of secrecy' },
  mark: { vi: 'chỗ ghi độ mật', en: 'where the mark stands' },
};

export const tierWords: Readonly<Record<Tier, Words>> = {
  own: { vi: 'dạy trên máy này', en: 'taught here' },
  policy: { vi: 'theo chính sách', en: 'by policy' },
  pack: { vi: 'gói của cơ quan', en: 'the agency’s pack' },
  packaged: { vi: 'có sẵn', en: 'packaged' },
};

export const evidenceWords: Readonly<Record<Evidence, Words>> = {
  captured: { vi: 'theo trang đã chụp', en: 'from a captured page' },
  used: { vi: 'đã dùng thật', en: 'used on the real page' },
  guessed: { vi: 'chưa kiểm chứng', en: 'not verified' },
};

export const refusalWords: Readonly<Record<PackRefusal, Words>> = {
  malformed: { vi: 'gói không đúng khuôn', en: 'it is malformed' },
  'too-large': { vi: 'gói lớn hơn 64 KiB', en: 'it is larger than 64 KiB' },
  'no-key': { vi: 'chưa ghim khoá nào; đăng nhập lại để ghim', en: 'no key is pinned; sign in again to pin one' },
  'unknown-key': { vi: 'ký bằng khoá khác với khoá đã ghim', en: 'it is signed with another key than the pinned one' },
  'wrong-signature': { vi: 'chữ ký không khớp', en: 'its signature does not fit' },
  'no-ed25519': { vi: 'trình duyệt này quá cũ để kiểm tra chữ ký', en: 'this browser is too old to check the signature' },
  'not-newer': { vi: 'không mới hơn gói đang dùng', en: 'it is no newer than the one in use' },
  expired: { vi: 'đã hết hạn', en: 'it has expired' },
  'adapter-wrong': { vi: 'có mẫu trang sai', en: 'an adapter in it is wrong' },
  'off-wrong': { vi: 'danh sách tắt sai', en: 'its kill list is wrong' },
};

export const troubleWords: Readonly<Record<NonNullable<Teaching['trouble']>, Words>> = {
  address: { vi: 'Đây không phải địa chỉ trang web. Dán nguyên địa chỉ, bắt đầu bằng http.', en: 'This is no web address. Paste it whole, from http on.' },
  refused: {
    vi: 'Trình duyệt chưa cho đọc trang này. Bấm lại và chọn cho phép; nếu bản cài không cho, nhờ bộ phận CNTT thêm địa chỉ.',
    en: 'The browser does not let this site be read. Try again and allow it; if this build cannot, ask IT to add the address.',
  },
  'no-tab': { vi: 'Không thấy trang nào đang mở bên cạnh.', en: 'No page is open beside this.' },
  'not-here': {
    vi: 'Không chạy được trên trang đang mở. Kiểm tra trang bên cạnh có đúng địa chỉ này không.',
    en: 'It cannot run on the open page. Check that it is the one of this address.',
  },
  unclear: { vi: 'Không đọc được gì ở chỗ đó. Chỉ vào chữ, hoặc bấm + để lấy rộng hơn.', en: 'Nothing there can be read. Point at the text, or press + for more.' },
  gone: { vi: 'Chỗ đã chỉ không còn trên trang. Chỉ lại.', en: 'What was pointed at is no longer there. Point again.' },
  'no-key': {
    vi: 'Không thấy gì phân biệt được các văn bản trong danh sách này. Chỉ hàng khác, hoặc bấm + để lấy rộng hơn.',
    en: 'Nothing tells the documents of this list apart. Point at another row, or press + for more.',
  },
};
