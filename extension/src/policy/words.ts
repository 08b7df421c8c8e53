import type { Words } from '@roviec/core';
import type { PolicyFaultCode } from './policy.ts';

/** What is said of a managed policy. */
export const policyWords = {
  managed: { vi: 'Do cơ quan đặt', en: 'Set by your agency' },
  ignored: {
    vi: 'Bộ phận công nghệ thông tin của cơ quan cần sửa chính sách; phần sai bị bỏ qua, phần còn lại vẫn áp dụng:',
    en: 'Your IT department must mend its policy; the wrong part is ignored, the rest applies:',
  },
  notGranted: {
    vi: (origin: string) => `Trình duyệt chưa cho RõViệc đọc ${origin}. Bản cài này không có địa chỉ đó; cần bản của cơ quan hoặc bấm cho phép.`,
    en: (origin: string) => `The browser does not let RõViệc read ${origin}. This build does not have that address: use the agency's own build, or allow it.`,
  },
  noAdapter: {
    vi: (origin: string) => `Chính sách đặt cho ${origin} một bộ đọc trang không có.`,
    en: (origin: string) => `The policy names an adapter for ${origin} that does not exist.`,
  },
} as const;

const FAULTS: Readonly<Record<PolicyFaultCode, Words>> = {
  'not-an-origin': { vi: 'không phải địa chỉ dạng https://may-chu hoặc http://may-chu:cổng', en: 'is not an address like https://host or http://host:port' },
  'not-a-list': { vi: 'phải là một danh sách', en: 'must be a list' },
  'not-a-site': { vi: 'cần origin (https://may-chu) và adapter (mã bộ đọc trang)', en: 'needs origin (https://host) and adapter (an adapter id)' },
  'unknown-locale': { vi: 'chỉ nhận vi hoặc en', en: 'takes vi or en only' },
  'unknown-feature': {
    vi: 'không phải tính năng tắt được: chips, strip, guard, filter, notifications',
    en: 'is no feature that can be switched off: chips, strip, guard, filter, notifications',
  },
  'unknown-guard-mode': { vi: 'chỉ nhận ask hoặc inform', en: 'takes ask or inform only' },
  'unknown-field': { vi: 'không có mục này trong chính sách', en: 'is not a field of the policy' },
};

/** A fault in words, with its place and its code for whoever mends it. */
export function policyFaultWords({ field, code }: { readonly field: string; readonly code: PolicyFaultCode }): Words {
  return { vi: `${field}: ${FAULTS[code].vi} (${code})`, en: `${field}: ${FAULTS[code].en} (${code})` };
}
