import type { Words } from '../registry/types.ts';
import { type Names, unitListWords, unitWords } from '../words/names.ts';
import type { Finding } from './judge.ts';
import { processFindingWords } from './process-sentences.ts';
import type { WayOut } from './rule.ts';

const WAYS_OUT: Readonly<Record<WayOut, Words>> = {
  'keep-and-assign': { vi: 'Giữ lại và phân công người thụ lý trong cơ quan', en: 'Keep it and name an officer in your own agency' },
  'forward-under-delegation': { vi: 'Chỉ chuyển khi có văn bản ủy quyền, và ghi số văn bản đó', en: 'Forward it only under a written delegation, and cite it' },
  'return-with-ground': { vi: 'Trả lại nơi gửi và nêu rõ căn cứ', en: 'Send it back and cite the ground' },
  'forward-to-owner': { vi: 'Hoặc chuyển đến đúng cơ quan có thẩm quyền, báo cho nơi gửi', en: 'Or forward it to the competent body and tell the sender' },
  'name-ground': { vi: 'Nêu căn cứ của từng lý do trả lại', en: 'Cite the ground of each defect' },
  'name-all-defects': { vi: 'Nêu hết các lý do trong một lần', en: 'Name all defects at once' },
  explain: { vi: 'Giải trình lý do', en: 'Explain why' },
  'decide-yourself': { vi: 'Tự quyết định trong thẩm quyền và chịu trách nhiệm', en: 'Decide it within your own authority' },
  'name-officer': { vi: 'Phân công một người thụ lý đang giữ đúng vị trí', en: 'Assign one officer who holds the post' },
  'one-lead': { vi: 'Chọn một cơ quan chủ trì, các cơ quan khác phối hợp', en: 'Choose one lead; the others support it' },
  'reconcile-or-reserve': { vi: 'Người đứng đầu trao đổi, thống nhất, hoặc ghi bảo lưu ý kiến bằng văn bản', en: 'The head talks it over, or it is reserved in writing' },
  'head-signs': { vi: 'Trình người đứng đầu ký', en: 'Have the head sign' },
  'register-delegation': { vi: 'Hoặc dẫn văn bản ủy quyền còn hiệu lực', en: 'Or cite a delegation in force' },
  'state-proposal': { vi: 'Ghi rõ phương án và đơn vị chịu trách nhiệm', en: 'State the option and the responsible unit' },
  'ask-extension': { vi: 'Đề nghị gia hạn trước khi hết hạn, nêu lý do', en: 'Ask for an extension before the deadline, with a reason' },
  'move-on': { vi: 'Giải quyết bước tiếp theo, hoặc ghi lý do còn chờ', en: 'Take the next step, or note what it waits for' },
  'show-authority': { vi: 'Nêu cấp cho phép, văn bản và lý do', en: 'Name who allowed it, the instrument and the reason' },
  'record-reply': { vi: 'Nếu đã trả lời, gửi văn bản trả lời để ghi nhận', en: 'If a reply was sent, have it recorded' },
};

/** What a finding says, in one sentence. */
export function findingWords(finding: Finding, names: Names): Words {
  const unit = unitWords(names, finding.unit);
  const others = unitListWords(names, finding.others ?? []);
  const owner = finding.owner === undefined ? { vi: 'UBND cấp xã nơi có việc', en: 'the commune where the matter lies' } : unitWords(names, finding.owner);
  switch (`${finding.rule}/${finding.variant ?? ''}`) {
    case 'forward-own-work/':
      return { vi: `Việc này thuộc thẩm quyền của ${unit.vi}; không chuyển sang ${others.vi}.`, en: `This is ${unit.en}’s own work; it must not be handed to ${others.en}.` };
    case 'should-return/forwarded':
      return {
        vi: `Việc này thuộc thẩm quyền của ${owner.vi}, không thuộc ${unit.vi} hay ${others.vi}; cần trả lại, không chuyển tiếp.`,
        en: `This belongs to ${owner.en}, neither to ${unit.en} nor to ${others.en}; it should be sent back, not passed on.`,
      };
    case 'should-return/accepted':
      return { vi: `${unit.vi} nhận xử lý việc thuộc thẩm quyền của ${owner.vi}.`, en: `${unit.en} took on what belongs to ${owner.en}.` };
    case 'should-return/groundless':
      return { vi: `${unit.vi} trả lại văn bản mà không nêu căn cứ.`, en: `${unit.en} sent a document back without a ground.` };
    case 'should-return/twice':
      return { vi: `${unit.vi} trả lại lần nữa vì lý do lẽ ra nêu được từ lần đầu.`, en: `${unit.en} sent it back again for a defect that the first return could have named.` };
    case 'late-reply/late':
      return { vi: `${unit.vi} trả lời sau khi hết hạn.`, en: `${unit.en} replied after the due time.` };
    case 'late-reply/silent':
      return { vi: `${unit.vi} không trả lời khi hết hạn.`, en: `${unit.en} did not reply by the due time.` };
    default:
      return processFindingWords(finding.rule, finding.variant ?? '', unit, others) ?? { vi: `${unit.vi} có việc cần giải trình.`, en: `${unit.en} has something to explain.` };
  }
}

/** A lawful way out, in one sentence. */
export function wayOutWords(way: WayOut): Words {
  return WAYS_OUT[way];
}
