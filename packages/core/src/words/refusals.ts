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
  'reply-used': {
    vi: 'Trả lời này đã được dùng để đính chính, trao đổi hoặc trình nên không gỡ ra được. Hãy ghi chú vào hồ sơ.',
    en: 'A correction, an exchange or a submission already rests on this reply, so it cannot be unlinked. Write a note to the file.',
  },
  'not-deemed': {
    vi: 'Cơ quan này chưa được coi là đồng ý, cũng không có trả lời nào được ghi nhận thay để đính chính. Hãy xem lại diễn biến hồ sơ.',
    en: 'This unit is not deemed to agree, and no reply was recorded for it, so there is nothing to correct. Look at the history again.',
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
  'consult-withdrawn': {
    vi: 'Cơ quan chủ trì đã rút lại việc lấy ý kiến này. Nếu vẫn có ý kiến, hãy gửi bằng văn bản.',
    en: 'The lead withdrew this question. If you still have an opinion, send it in writing.',
  },
  'nothing-awaited': {
    vi: 'Không còn ý kiến nào đang chờ ở đây. Hãy tải lại hồ sơ và xem cơ quan nào còn chưa trả lời.',
    en: 'Nothing is awaited here. Load the dossier again and see who has not replied.',
  },
  'not-dissenting': {
    vi: 'Cơ quan này không có ý kiến “không đồng ý”. Chỉ trao đổi hoặc bảo lưu đối với ý kiến không đồng ý.',
    en: 'This unit did not disagree. Only a disagreement is reconciled or reserved.',
  },
  'dissent-settled': {
    vi: 'Ý kiến khác này đã được xử lý. Hãy xem lại diễn biến hồ sơ.',
    en: 'This dissent is settled already. Look at the history.',
  },
  'not-head-or-delegate': {
    vi: 'Việc trao đổi, thống nhất phải do người đứng đầu cơ quan chủ trì hoặc người được ủy quyền thực hiện. Hãy chọn đúng người.',
    en: 'The head of the lead, or a delegate with an instrument in force, reconciles dissent. Name that person.',
  },
  'no-participants': {
    vi: 'Chưa ghi ai dự họp. Hãy chọn những người tham gia.',
    en: 'No participant is named. Choose who took part.',
  },
  'not-documented': {
    vi: 'Chưa có biên bản họp hoặc văn bản trao đổi. Hãy ghi số, ngày văn bản hoặc nội dung giải trình.',
    en: 'There are no minutes and no written exchange. Give their number and date, or the explanation.',
  },
  'not-in-writing': {
    vi: 'Bảo lưu ý kiến phải bằng văn bản. Hãy ghi số, ngày văn bản, hoặc để cơ quan đó tự ghi trong RõViệc.',
    en: 'A reservation is made in writing. Give the document, or let the unit write it in RõViệc itself.',
  },
  'handler-missing': {
    vi: 'Hồ sơ chưa có người thụ lý. Hãy phân công một người trước khi trình.',
    en: 'No officer handles the dossier. Assign one before submitting.',
  },
  'dissent-open': {
    vi: 'Còn ý kiến “không đồng ý” chưa được trao đổi hoặc bảo lưu. Người đứng đầu cần trao đổi, thống nhất, hoặc ghi bảo lưu, rồi trình.',
    en: 'A disagreement is neither reconciled nor reserved. The head talks it over, or it is reserved in writing, before submitting.',
  },
  'no-option': {
    vi: 'Chưa đề xuất phương án cụ thể. Hãy ghi rõ phương án đề nghị.',
    en: 'No concrete option is proposed. State it.',
  },
  'no-responsible-unit': {
    vi: 'Đề xuất chưa nêu đơn vị chịu trách nhiệm thực hiện. Hãy chọn một đơn vị.',
    en: 'The proposal names no responsible unit. Choose one.',
  },
  'no-own-view': {
    vi: 'Có nhiều căn cứ pháp lý nhưng chưa nêu quan điểm của cơ quan trình. Hãy ghi quan điểm và lý do.',
    en: 'There are several legal bases and no view of your own. State it and why.',
  },
  'wrong-signer': {
    vi: 'Người ký không phải người đứng đầu và không có ủy quyền còn hiệu lực. Hãy để người đứng đầu ký, hoặc báo quản trị viên cập nhật văn bản ủy quyền.',
    en: 'The signer is neither the head nor a delegate with an instrument in force. Let the head sign, or have the delegation registered.',
  },
  'submitted-before': {
    vi: 'Hồ sơ đã trình và đang chờ quyết định. Hãy đợi, hoặc đề nghị trả lại để làm lại.',
    en: 'The dossier is submitted and awaits its decision. Wait, or ask for it back.',
  },
  'not-submitted': {
    vi: 'Hồ sơ chưa được trình. Hãy đợi cơ quan chủ trì trình.',
    en: 'The dossier was not submitted. Wait for the lead to submit it.',
  },
  'decided-before': {
    vi: 'Hồ sơ đã có quyết định. Hãy xem quyết định trong diễn biến hồ sơ.',
    en: 'The dossier is decided. Read the decision in its history.',
  },
  'wrong-decider': {
    vi: 'Người này không có thẩm quyền quyết định việc được trình. Hãy để người đứng đầu nơi được trình, hoặc người được ủy quyền, quyết định.',
    en: 'This person may not decide it. The head of the unit it was submitted to decides, or a delegate.',
  },
  'dissent-not-shown': {
    vi: 'Có ý kiến không đồng ý đến muộn hoặc còn bỏ ngỏ mà người quyết định chưa xem. Hãy xem ý kiến đó trước khi quyết định.',
    en: 'A late or open disagreement was not put before the decider. Read it before deciding.',
  },
  'class-not-forwarded': {
    vi: 'Đơn khiếu nại không thuộc thẩm quyền thì không chuyển; hãy hướng dẫn người gửi một lần, đến đúng cơ quan.',
    en: 'A complaint that is not yours is not forwarded; guide the sender, once, to the competent body.',
  },
  'class-not-returned': {
    vi: 'Loại văn bản này không trả lại. Hãy chuyển đến cơ quan có thẩm quyền trong thời hạn và báo cho người gửi.',
    en: 'A document of this class is not sent back. Forward it to the competent body in time and tell the sender.',
  },
  'guided-before': {
    vi: 'Đã hướng dẫn một lần. Việc hướng dẫn chỉ thực hiện một lần.',
    en: 'Guidance was given already. It is given once.',
  },
  'forward-to-self': {
    vi: 'Không chuyển hồ sơ cho chính cơ quan đang giữ. Hãy phân công người thụ lý.',
    en: 'The dossier is not forwarded to the agency that has it. Assign an officer instead.',
  },
  'no-notice': {
    vi: 'Chưa thông báo cho nơi gửi về việc chuyển. Hãy ghi nội dung hoặc số văn bản thông báo.',
    en: 'The sender was not told. Give the notice, or its number and date.',
  },
  'transferred-before': {
    vi: 'Hồ sơ đã chuyển cơ quan khác. Hãy kết thúc hồ sơ với kết quả “đã chuyển”.',
    en: 'The dossier was forwarded already. Close it as transferred.',
  },
  'supplement-before': {
    vi: 'Đã yêu cầu bổ sung một lần. Mỗi hồ sơ chỉ yêu cầu bổ sung một lần, đầy đủ.',
    en: 'A supplement was asked for already. It is asked for once, in full.',
  },
  'supplement-not-awaited': {
    vi: 'Không có yêu cầu bổ sung nào đang chờ. Hãy xem lại diễn biến hồ sơ.',
    en: 'No supplement is awaited. Look at the history.',
  },
  'no-items': {
    vi: 'Chưa nêu cần bổ sung những gì. Hãy ghi đầy đủ trong một lần.',
    en: 'Nothing to supplement is named. Name everything at once.',
  },
  'extended-before': {
    vi: 'Hồ sơ đã gia hạn một lần, không gia hạn thêm. Hãy hoàn thành, hoặc báo cáo cấp có thẩm quyền.',
    en: 'The deadline was extended once and is not extended again. Finish, or report to the higher authority.',
  },
  'extension-past-due': {
    vi: 'Đã hết hạn hoặc hồ sơ không có hạn, nên không gia hạn được. Hãy báo cáo và xin lỗi theo quy định.',
    en: 'The deadline is over, or there is none, so it cannot be extended. Report it as the rules say.',
  },
  'extension-not-later': {
    vi: 'Ngày đề nghị không muộn hơn hạn hiện tại. Hãy chọn ngày muộn hơn.',
    en: 'The day asked for is not later than the deadline. Choose a later one.',
  },
  'extension-not-requested': {
    vi: 'Chưa có đề nghị gia hạn. Hãy đề nghị và nêu lý do trước.',
    en: 'No extension was asked for. Ask for one first, with a reason.',
  },
  'approver-is-requester': {
    vi: 'Người đề nghị không tự phê duyệt gia hạn. Hãy để người khác phê duyệt.',
    en: 'Whoever asks for an extension does not approve it. Let another person approve.',
  },
  'wrong-approver': {
    vi: 'Người phê duyệt phải là người đứng đầu hoặc người được ủy quyền, và tự mình phê duyệt. Hãy chuyển cho đúng người.',
    en: 'The approver is the head or a delegate, and approves in person. Hand it to that person.',
  },
  'text-required': {
    vi: 'Chưa có nội dung. Hãy ghi nội dung rồi gửi lại.',
    en: 'There is no text. Write it and send again.',
  },
  'target-set-before': {
    vi: 'Chỉ tiêu này đã được giao. Nếu cần thay đổi, hãy điều chỉnh chỉ tiêu và nêu lý do.',
    en: 'This target is set already. To change it, change the target and say why.',
  },
  'target-unknown': {
    vi: 'Chưa giao chỉ tiêu này. Hãy giao chỉ tiêu trước.',
    en: 'This target was never set. Set it first.',
  },
  'target-unchanged': {
    vi: 'Giá trị mới bằng giá trị đang có. Không có gì để điều chỉnh.',
    en: 'The new value is the one that stands. There is nothing to change.',
  },
  'authority-required': {
    vi: 'Hạ chỉ tiêu phải có cấp có thẩm quyền cho phép. Hãy nêu cấp cho phép và văn bản.',
    en: 'Loosening a target needs an authority. Name it and its instrument.',
  },
  'not-consulted': {
    vi: 'Quy trình yêu cầu lấy ý kiến trước khi trình. Hãy gửi lấy ý kiến các cơ quan liên quan.',
    en: 'The procedure asks for opinions before submitting. Consult the units concerned first.',
  },
  'supplement-awaited': {
    vi: 'Còn chờ bổ sung hồ sơ. Hãy ghi nhận phần bổ sung, hoặc xử lý việc không bổ sung đúng hạn.',
    en: 'A supplement is still awaited. Record it, or deal with its not coming in time.',
  },
  'no-cost': {
    vi: 'Quy trình yêu cầu nêu kinh phí. Hãy ghi kinh phí, hoặc ghi rõ không phát sinh kinh phí.',
    en: 'The procedure asks for the cost. State it, or say that there is none.',
  },
  'no-time': {
    vi: 'Quy trình yêu cầu nêu thời gian thực hiện. Hãy ghi thời gian.',
    en: 'The procedure asks for the time it will take. State it.',
  },
  'document-required': {
    vi: 'Quy trình yêu cầu ghi số, ngày văn bản đã ký. Hãy ghi số và ngày văn bản.',
    en: 'The procedure asks for the number and date of the signed document. Give them.',
  },
  'decider-is-handler': {
    vi: 'Người quyết định đồng thời là người thụ lý; quy trình yêu cầu hai người khác nhau. Hãy để người có thẩm quyền khác quyết định.',
    en: 'Whoever decides also handles the dossier; the procedure asks for two persons. Let another competent person decide.',
  },
  'not-decided': {
    vi: 'Hồ sơ chưa có quyết định nên chưa kết thúc được. Hãy trình và chờ quyết định, hoặc kết thúc với kết quả khác và nêu lý do.',
    en: 'The dossier is not decided, so it is not completed. Submit it and wait for the decision, or close it otherwise and say why.',
  },
  'silence-pending': {
    vi: 'Hạn trả lời của một cơ quan đã qua, hệ thống đang ghi nhận việc không trả lời. Hãy thử lại sau ít giây.',
    en: 'The due time of a unit has passed and its silence is being noted. Try again in a few seconds.',
  },
  'needs-signed-document': {
    vi: 'Người ký là người khác nên phải có văn bản đã ký. Hãy ghi số, ngày văn bản, hoặc để người đó tự thực hiện trong RõViệc.',
    en: 'Somebody else signs it, so the signed document is needed. Give its number and date, or let that person do it in RõViệc.',
  },
  'dissent-reserved': {
    vi: 'Cơ quan này đã bảo lưu ý kiến bằng văn bản; cơ quan chủ trì không tự ghi là đã thống nhất. Hãy trình kèm ý kiến bảo lưu.',
    en: 'This unit keeps its disagreement in writing, and the lead does not settle it. Submit with the reservation.',
  },
  'already-decided': {
    vi: 'Hồ sơ đã được quyết định nên không làm thêm việc này. Hãy kết thúc hồ sơ; nếu có việc mới, hãy mở hồ sơ mới.',
    en: 'The dossier is decided, so this is not done any more. Close it, and open a new one for new work.',
  },
  'request-changed': {
    vi: 'Đề nghị gia hạn đã thay đổi, ngày không còn như bạn đã xem. Hãy tải lại và xem đề nghị hiện có rồi phê duyệt.',
    en: 'The request was changed: the day is not the one that you read. Load it again, read it, then approve.',
  },
  'own-submission': {
    vi: 'Người ký hoặc người trình không tự quyết định việc mình trình. Hãy để người có thẩm quyền khác quyết định.',
    en: 'Whoever signed or submitted it does not decide it. Let another competent person decide.',
  },
  'submission-changed': {
    vi: 'Hồ sơ đã được trình lại, không còn là bản bạn đã xem. Hãy tải lại, đọc bản trình mới rồi quyết định.',
    en: 'It was submitted anew: this is not the proposal that you read. Load it again, read the new one, then decide.',
  },
  'decision-awaited': {
    vi: 'Hồ sơ đã trình và đang chờ quyết định nên chưa hoàn thành. Hãy đợi quyết định, hoặc ghi nhận quyết định đã ký.',
    en: 'A submission waits for its decision, so the dossier is not completed. Wait, or record the signed decision.',
  },
  'rework-open': {
    vi: 'Hồ sơ được trả lại để làm lại mà chưa trình lại. Hãy trình lại, hoặc kết thúc với kết quả khác và nêu lý do.',
    en: 'It was sent back to be reworked and not submitted since. Submit it again, or close it otherwise and say why.',
  },
  'class-contradicts': {
    vi: 'Loại văn bản đã chọn không hợp với lĩnh vực hoặc quy trình. Đơn khiếu nại, tố cáo phải được chọn đúng loại; hãy chọn lại loại, lĩnh vực hoặc quy trình.',
    en: 'The class chosen does not go with the matter or the procedure. A complaint or denunciation is opened as such; choose class, matter or procedure again.',
  },
  'classified-words': {
    vi: 'Đơn khiếu nại, tố cáo chỉ được ghi loại và thời hạn, không được nhập nội dung. Hãy bỏ phần nội dung rồi gửi lại, và giữ nội dung trong hệ thống văn bản của cơ quan.',
    en: 'Of a complaint or denunciation only class and deadline are kept; its words are not taken. Leave the text out and send again; keep it in the e-office.',
  },
};
