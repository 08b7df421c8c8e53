import type { Words } from '@roviec/core';
import type { Fragility, Miss } from './examine/index.ts';

/** Why a source is fragile, for whoever brings the adapter. */
export const fragilityWords: Readonly<Record<Fragility, Words>> = {
  'by-order': { vi: 'tính theo thứ tự: thêm một phần tử là lệch', en: 'counts places: one element more and it points elsewhere' },
  'by-tag': { vi: 'chỉ dựa vào loại phần tử, không có tên nào', en: 'rests on kinds of element alone, no name' },
  'by-style': { vi: 'dựa vào kiểu hiển thị: đổi giao diện là mất', en: 'rests on how it looks: a new design loses it' },
  'by-heading': { vi: 'chỉ tin tiêu đề cột, ô không có dấu riêng để đối chiếu', en: 'trusts the heading alone; the cell has no sign of its own to compare' },
  generated: { vi: 'dùng tên do công cụ tự sinh', en: 'uses a generated name' },
  'by-place': { vi: 'lấy theo vị trí trong chuỗi hoặc địa chỉ', en: 'goes by the place in a text or an address' },
  'by-note': { vi: 'đọc chỗ người dùng gõ tự do', en: 'reads where people write freely' },
  ends: { vi: 'nguồn tạm, có ngày phải bỏ', en: 'is for a time only' },
};

/** A condition of a page that is not met. */
export const missWords: Readonly<Record<Miss['condition'], Words>> = {
  marks: { vi: 'không thấy dấu hiệu nhận ra hệ thống này', en: 'the mark that tells this system is not there' },
  login: { vi: 'trang đăng nhập: chưa ai đăng nhập', en: 'this is the sign-in page: nobody is signed in' },
  path: { vi: 'địa chỉ trang khác', en: 'the address is another one' },
  frame: { vi: 'nằm ở khung khác', en: 'it stands in another frame' },
  all: { vi: 'thiếu phần phải có', en: 'something that must be there is missing' },
  none: { vi: 'có phần không được có', en: 'something is there that must not be' },
  shown: { vi: 'phần phải hiện đang ẩn', en: 'something that must be seen is hidden' },
};
