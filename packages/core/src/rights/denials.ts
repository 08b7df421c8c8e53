import type { Words } from '../registry/types.ts';
import type { DenialCode } from './types.ts';

/** Why a right is missing, and what to do about it. */
export const denialWords: Readonly<Record<DenialCode, Words>> = {
  'post-not-held': {
    vi: 'Hôm nay bạn không giữ vị trí công tác này. Hãy chọn vị trí khác của bạn, hoặc báo quản trị viên cập nhật danh sách.',
    en: 'You do not hold this post today. Choose another post of yours, or ask an administrator to update the register.',
  },
  'other-agency': {
    vi: 'Việc này thuộc cơ quan khác. Hãy liên hệ cơ quan đó, hoặc chọn vị trí công tác của bạn ở cơ quan đó.',
    en: 'This belongs to another agency. Contact that agency, or choose your post there if you have one.',
  },
  'role-missing': {
    vi: 'Vị trí công tác của bạn không được giao việc này. Hãy chuyển cho người được giao, hoặc báo quản trị viên.',
    en: 'Your post does not have this task. Hand it to the person who has it, or ask an administrator.',
  },
  'own-request': {
    vi: 'Bạn là người đề nghị nên không tự phê duyệt. Hãy chuyển cho người có thẩm quyền khác.',
    en: 'You asked for this, so you do not approve it. Hand it to another person who may.',
  },
};
