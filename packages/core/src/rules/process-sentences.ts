import type { Sentences } from './sentence.ts';

/** What findings say about leading, going up, deciding and the clocks beside it. */
export const processSentences: Sentences = {
  'unreconciled-dissent/': ({ unit, others }) => ({
    vi: `${unit.vi} trình khi ý kiến không đồng ý của ${others.vi} chưa được trao đổi, thống nhất hoặc bảo lưu.`,
    en: `${unit.en} goes up while the disagreement of ${others.en} is neither reconciled nor reserved.`,
  }),
  'wrong-signer/': ({ unit }) => ({
    vi: `Văn bản trình của ${unit.vi} do người không phải người đứng đầu và không có ủy quyền còn hiệu lực ký.`,
    en: `The submission of ${unit.en} is signed by neither its head nor a delegate with an instrument in force.`,
  }),
  'wrong-signer/issued': ({ unit }) => ({
    vi: `Văn bản phát hành của ${unit.vi} do người không phải người đứng đầu và không có ủy quyền còn hiệu lực ký.`,
    en: `The document that ${unit.en} issues is signed by neither its head nor a delegate with an instrument in force.`,
  }),
  'no-own-view/': ({ unit }) => ({
    vi: `${unit.vi} trình việc có nhiều căn cứ pháp lý mà không nêu quan điểm của mình.`,
    en: `${unit.en} goes up with several legal bases and no view of its own.`,
  }),
  'no-concrete-proposal/option': ({ unit }) => ({ vi: `${unit.vi} trình mà không nêu phương án cụ thể.`, en: `${unit.en} goes up without a concrete option.` }),
  'no-concrete-proposal/cost': ({ unit }) => ({ vi: `${unit.vi} trình mà không nêu kinh phí.`, en: `${unit.en} goes up without saying what it costs.` }),
  'no-concrete-proposal/time': ({ unit }) => ({ vi: `${unit.vi} trình mà không nêu thời gian thực hiện.`, en: `${unit.en} goes up without saying how long it takes.` }),
  'no-concrete-proposal/responsible': ({ unit }) => ({
    vi: `${unit.vi} trình mà không nêu đơn vị chịu trách nhiệm thực hiện.`,
    en: `${unit.en} goes up without naming who will be responsible.`,
  }),
  'submit-own-decision/': ({ unit, others }) => ({
    vi: `Việc này thuộc thẩm quyền quyết định của ${unit.vi}; không trình ${others.vi}.`,
    en: `${unit.en} decides this itself; it is not submitted to ${others.en}.`,
  }),
  'no-single-owner/none': ({ unit }) => ({ vi: `Việc tại ${unit.vi} chưa có cơ quan chủ trì.`, en: `The work at ${unit.en} has no lead.` }),
  'no-single-owner/several': ({ unit, others }) => ({
    vi: `${unit.vi} giao cùng một việc cho nhiều cơ quan chủ trì: ${others.vi}.`,
    en: `${unit.en} gave one piece of work to several leads: ${others.en}.`,
  }),
  'no-single-owner/downgraded': ({ unit, others }) => ({
    vi: `${unit.vi} gửi ${others.vi} để biết hoặc phối hợp, trong khi cơ quan này có thẩm quyền chủ trì.`,
    en: `${unit.en} gave it to ${others.en} to know of or to help, although that body is the competent lead.`,
  }),
  'no-single-owner/unnamed': ({ unit }) => ({
    vi: `${unit.vi} chưa phân công người thụ lý khi đã quá hạn phân công.`,
    en: `${unit.en} named no officer within the time to do so.`,
  }),
  'no-single-owner/not-in-post': ({ unit }) => ({
    vi: `${unit.vi} phân công người không giữ vị trí được ghi.`,
    en: `${unit.en} assigned somebody who does not hold the post named.`,
  }),
  'stagnation/overdue': ({ unit }) => ({ vi: `Hồ sơ tại ${unit.vi} đã quá hạn giải quyết.`, en: `The dossier at ${unit.en} is overdue.` }),
  'stagnation/late-assignment': ({ unit }) => ({ vi: `${unit.vi} phân công người thụ lý trễ hạn.`, en: `${unit.en} assigned the dossier late.` }),
  'stagnation/idle': ({ unit }) => ({
    vi: `Hồ sơ tại ${unit.vi} đứng yên quá lâu so với thời hạn, không chờ ý kiến của ai.`,
    en: `The dossier at ${unit.en} stood still for too large a share of its time, with nobody else awaited.`,
  }),
  'no-decision/late': ({ unit, due }) => ({ vi: `${unit.vi} quyết định sau khi hết hạn${due.vi}.`, en: `${unit.en} decided after the due time${due.en}.` }),
  'no-decision/waiting': ({ unit, due }) => ({
    vi: `Việc trình ${unit.vi} chưa được quyết định khi đã hết hạn${due.vi}.`,
    en: `What was submitted to ${unit.en} is not decided, and the time is over${due.en}.`,
  }),
  'loosened-target/twice': ({ unit }) => ({ vi: `${unit.vi} lùi hạn hoặc hạ chỉ tiêu lần nữa.`, en: `${unit.en} moved a deadline or a target away once more.` }),
  'loosened-target/after-expiry': ({ unit }) => ({
    vi: `${unit.vi} gia hạn khi thời hạn đã hết.`,
    en: `${unit.en} moved a deadline away once it was over.`,
  }),
  'loosened-target/same-person': ({ unit }) => ({
    vi: `Tại ${unit.vi}, người đề nghị cũng là người cho phép lùi hạn hoặc hạ chỉ tiêu.`,
    en: `At ${unit.en}, whoever asked for it also allowed a deadline or a target to be moved away.`,
  }),
  'loosened-target/unallowed': ({ unit }) => ({
    vi: `${unit.vi} lùi hạn hoặc hạ chỉ tiêu mà không nêu đủ cấp cho phép, văn bản và lý do.`,
    en: `${unit.en} moved a deadline or a target away without authority, instrument or reason.`,
  }),
  'status-laundering/lead': ({ unit }) => ({
    vi: `Trang của ${unit.vi} ghi hoàn thành nhưng hồ sơ chưa có quyết định hay kết quả.`,
    en: `A page of ${unit.en} says done, and the dossier has neither a decision nor a result.`,
  }),
  'status-laundering/consultee': ({ unit }) => ({
    vi: `Trang của ${unit.vi} ghi hoàn thành nhưng chưa có văn bản trả lời hay biên bản.`,
    en: `A page of ${unit.en} says done, and there is neither a reply nor minutes.`,
  }),
  'late-report/late': ({ unit, others, due }) => ({ vi: `${unit.vi} gửi báo cáo ${others.vi} chậm${due.vi}.`, en: `${unit.en} reported late to ${others.en}${due.en}.` }),
  'late-report/missing': ({ unit, others, due }) => ({
    vi: `${unit.vi} chưa gửi báo cáo ${others.vi} khi đã hết hạn${due.vi}.`,
    en: `${unit.en} has not sent its report to ${others.en}, and the time is over${due.en}.`,
  }),
  'idle-step/': ({ unit }) => ({
    vi: `Một bước trong quy trình của ${unit.vi} tốn thời gian ở nhiều hồ sơ mà không làm thay đổi gì; đề nghị xem xét.`,
    en: `A step in a procedure of ${unit.en} takes time in many dossiers and changes nothing; it may be left out.`,
  }),
  'merit/early': ({ unit }) => ({ vi: `${unit.vi} giải quyết trong thẩm quyền, sớm hơn hạn nhiều.`, en: `${unit.en} settled it within its authority, well before the due time.` }),
  'merit/single-round': ({ unit }) => ({
    vi: `${unit.vi} lấy ý kiến một lần và giải quyết đúng hạn.`,
    en: `${unit.en} asked once and settled it in time.`,
  }),
  'merit/decided': ({ unit }) => ({ vi: `${unit.vi} quyết định trong thẩm quyền, đúng hạn.`, en: `${unit.en} decided within its authority, in time.` }),
};
