import type { Reason } from '../registry/subject/reasons.ts';
import type { SuggestedOwner } from '../registry/subject/suggestion.ts';
import type { MatterId, Words } from '../registry/types.ts';
import { sameWords } from './language.ts';
import { type Names, unitWords } from './names.ts';

/** How codes read in a suggestion. */
export interface SuggestionNames extends Pick<Names, 'unit' | 'officer' | 'post'> {
  matter(id: MatterId): Words | null;
}

const COMMUNE: Words = { vi: 'UBND cấp xã nơi có việc', en: 'the commune where it lies' };

/** Who is suggested: the unit's name, or that it is whichever commune the matter lies in. */
export function suggestedOwnerWords(names: Names, owner: SuggestedOwner): Words {
  return owner === 'commune-of-place' ? COMMUNE : unitWords(names, owner);
}

/** Why a subject line has the owner that it has, or none, in one sentence. */
export function reasonWords(names: SuggestionNames, reason: Reason): Words {
  switch (reason.kind) {
    case 'phrase': {
      const matter = matterWords(names, reason.matter);
      return { vi: `Có cụm từ “${reason.phrase}”: ${matter.vi}.`, en: `It has the phrase “${reason.phrase}”: ${matter.en}.` };
    }
    case 'words': {
      const [matter, words] = [matterWords(names, reason.matter), reason.words.map((word) => `“${word}”`).join(', ')];
      return { vi: `Không có cụm từ nào trọn vẹn; các từ ${words} gần với ${matter.vi}.`, en: `No phrase stands whole; the words ${words} are close to ${matter.en}.` };
    }
    case 'addressee': {
      const unit = unitWords(names, reason.unit);
      return { vi: `Văn bản gửi ${unit.vi}.`, en: `It is addressed to ${unit.en}.` };
    }
    case 'place': {
      const unit = unitWords(names, reason.unit);
      return { vi: `Nơi có việc: ${unit.vi}.`, en: `The place is ${unit.en}.` };
    }
    case 'courtesy':
      return { vi: `“${reason.phrase}”: thư từ xã giao, không thuộc thẩm quyền của đơn vị nào.`, en: `“${reason.phrase}”: a courtesy, nobody’s competence.` };
    case 'even': {
      const matters = reason.matters.map((matter) => matterWords(names, matter));
      return { vi: `Hợp như nhau với: ${matters.map(({ vi }) => vi).join('; ')}.`, en: `It fits alike: ${matters.map(({ en }) => en).join('; ')}.` };
    }
    case 'nothing':
      return { vi: 'Không có từ nào cho biết lĩnh vực.', en: 'No word tells the matter.' };
  }
}

function matterWords(names: SuggestionNames, matter: MatterId): Words {
  return names.matter(matter) ?? sameWords(matter);
}
