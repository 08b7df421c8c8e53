type Sentence = readonly [level: 'error' | 'warning', vi: string, en: string];

/** Codes of the static checks: level, what is wrong and what to do. Stable; `{}` is what is named. */
export const PROBLEM_SENTENCES = {
  'unknown-matter': ['error', 'Không có lĩnh vực “{}” trong matters.tsv; hãy sửa mã hoặc thêm lĩnh vực.', 'There is no matter “{}” in matters.tsv; mend the id or add the matter.'],
  'unknown-unit': ['error', 'Không có đơn vị “{}” trong units.tsv; hãy sửa mã hoặc thêm đơn vị.', 'There is no unit “{}” in units.tsv; mend the code or add the unit.'],
  'unknown-post': ['error', 'Không có vị trí “{}” trong posts.tsv; hãy sửa mã hoặc thêm vị trí.', 'There is no post “{}” in posts.tsv; mend the id or add the post.'],
  'unknown-source': [
    'error',
    'Không có căn cứ “{}” trong sources.yaml; hãy sửa mã hoặc thêm căn cứ kèm độ tin cậy.',
    'There is no source “{}” in sources.yaml; mend the id or add it with its confidence.',
  ],
  'unknown-stage': [
    'error',
    'Không có bước “{}” trong quy trình; hãy sửa mã ở mục next hoặc thêm bước.',
    'There is no stage “{}” in the procedure; mend the id under next or add the stage.',
  ],
  'unit-not-in-force': [
    'error',
    'Đơn vị “{}” không còn hoặc chưa hoạt động vào ngày kiểm tra; hãy ghi đơn vị kế tiếp hoặc sửa hiệu lực.',
    'The unit “{}” does not exist on the day checked; write its successor or mend the validity.',
  ],
  'duplicate-id': ['error', 'Mã “{}” đã dùng ở trên; hãy đặt mã khác.', 'The id “{}” is already used above; give it another.'],
  'from-after-to': ['error', 'Ngày bắt đầu sau ngày kết thúc {}; hãy sửa một trong hai.', 'It begins after its last day {}; mend one of the two.'],
  'source-missing': ['error', 'Thời hạn chưa nêu căn cứ; hãy ghi mã của một căn cứ trong sources.yaml.', 'The deadline names no source; write the id of one in sources.yaml.'],
  'silence-without-source': [
    'error',
    'Hệ quả khi im lặng chưa có căn cứ; hãy ghi căn cứ, hoặc bỏ hệ quả bằng effect: none kèm căn cứ.',
    'What silence does rests on no source; name one, or take the effect back with effect: none and its source.',
  ],
  'first-stage-not-receive': [
    'error',
    'Bước đầu tiên “{}” phải là tiếp nhận (receive); hãy đưa bước tiếp nhận lên đầu.',
    'The first stage “{}” must be of kind receive; put that one first.',
  ],
  'stage-unreachable': [
    'error',
    'Không có đường nào đi đến bước “{}”; hãy thêm bước này vào next của một bước trước, hoặc bỏ đi.',
    'No way leads to the stage “{}”; name it under next of an earlier one, or leave it out.',
  ],
  'procedure-no-end': ['error', 'Quy trình không có bước kết thúc; hãy để next: [] ở bước cuối.', 'The procedure has no end; write next: [] at its last stage.'],
  'end-not-final': [
    'error',
    'Bước cuối “{}” phải ra kết quả: phát hành (issue), quyết định (decide) hoặc trả lại (return); hãy nối tiếp hoặc đổi loại bước.',
    'The last stage “{}” must give a result: issue, decide or return; let it lead on or change its kind.',
  ],
  'procedure-loop': [
    'error',
    'Bước “{}” quay lại chính nó; quy trình không có vòng lặp, hãy dùng bước trả lại hoặc bổ sung riêng.',
    'The stage “{}” leads back to itself; a procedure has no loops; use a stage of its own for returning or supplementing.',
  ],
  'stage-kind-twice': [
    'error',
    'Đã có một bước loại “{}”; máy chỉ đọc một bước loại này, hãy gộp lại.',
    'There is a stage of kind “{}” already; only one is read, so make them one.',
  ],
  'decide-without-submit': [
    'error',
    'Có đường đến bước quyết định “{}” mà chưa trình; hãy thêm bước trình ở trước.',
    'The stage “{}” can be reached without a submission; put a submit stage before it.',
  ],
  'two-leads': ['error', 'Có hơn một cơ quan chủ trì: {}; mỗi việc chỉ một cơ quan chủ trì, hãy chọn một.', 'There is more than one lead: {}; choose one.'],
  'lead-outside-competence': [
    'error',
    'Cơ quan chủ trì “{}” không có thẩm quyền với lĩnh vực này; hãy đổi cơ quan, lĩnh vực, hoặc sửa competence.tsv kèm căn cứ.',
    'The lead “{}” is not competent for this matter; change the unit or the matter, or mend competence.tsv with its source.',
  ],
  'consultee-outside-competence': [
    'error',
    'Cơ quan “{}” không liên quan đến lĩnh vực này theo cột related của competence.tsv; hãy bỏ, hoặc ghi lý do ở mục because.',
    'The unit “{}” is not related to this matter by the column related of competence.tsv; leave it out, or say why under because.',
  ],
  'consultee-is-lead': ['error', 'Cơ quan chủ trì “{}” không tự lấy ý kiến của mình; hãy bỏ khỏi consultees.', 'The lead “{}” does not consult itself; take it out of consultees.'],
  'consultee-twice': ['error', 'Cơ quan “{}” ghi hai lần trong consultees; hãy bỏ một.', 'The unit “{}” stands twice in consultees; leave it in once.'],
  'competence-unknown': [
    'warning',
    'Chưa rõ lĩnh vực “{}” thuộc thẩm quyền của ai vào ngày kiểm tra, nên không kiểm tra được cơ quan chủ trì và cơ quan được lấy ý kiến.',
    'It is not known whose the matter “{}” is on the day checked, so lead and consultees cannot be checked.',
  ],
  'deadline-below-minimum': [
    'error',
    'Thời hạn ngắn hơn mức tối thiểu: {}; hãy tăng lên, hoặc sửa limits.tsv nếu căn cứ đã thay đổi.',
    'The deadline is shorter than the least allowed: {}; raise it, or mend limits.tsv if the text changed.',
  ],
  'deadline-above-maximum': [
    'error',
    'Thời hạn dài hơn mức tối đa: {}; hãy giảm xuống, hoặc sửa limits.tsv nếu căn cứ đã thay đổi.',
    'The deadline is longer than the most allowed: {}; lower it, or mend limits.tsv if the text changed.',
  ],
  'deadline-not-comparable': [
    'warning',
    'Không so được thời hạn với giới hạn {} vì khác đơn vị tính; hãy dùng cùng đơn vị.',
    'The deadline cannot be compared with the limit {}: the units differ; use the same one.',
  ],
  'stage-longer-than-total': [
    'error',
    'Thời hạn của bước dài hơn cả quy trình ({}); hãy giảm bước hoặc tăng tổng.',
    'The stage is given longer than the whole procedure ({}); shorten it or lengthen the total.',
  ],
  'minutes-outside-demo': [
    'error',
    'Chỉ quy trình trình diễn (demo: true) mới được tính bằng phút; hãy dùng ngày làm việc.',
    'Only a demonstration (demo: true) may count in minutes; use working days.',
  ],
  'reminders-out-of-order': ['error', 'Các mốc nhắc phải tăng dần và không trùng; hãy xếp lại atShares.', 'Reminders must rise and not repeat; put atShares in order.'],
  'guard-misplaced': [
    'error',
    'Điều kiện “{}” không dùng cho loại bước này; xem danh mục trong docs/procedures.md.',
    'The guard “{}” means nothing at this kind of stage; see the list in docs/procedures.md.',
  ],
  'guard-unmeetable': [
    'error',
    'Điều kiện “{}” không bao giờ đạt được vì quy trình thiếu bước tương ứng; hãy thêm bước hoặc bỏ điều kiện.',
    'The guard “{}” can never be met: the stage it looks for is missing; add it or drop the guard.',
  ],
  'policy-misplaced': ['error', 'Mục “{}” không dùng cho loại bước này; hãy bỏ đi.', '“{}” means nothing at this kind of stage; leave it out.'],
  'who-misplaced': ['error', '“{}” không thể thực hiện loại bước này; hãy ghi người khác ở mục who.', '“{}” cannot carry out this kind of stage; write somebody else under who.'],
  'who-missing': ['warning', 'Bước “{}” chưa ghi ai thực hiện theo danh mục; hãy thêm mục who.', 'The stage “{}” does not say who acts in a form that can be checked; add who.'],
  'provisional-unmarked': [
    'error',
    'Quy trình dựa trên căn cứ chưa được kiểm chứng ({}) mà không ghi; hãy thêm mục provisional nói rõ phần nào tạm tính.',
    'It rests on a source that is not verified ({}) and does not say so; add provisional and say which part it is.',
  ],
  'provisional-needless': ['warning', 'Mọi căn cứ đã kiểm chứng; hãy bỏ mục provisional.', 'Every source is verified; take provisional out.'],
} as const satisfies Record<string, Sentence>;
