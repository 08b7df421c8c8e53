import type { RefusalCode } from '../dossier/refusal.ts';
import type { Words } from '../registry/types.ts';

/** What is said when a declared act is refused: what is wrong, and the lawful way on. */
export const refusalWords: Readonly<Record<RefusalCode, Words>> = {
  'dossier-not-open': {
    vi: 'Hồ sơ chưa mở hoặc đã trả lại nên chưa làm được việc này. Hãy mở hồ sơ trước.',
    en: 'The dossier is not open, or has been returned. Open it first.',
  },
  'dossier-already-open': {
    vi: 'Hồ sơ này đã mở rồi. Hãy xem hồ sơ đang có và làm tiếp trên đó.',
    en: 'This dossier is already open. Go on with the one that is there.',
  },
  'dossier-closed': {
    vi: 'Hồ sơ đã kết thúc, không nhận thêm việc. Nếu có việc mới, hãy mở hồ sơ mới.',
    en: 'The dossier is closed and takes no more acts. Open a new one for new work.',
  },
  'no-consult-stage': {
    vi: 'Quy trình của hồ sơ không có bước lấy ý kiến. Hãy xử lý trong thẩm quyền, hoặc báo quản trị viên xem lại quy trình.',
    en: 'The procedure of this dossier has no consultation. Decide within your authority, or ask an administrator to review the procedure.',
  },
  'no-consultees': {
    vi: 'Chưa chọn cơ quan nào để lấy ý kiến. Hãy chọn ít nhất một cơ quan.',
    en: 'No unit is chosen. Choose at least one unit to consult.',
  },
  'consultee-twice': {
    vi: 'Một cơ quan được chọn hai lần. Hãy bỏ bớt một lần.',
    en: 'A unit is chosen twice. Leave it in once.',
  },
  'consultee-is-lead': {
    vi: 'Cơ quan chủ trì không tự lấy ý kiến của mình. Hãy bỏ cơ quan chủ trì khỏi danh sách.',
    en: 'The lead does not consult itself. Take the lead unit off the list.',
  },
  'no-questions': {
    vi: 'Chưa có câu hỏi. Hãy ghi từng nội dung cần lấy ý kiến thành câu hỏi có số.',
    en: 'There is no question. Write each point as a numbered question.',
  },
  'no-own-position': {
    vi: 'Chưa có quan điểm của cơ quan chủ trì. Hãy ghi ý kiến của mình trước khi hỏi cơ quan khác.',
    en: 'Your own position is missing. State it before asking others.',
  },
  'due-before-rule': {
    vi: 'Hạn trả lời ngắn hơn thời hạn mà quy định cho. Hãy để trống để lấy hạn theo quy định, hoặc chọn ngày muộn hơn.',
    en: 'The due date is shorter than the rule gives. Leave it empty to use the rule, or choose a later day.',
  },
  'too-many-rounds': {
    vi: 'Đã lấy ý kiến cơ quan này đủ số lần quy trình cho phép. Hãy tổng hợp và quyết định, hoặc trao đổi trực tiếp.',
    en: 'This unit has been consulted as often as the procedure allows. Conclude and decide, or talk to it directly.',
  },
  'consult-unknown': {
    vi: 'Không có lần lấy ý kiến này trong hồ sơ. Hãy tải lại hồ sơ và chọn lại.',
    en: 'The dossier has no such consultation. Load the dossier again and choose anew.',
  },
  'not-asked': {
    vi: 'Cơ quan này không được hỏi trong lần lấy ý kiến đó. Hãy kiểm tra lại cơ quan và lần lấy ý kiến.',
    en: 'This unit was not asked in that consultation. Check the unit and the consultation.',
  },
  'replied-before': {
    vi: 'Cơ quan này đã có ý kiến. Nếu cần sửa, hãy gửi văn bản thay thế cho cơ quan chủ trì.',
    en: 'This unit has already replied. To change the reply, send the lead a replacing document.',
  },
  'reason-required': {
    vi: 'Việc này cần nêu lý do. Hãy ghi lý do bằng văn bản rồi gửi lại.',
    en: 'This needs a reason. Write it down and send again.',
  },
  'not-silent': {
    vi: 'Chưa ghi nhận im lặng đối với cơ quan này. Hãy đợi hết hạn, hoặc đôn đốc cơ quan đó.',
    en: 'No silence is noted for this unit. Wait until the due time, or urge the unit.',
  },
  'no-channels': {
    vi: 'Chưa nêu đã kiểm tra những kênh nào. Hãy chọn các kênh đã tìm ý kiến trả lời.',
    en: 'No channel is named. Choose the channels in which you looked for a reply.',
  },
  'already-attested': {
    vi: 'Đã có xác nhận không nhận được trả lời. Không cần xác nhận lại.',
    en: 'It is already attested that no reply came. Nothing more is needed.',
  },
  'not-deemed': {
    vi: 'Cơ quan này chưa được coi là đồng ý nên không có gì để đính chính. Hãy xem lại diễn biến hồ sơ.',
    en: 'This unit is not deemed to agree, so there is nothing to correct. Look at the history again.',
  },
  'no-reply-found': {
    vi: 'Chưa ghi nhận văn bản trả lời của cơ quan này. Hãy ghi nhận văn bản trả lời trước, rồi đính chính.',
    en: 'No reply of this unit is recorded. Record the reply first, then correct.',
  },
  'reply-late': {
    vi: 'Ý kiến trả lời đến sau hạn, quy định vẫn coi là không trả lời. Nếu hạn tính sai, hãy báo quản trị viên xem lại lịch.',
    en: 'The reply came after the due time, which the rule counts as silence. If the due time is wrong, ask an administrator to check the calendar.',
  },
  'no-defects': {
    vi: 'Chưa nêu lý do trả lại. Hãy nêu một lần đầy đủ các điểm chưa đạt.',
    en: 'No defect is named. Name all defects at once.',
  },
  'no-ground': {
    vi: 'Có điểm chưa đạt thiếu căn cứ. Hãy ghi văn bản, điều, khoản làm căn cứ cho từng điểm.',
    en: 'A defect has no ground. Cite the text and article for each one.',
  },
  'replies-awaited': {
    vi: 'Còn cơ quan chưa trả lời và chưa hết hạn. Hãy đợi trả lời hoặc hết hạn rồi kết thúc hồ sơ.',
    en: 'A reply is still awaited. Wait for it, or for the due time, before closing the dossier.',
  },
  'too-many-pending': {
    vi: 'Hồ sơ đang có quá nhiều việc chờ ghi sổ. Hãy thử lại sau ít phút.',
    en: 'Too many facts of this dossier wait to be recorded. Try again in a few minutes.',
  },
};
