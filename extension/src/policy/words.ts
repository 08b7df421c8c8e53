import type { Words } from '@roviec/core';
import type { PolicyFaultCode } from './policy.ts';

/** What is said of a managed policy. */
export const policyWords = {
  title: { vi: 'Chính sách của cơ quan', en: 'Policy of your agency' },
  ignored: {
    vi: 'Có mục ghi sai nên bị bỏ qua, phần còn lại vẫn áp dụng. Báo bộ phận công nghệ thông tin:',
    en: 'Something in it is wrong and is ignored; the rest applies. Tell your IT department:',
  },
  notGranted: {
    vi: 'Trình duyệt chưa cho RõViệc đọc các địa chỉ sau, nên không có gì được đọc ở đó. Báo bộ phận công nghệ thông tin: bản cài phải có địa chỉ này.',
    en: 'The browser does not let RõViệc read these addresses, so nothing is read there. Tell your IT department: the build must name them.',
  },
  add: { vi: 'Đọc trang web này', en: 'Read this site' },
  addHint: {
    vi: 'Nếu đây là e-office mà RõViệc biết: trình duyệt sẽ hỏi đồng chí có cho đọc địa chỉ này không.',
    en: 'If this is an e-office that RõViệc knows: the browser will ask whether it may read this address.',
  },
} as const satisfies Readonly<Record<string, Words>>;

const FAULTS: Readonly<Record<PolicyFaultCode, Words>> = {
  'not-an-origin': { vi: 'không phải địa chỉ dạng https://may-chu hoặc http://may-chu:cổng', en: 'is not an address like https://host or http://host:port' },
  'not-a-list': { vi: 'phải là một danh sách', en: 'must be a list' },
  'not-a-site': { vi: 'cần origin (https://may-chu) và adapter (mã mẫu trang)', en: 'needs origin (https://host) and adapter (an adapter id)' },
  'unknown-locale': { vi: 'chỉ nhận vi hoặc en', en: 'takes vi or en only' },
  'unknown-feature': {
    vi: 'không phải tính năng tắt được: chips, strip, guard, filter, notifications',
    en: 'is no feature that can be switched off: chips, strip, guard, filter, notifications',
  },
  'unknown-guard-mode': { vi: 'chỉ nhận ask hoặc inform', en: 'takes ask or inform only' },
  'unknown-field': { vi: 'không có mục này trong chính sách', en: 'is not a field of the policy' },
  'unknown-adapter': { vi: 'không có mẫu trang mang mã này', en: 'names an adapter that does not exist' },
};

/** A fault in words, with its place and its code for whoever mends it. */
export function policyFaultWords({ field, code }: { readonly field: string; readonly code: PolicyFaultCode }): Words {
  return { vi: `${field}: ${FAULTS[code].vi} (${code})`, en: `${field}: ${FAULTS[code].en} (${code})` };
}
