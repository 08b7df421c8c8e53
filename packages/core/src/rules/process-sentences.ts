import type { Words } from '../registry/types.ts';

type Say = (unit: Words, others: Words) => Words;

/** By rule and case; `vi` and `en` of the unit that has something to explain, and of the units that it concerns. */
const SENTENCES: Readonly<Record<string, Say>> = {
  'unreconciled-dissent/': (unit, others) => ({
    vi: `${unit.vi} trình khi ý kiến không đồng ý của ${others.vi} chưa được trao đổi, thống nhất hoặc bảo lưu.`,
    en: `${unit.en} goes up while the disagreement of ${others.en} is neither reconciled nor reserved.`,
  }),
  'wrong-signer/': (unit) => ({
    vi: `Văn bản trình của ${unit.vi} do người không phải người đứng đầu và không có ủy quyền còn hiệu lực ký.`,
    en: `The submission of ${unit.en} is signed by neither its head nor a delegate with an instrument in force.`,
  }),
  'no-concrete-proposal/option': (unit) => ({ vi: `${unit.vi} trình mà không nêu phương án cụ thể.`, en: `${unit.en} goes up without a concrete option.` }),
  'no-concrete-proposal/responsible': (unit) => ({
    vi: `${unit.vi} trình mà không nêu đơn vị chịu trách nhiệm thực hiện.`,
    en: `${unit.en} goes up without naming who will be responsible.`,
  }),
  'submit-own-decision/': (unit, others) => ({
    vi: `Việc này thuộc thẩm quyền quyết định của ${unit.vi}; không trình ${others.vi}.`,
    en: `${unit.en} decides this itself; it is not submitted to ${others.en}.`,
  }),
  'take-others-work/': (unit, others) => ({
    vi: `${unit.vi} thụ lý việc thuộc thẩm quyền của ${others.vi || 'UBND cấp xã nơi có việc'}.`,
    en: `${unit.en} handles what belongs to ${others.en || 'the commune where the matter lies'}.`,
  }),
  'no-single-owner/none': (unit) => ({ vi: `Việc tại ${unit.vi} chưa có cơ quan chủ trì.`, en: `The work at ${unit.en} has no lead.` }),
  'no-single-owner/several': (unit, others) => ({
    vi: `${unit.vi} giao cùng một việc cho nhiều cơ quan chủ trì: ${others.vi}.`,
    en: `${unit.en} gave one piece of work to several leads: ${others.en}.`,
  }),
  'no-single-owner/unnamed': (unit) => ({ vi: `${unit.vi} chưa phân công người thụ lý khi đã quá hạn phân công.`, en: `${unit.en} named no officer within the time to do so.` }),
  'no-single-owner/not-in-post': (unit) => ({
    vi: `${unit.vi} phân công người không giữ vị trí được ghi.`,
    en: `${unit.en} assigned somebody who does not hold the post named.`,
  }),
  'stagnation/overdue': (unit) => ({ vi: `Hồ sơ tại ${unit.vi} đã quá hạn giải quyết.`, en: `The dossier at ${unit.en} is overdue.` }),
  'stagnation/late-assignment': (unit) => ({ vi: `${unit.vi} phân công người thụ lý trễ hạn.`, en: `${unit.en} assigned the dossier late.` }),
  'stagnation/idle': (unit) => ({
    vi: `Hồ sơ tại ${unit.vi} đứng yên quá lâu so với thời hạn, không chờ ý kiến của ai.`,
    en: `The dossier at ${unit.en} stood still for too large a share of its time, with nobody else awaited.`,
  }),
  'loosened-target/twice': (unit) => ({ vi: `${unit.vi} lùi hạn hoặc hạ chỉ tiêu lần nữa.`, en: `${unit.en} moved a deadline or a target away once more.` }),
  'loosened-target/same-person': (unit) => ({
    vi: `Tại ${unit.vi}, người đề nghị cũng là người cho phép lùi hạn hoặc hạ chỉ tiêu.`,
    en: `At ${unit.en}, whoever asked for it also allowed a deadline or a target to be moved away.`,
  }),
  'loosened-target/unallowed': (unit) => ({
    vi: `${unit.vi} lùi hạn hoặc hạ chỉ tiêu mà không nêu đủ cấp cho phép, văn bản và lý do.`,
    en: `${unit.en} moved a deadline or a target away without authority, instrument or reason.`,
  }),
};

/** What a finding of these rules says; null for another rule. */
export function processFindingWords(rule: string, variant: string, unit: Words, others: Words): Words | null {
  return SENTENCES[`${rule}/${variant}`]?.(unit, others) ?? null;
}
