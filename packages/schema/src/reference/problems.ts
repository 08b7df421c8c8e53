import { isProcedureProblemCode, type ProcedureProblemCode, procedureProblemWords, type Words } from '@roviec/core';

/** One thing that is wrong in the files of a reference, where, and what to do. */
export interface ReferenceProblem {
  readonly file: string;
  /** Line of the file, from 1. */
  readonly row: number;
  /** Column of a table, or the path inside a YAML file. */
  readonly column: string;
  /** Place in the line, from 1; of YAML files alone. */
  readonly character?: number;
  readonly code: ReferenceProblemCode;
  readonly words: Words;
}

/** What a check says about one place; collected, so that an admin mends everything at once. */
export type Report = (file: string, row: number, column: string, code: ReferenceProblemCode, value?: string, character?: number) => void;

/** A value and the line it was read from. */
export interface Row<T> {
  readonly row: number;
  readonly value: T;
}

/** Collects problems in the order of the files. */
export function problemList(): { readonly report: Report; readonly problems: readonly ReferenceProblem[] } {
  const problems: ReferenceProblem[] = [];
  const report: Report = (file, row, column, code, value = '', character) => {
    problems.push({ file, row, column, ...(character === undefined ? {} : { character }), code, words: problemWords(code, value) });
  };
  return { report, problems };
}

/** What is wrong and what to do. */
function problemWords(code: ReferenceProblemCode, value: string): Words {
  return isProcedureProblemCode(code) ? procedureProblemWords({ code, about: value }) : SENTENCES[code](value);
}

/** Whether a text is one of the stable codes. */
export function isProblemCode(text: string): text is ReferenceProblemCode {
  return Object.hasOwn(SENTENCES, text) || isProcedureProblemCode(text);
}

/** The stable codes of what can be wrong. */
export type ReferenceProblemCode = keyof typeof SENTENCES | ProcedureProblemCode;

const say =
  (vi: string, en: string) =>
  (value: string): Words => ({ vi: vi.replace('{}', value), en: en.replace('{}', value) });

const SENTENCES = {
  'missing-file': say('Thiếu tệp này; hãy thêm tệp, dù chỉ có dòng tiêu đề.', 'This file is missing; add it, even with its header alone.'),
  'unknown-file': say('Không biết tệp này; hãy sửa tên tệp hoặc bỏ ra ngoài thư mục.', 'This file is not known; mend its name or take it out of the folder.'),
  'not-utf8': say('Tệp không phải UTF-8; trong Excel hãy lưu dạng “CSV UTF-8”.', 'The file is not UTF-8; save it as “CSV UTF-8” in Excel.'),
  'csv-quote': say('Dấu nháy kép không khép đúng; trong ô, dấu nháy kép phải viết hai lần.', 'A quote is not closed; a quote inside a cell is written twice.'),
  'cell-line-break': say('Trong ô có xuống dòng hoặc dấu tab; hãy viết trên một dòng.', 'The cell has a line break or a tab; write it on one line.'),
  'formula-cell': say('Ô có công thức nên không đọc; hãy dán giá trị thay công thức.', 'The cell holds a formula, which is not read; paste its value instead.'),
  'error-cell': say('Ô báo lỗi “{}”; hãy sửa giá trị.', 'The cell shows the error “{}”; mend its value.'),
  'time-cell': say('Ô “{}” có cả giờ; hãy chỉ ghi ngày.', 'The cell “{}” has a time of day; write the date alone.'),
  'workbook-macro': say('Tệp Excel có macro nên không đọc; hãy lưu dạng .xlsx không macro.', 'The workbook has macros and is not read; save it as .xlsx without macros.'),
  'workbook-too-large': say('Tệp Excel quá lớn sau khi giải nén (quá {} MB).', 'The workbook is too large when unpacked (over {} MB).'),
  'workbook-malformed': say('Không đọc được tệp Excel; hãy mở và lưu lại dạng .xlsx.', 'The workbook cannot be read; open it and save it as .xlsx again.'),
  'unknown-sheet': say(
    'Không biết trang tính “{}”; tên trang phải là tên bảng, ví dụ competence.',
    'The sheet “{}” is not known; a sheet is named after a table, such as competence.',
  ),
  'duplicate-table': say('Bảng “{}” có trong hai tệp hoặc hai trang; hãy giữ một.', 'The table “{}” is in two files or sheets; keep one.'),
  'missing-column': say('Thiếu cột “{}” ở dòng tiêu đề.', 'The header lacks the column “{}”.'),
  'unknown-column': say('Không biết cột “{}”; hãy sửa tên hoặc bỏ cột.', 'The column “{}” is not known; mend its name or leave it out.'),
  'cell-count': say('Dòng có {} ô, không khớp số cột; hãy kiểm tra dấu tab.', 'The line has {} cells, not as many as there are columns; check its tabs.'),
  'malformed-yaml': say('Tệp YAML sai cú pháp: {}.', 'The YAML is malformed: {}.'),
  malformed: say('Giá trị “{}” không đúng định dạng.', 'The value “{}” is malformed.'),
  required: say('Ô này không được để trống.', 'This must not be empty.'),
  'unknown-key': say('Không biết mục “{}”; hãy sửa tên hoặc bỏ đi.', 'The key “{}” is not known; mend its name or leave it out.'),
  'unknown-value': say('Giá trị “{}” không nằm trong các giá trị cho phép.', 'The value “{}” is not one of those allowed.'),
  'points-above-most': say('Điểm vượt quá mức tối đa {}.', 'The points are above the most there are, {}.'),
  'points-not-sum': say('Tổng điểm không bằng tổng các nhóm ({}).', 'The total is not the sum of its groups ({}).'),
  'malformed-date': say('“{}” không phải ngày có thật dạng NNNN-TT-NN.', '“{}” is not an existing date YYYY-MM-DD.'),
  'malformed-unit-code': say('“{}” không phải mã đơn vị theo QĐ 20/2020/QĐ-TTg.', '“{}” is not a unit code of QĐ 20/2020/QĐ-TTg.'),
  'legacy-code-disagrees': say('Mã QCVN 102 “{}” không phải của đơn vị này.', 'The QCVN 102 code “{}” is not of this unit.'),
  'unknown-parent': say('Không có đơn vị cấp trên “{}” trong units.tsv.', 'There is no parent unit “{}” in units.tsv.'),
  'unknown-officer': say('Không có người “{}” trong officers.tsv.', 'There is no officer “{}” in officers.tsv.'),
  'unknown-rule': say('Không có quy tắc “{}”; docs/rules.md liệt kê các quy tắc.', 'There is no rule “{}”; docs/rules.md lists them.'),
  'refuses-facts': say(
    'Quy tắc “{}” chỉ xét việc đã xảy ra nên không thể từ chối; chọn off, inform hoặc ask.',
    'The rule “{}” looks at what has happened and can refuse nothing; choose off, inform or ask.',
  ),
  'unit-cycle': say('Đơn vị “{}” nằm trong chính nó qua chuỗi cấp trên.', 'The unit “{}” lies inside itself through its parents.'),
  'two-heads': say('Đơn vị “{}” có hai người đứng đầu trong cùng một thời gian.', 'The unit “{}” has two heads at one time.'),
  'acting-without-instrument': say('Người được ủy quyền hoặc phụ trách phải có văn bản.', 'Whoever acts for the head needs an instrument.'),
  'delegator-not-head': say('Vị trí “{}” không phải người đứng đầu nên không ủy quyền được.', 'The post “{}” is not of a head and cannot delegate.'),
  'delegation-overlap': say('Trùng thời gian với một ủy quyền khác cho “{}”.', 'It overlaps in time with another delegation to “{}”.'),
  'competence-overlap': say('Trùng thời gian với quy định “{}” của cùng lĩnh vực.', 'It overlaps in time with the rule “{}” of the same matter.'),
  'value-from-above-below': say('Mức giá trị “từ” phải nhỏ hơn mức “dưới”.', 'The value “from” must be smaller than “below”.'),
  'day-outside-year': say('Ngày {} không thuộc năm của tệp.', 'The day {} is not of the year of the file.'),
  'off-day-on-weekend': say('Ngày nghỉ {} rơi vào cuối tuần, vốn đã nghỉ; ghi ngày nghỉ bù.', 'The day off {} is on a weekend, which is off already; write the day in lieu.'),
  'working-day-on-weekday': say('Ngày làm bù {} không phải thứ Bảy, Chủ nhật.', 'The make-up day {} is not on a weekend.'),
  'calendar-gap': say('Thiếu lịch năm {}; các năm phải liền nhau.', 'The calendar of {} is missing; the years must follow one another.'),
  'unknown-calendar': say('Không có lịch “{}”; hãy thêm tệp lịch hoặc sửa mã.', 'There is no calendar “{}”; add its file or mend the id.'),
  'calendar-base-differs': say('Các năm của lịch “{}” phải theo cùng một lịch gốc.', 'The years of the calendar “{}” must follow one and the same calendar.'),
  'day-changes-nothing': say('Ngày {} đã như vậy trong lịch gốc; hãy kiểm tra lại ngày.', 'The day {} is so already in the calendar that this one follows; check the date.'),
  'cut-off-not-of-days': say('Giờ chốt {} chỉ dùng với thời hạn tính bằng ngày hoặc tháng.', 'The cut-off {} goes with time counted in days or months only.'),
} as const satisfies Record<string, (value: string) => Words>;
