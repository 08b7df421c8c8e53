import type { Guard } from '../procedure/types.ts';
import type { Words } from '../registry/types.ts';

const GUARDS: Readonly<Record<Guard, Words>> = {
  'handler-named': { vi: 'đã phân công người thụ lý', en: 'an officer is named' },
  'consulted-first': { vi: 'đã lấy ý kiến', en: 'opinions were asked for' },
  'replies-settled': { vi: 'không còn chờ ý kiến nào', en: 'no reply is awaited' },
  'supplement-settled': { vi: 'không còn chờ bổ sung', en: 'no supplement is awaited' },
  'cost-stated': { vi: 'đề xuất nêu kinh phí', en: 'the proposal states its cost' },
  'time-stated': { vi: 'đề xuất nêu thời gian', en: 'the proposal states its time' },
  'document-recorded': { vi: 'ghi số, ngày văn bản đã ký', en: 'number and date of the signed document are given' },
  'decider-not-handler': { vi: 'người quyết định không phải người thụ lý', en: 'whoever decides is not the handler' },
  'decided-first': { vi: 'đã có quyết định', en: 'it is decided' },
};
/** What a guard asks for. */
export const guardWords = (guard: Guard): Words => GUARDS[guard];
