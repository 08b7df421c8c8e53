import type { Words } from '@roviec/core';
import type { HealthReason } from './health.ts';
import type { FieldName } from './vocabulary.ts';

/** Why a page is not read as it should be, for whoever sees it. */
export function healthReasonWords(reason: HealthReason): Words {
  if (!reason.startsWith('unreadable:')) return REASONS[reason as Exclude<HealthReason, `unreadable:${FieldName}`>];
  const { vi, en } = FIELDS[reason.slice('unreadable:'.length) as FieldName];
  return { vi: `không đọc được ${vi}`, en: `cannot read ${en}` };
}

/** What a field is called in the middle of a sentence. */
export function adapterFieldWords(name: FieldName): Words {
  return FIELDS[name];
}

const REASONS: Readonly<Record<Exclude<HealthReason, `unreadable:${FieldName}`>, Words>> = {
  'root-missing': { vi: 'không thấy bảng văn bản', en: 'the table of documents is not there' },
  'no-rows': { vi: 'bảng không có hàng nào đọc được', en: 'the table has no row that can be read' },
  'too-many-rows': { vi: 'quá nhiều hàng', en: 'too many rows' },
  'no-key': { vi: 'không đọc được mã văn bản', en: 'the document’s identifier cannot be read' },
  'mark-unreadable': { vi: 'không đọc được cột độ mật', en: 'the secrecy mark cannot be read' },
  'low-coverage': { vi: 'nhiều hàng thiếu dữ liệu', en: 'many rows lack something' },
  'headers-changed': { vi: 'tên cột đã đổi', en: 'the headings have changed' },
  'cell-count': { vi: 'số ô không khớp số cột', en: 'cells and headings differ in number' },
  contradiction: { vi: 'hai nơi trên trang nói khác nhau', en: 'two places on the page say different things' },
  fallback: { vi: 'đọc bằng cách dự phòng', en: 'read in the second-best way' },
  fragile: { vi: 'mẫu trang dễ vỡ', en: 'the page template is fragile' },
  guessed: { vi: 'mẫu trang chưa kiểm chứng', en: 'the page template is not verified' },
  version: { vi: 'phiên bản hệ thống này chưa được kiểm chứng', en: 'this version of the system has not been verified' },
  'not-ready': { vi: 'trang chưa tải xong các hàng', en: 'rows are still being loaded' },
  'source-spent': { vi: 'một cách đọc đã tắt vì quá chậm', en: 'one way of reading is off because it was too slow' },
  'switched-off': { vi: 'RõViệc đã được tắt trên trang này', en: 'RõViệc is switched off on this page' },
};

const FIELDS: Readonly<Record<FieldName, Words>> = {
  number: { vi: 'số, ký hiệu', en: 'the number and symbol' },
  issuer: { vi: 'cơ quan ban hành', en: 'the issuing office' },
  issuedOn: { vi: 'ngày văn bản', en: 'the date of the document' },
  arrivalNumber: { vi: 'số đến', en: 'the arrival number' },
  arrivedOn: { vi: 'ngày đến', en: 'the date of arrival' },
  subject: { vi: 'trích yếu', en: 'the subject line' },
  documentKind: { vi: 'loại văn bản', en: 'the kind of document' },
  urgency: { vi: 'độ khẩn', en: 'the urgency' },
  role: { vi: 'vai trò', en: 'the role' },
  sender: { vi: 'người chuyển', en: 'the sender' },
  dueOn: { vi: 'hạn xử lý', en: 'the due date' },
  status: { vi: 'trạng thái', en: 'the status' },
};
