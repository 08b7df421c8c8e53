import type { Words } from '@roviec/core';

/** Why a store refuses or cannot answer. Stable: callers, retries and tests rely on the codes. */
export type StoreErrorCode =
  | 'ledger-gap'
  | 'ledger-conflict'
  | 'ledger-malformed-event'
  | 'ledger-unknown-event'
  | 'inbox-conflict'
  | 'inbox-unknown'
  | 'reference-out-of-order'
  | 'store-corrupt'
  | 'store-version'
  | 'store-closed';

/** The sentence for each code: what it means and what to do next. */
export const storeWords: Readonly<Record<StoreErrorCode, Words>> = {
  'ledger-gap': {
    vi: 'Thiếu sự kiện đứng trước nên chưa ghi được gì. Hãy gửi lại từ sự kiện còn thiếu.',
    en: 'An earlier event is missing, so nothing was kept. Send again from the missing event on.',
  },
  'ledger-conflict': {
    vi: 'Sổ đã có sự kiện cùng mã nhưng khác nội dung; sự kiện cũ được giữ nguyên. Hãy báo người quản trị hệ thống.',
    en: 'The ledger already keeps another event under this id; the old one stays. Tell the platform engineer.',
  },
  'ledger-malformed-event': {
    vi: 'Sự kiện không đúng khuôn nên không ghi được. Hãy báo người quản trị hệ thống.',
    en: 'The event is malformed and cannot be kept. Tell the platform engineer.',
  },
  'ledger-unknown-event': {
    vi: 'Sổ không có sự kiện này. Hãy kiểm tra lại mã sự kiện.',
    en: 'The ledger has no such event. Check the id of the event.',
  },
  'inbox-conflict': {
    vi: 'Mã này đã dùng cho một việc khác. Hãy tải lại trang rồi làm lại.',
    en: 'This key was already used for another act. Load the page again and repeat the act.',
  },
  'inbox-unknown': {
    vi: 'Hộp nhận không có việc này. Hãy kiểm tra lại mã.',
    en: 'The inbox has no such act. Check its id.',
  },
  'reference-out-of-order': {
    vi: 'Bản này ghi nhận sớm hơn bản mới nhất đang có. Hãy kiểm tra đồng hồ máy chủ rồi nhập lại.',
    en: 'This version claims to be known earlier than the newest one kept. Check the clock of the server and import again.',
  },
  'store-corrupt': {
    vi: 'Dữ liệu lưu trữ bị hỏng hoặc bị sửa từ bên ngoài. Hãy dừng ghi, kiểm tra sổ và khôi phục từ bản sao lưu.',
    en: 'Stored data is damaged or was altered from outside. Stop writing, verify the ledger and restore from a backup.',
  },
  'store-version': {
    vi: 'Tệp dữ liệu thuộc phiên bản phần mềm khác. Hãy dùng đúng phiên bản, hoặc khởi động tiến trình ghi để nâng cấp tệp.',
    en: 'The file belongs to another version of the software. Use that version, or start the writing process so that it upgrades the file.',
  },
  'store-closed': {
    vi: 'Kho dữ liệu đã đóng. Hãy mở lại.',
    en: 'The store is closed. Open it again.',
  },
};
