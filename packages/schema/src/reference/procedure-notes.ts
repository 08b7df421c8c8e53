import type { Words } from '@roviec/core';

const note = (vi: string, en: string): Words => ({ vi, en });

/** What each field of a procedure means, for whoever writes one: shown by editors and printed in docs/procedures.md. */
export const procedureNotes = {
  procedureId: note('Mã quy trình, không đổi qua các phiên bản.', 'Id of the procedure; the same in every version.'),
  procedureName: note('Tên quy trình như người dùng đọc.', 'Name as people read it.'),
  matter: note('Mã lĩnh vực trong matters.tsv.', 'Id of a matter in matters.tsv.'),
  anyMatter: note('true: dùng cho mọi lĩnh vực chưa có quy trình riêng.', 'true: it also serves every matter without a procedure of its own.'),
  classes: note(
    'Loại văn bản được xử lý theo quy trình này (denunciation: tố cáo, complaint: khiếu nại); không ghi thì loại nào cũng được.',
    'The classes of documents worked by it (denunciation, complaint); absent: any.',
  ),
  body: note('Cơ quan thực hiện, ghi như trong văn bản.', 'Whose procedure it is, in office words.'),
  product: note('Sản phẩm đầu ra: rõ sản phẩm.', 'What comes out at the end: the clear product.'),
  from: note('Ngày đầu tiên được mở hồ sơ theo quy trình này.', 'First day on which a dossier may be opened under it.'),
  to: note('Ngày cuối cùng được mở hồ sơ; hồ sơ đang chạy vẫn theo quy trình này đến hết.', 'Last day for opening; what runs stays under it to its end.'),
  provisional: note(
    'Phần nào chưa được kiểm chứng; bắt buộc khi có căn cứ chưa verified, và hiện cho mọi người xem là tạm tính.',
    'Which part is not confirmed; needed as soon as one source is not verified, and shown to everybody as provisional.',
  ),
  total: note('Thời hạn của cả hồ sơ.', 'The deadline of the whole dossier.'),
  stagnation: note('Khi nào coi là đứng yên.', 'When a dossier counts as standing still.'),
  idleShare: note('Phần thời hạn (0–1) trôi qua mà không có việc gì.', 'The share of the time allowed (0–1) in which nothing happened.'),
  demo: note('true: bản trình diễn, được tính bằng phút, bị từ chối ngoài bản trình diễn.', 'true: a demonstration that may count in minutes; refused elsewhere.'),
  stages: note('Các bước, bước đầu là tiếp nhận; không có vòng lặp.', 'The stages, the first one receiving; there are no loops.'),
  stageId: note('Mã bước, dùng ở mục next.', 'Id of the stage, named under next.'),
  stageName: note('Tên bước.', 'Name of the stage.'),
  by: note('Ai chịu trách nhiệm bước này, ghi như trong văn bản.', 'Who answers for the step, in office words.'),
  who: note(
    'Ai thực hiện, theo danh mục: head, division-head, handler, records, one-stop của cơ quan chủ trì; consultees; applicant; hoặc {post: …}, {unit: …}.',
    'Who acts, from a closed list: head, division-head, handler, records, one-stop of the lead; consultees; applicant; or {post: …}, {unit: …}.',
  ),
  guards: note('Điều kiện phải đạt trước khi làm bước này; danh mục đóng.', 'What must hold before the stage; a closed list.'),
  kind: note(
    'Loại bước: receive, assign, prepare, consult, reconcile, submit, decide, return, supplement, issue.',
    'Kind: receive, assign, prepare, consult, reconcile, submit, decide, return, supplement, issue.',
  ),
  within: note('Thời hạn của bước.', 'The deadline of the stage.'),
  next: note('Các bước có thể đi tiếp; [] là kết thúc.', 'Stages that may follow; [] ends the procedure.'),
  clock: note(
    'Đồng hồ của ta khi chờ bổ sung: restart tính lại từ đầu, pause tạm dừng, runs vẫn chạy.',
    'What our own clock does while somebody supplements: restart, pause, or runs on.',
  ),
  allowance: note('Số lượng và đơn vị thời gian.', 'How much time.'),
  amount: note('Số; số nguyên trừ khi tính giờ; 0 ngày làm việc là trong ngày.', 'A number; whole unless it counts hours; 0 working days is the same day.'),
  cutOff: note(
    'Giờ chốt, ví dụ “15:00”: đến sau giờ này tính như nhận vào ngày làm việc kế tiếp.',
    'Time of day such as “15:00”: what comes later counts as received on the next working day.',
  ),
  unit: note(
    'workingDays ngày làm việc, calendarDays ngày, months tháng, hours giờ, minutes phút (chỉ trình diễn).',
    'Working days, calendar days, months, hours; minutes in demonstrations alone.',
  ),
  starts: note(
    'Bắt đầu tính từ: sent khi gửi, delivered khi đến nơi, complete-dossier khi hồ sơ đầy đủ.',
    'The clock starts when sent, when delivered, or when the dossier is complete.',
  ),
  source: note('Mã căn cứ trong sources.yaml.', 'Id of the source in sources.yaml.'),
  silence: note('Im lặng khi hết hạn dẫn đến điều gì.', 'What silence leads to at the due time.'),
  effect: note('deemed-consent coi là đồng ý, proceed-without làm tiếp, escalate báo cáo cấp trên, none không có hệ quả.', 'deemed-consent, proceed-without, escalate, or none.'),
  liability: note('Cơ quan im lặng có chịu trách nhiệm về phần được coi là đã đồng ý không.', 'Whether the silent unit answers for what it is deemed to have said.'),
  countsLateAsSilent: note('Trả lời trễ có bị coi như không trả lời không.', 'Whether a late reply counts as none.'),
  reminders: note('Nhắc trước hạn.', 'Reminders before the due time.'),
  atShares: note('Nhắc khi đã qua từng phần này (0–1) của thời hạn, tăng dần.', 'At these shares (0–1) of the time allowed, rising.'),
  maxRounds: note('Số lần được hỏi cùng một cơ quan.', 'How often the same unit may be asked.'),
  consultees: note('Cơ quan được lấy ý kiến mà không cần nêu lý do riêng.', 'Units that may be asked without a reason of their own.'),
  because: note('Vì sao hỏi cơ quan ngoài cột related của lĩnh vực.', 'Why units outside the related set of the matter are asked.'),
} as const satisfies Record<string, Words>;
