import type { Words } from '@roviec/core';
import { CommandProblem, exitCodes } from './output.ts';

type Sentence = readonly [vi: string, en: string, exitCode?: number];

/** What the offline commands say when they cannot go on; `{}` is the value they were given. */
const SENTENCES = {
  'malformed-date': ['“{}” không phải ngày có thật; ghi dạng NNNN-TT-NN, ví dụ 2026-11-24.', '“{}” is not an existing date; write YYYY-MM-DD, such as 2026-11-24.'],
  'malformed-count': ['“{}” không phải số ngày, số tháng; ghi số nguyên từ 0 đến 10000.', '“{}” is not a number of days or months; write a whole number from 0 to 10000.'],
  'calendar-question': [
    'Hãy ghi --from NGÀY và đúng một trong --working-days, --calendar-days, --months; hoặc --file TỆP.json.',
    'Give --from DATE and exactly one of --working-days, --calendar-days, --months; or --file F.json.',
  ],
  'unknown-calendar': ['Không có lịch “{}”.', 'There is no calendar “{}”.'],
  'unknown-unit': ['Không có đơn vị “{}”; ghi mã đơn vị trong units.tsv.', 'There is no unit “{}”; write a code of units.tsv.'],
  'unreadable-file': ['Không đọc được “{}”; hãy kiểm tra đường dẫn.', '“{}” cannot be read; check the path.'],
  'malformed-list': [
    'Tệp phải là danh sách JSON gồm {"start": "NNNN-TT-NN", "workingDays": SỐ}; sai ở mục {}.',
    'The file must be a JSON list of {"start": "YYYY-MM-DD", "workingDays": N}; entry {} is wrong.',
  ],
  'competence-question': ['Hãy ghi đúng một trong hai: --matter MÃ hoặc --title "TRÍCH YẾU".', 'Give exactly one of --matter ID and --title TEXT.'],
  'unknown-class': ['Không có loại văn bản “{}”; xem competence who --help.', 'There is no class of document “{}”; see competence who --help.'],
  'malformed-value': ['“{}” không phải số tiền; ghi số đồng, ví dụ 500000000.', '“{}” is not a sum; write dong, such as 500000000.'],
  'post-question': ['Hãy ghi đúng một trong hai: --post MÃ hoặc --unit MÃ.', 'Give exactly one of --post ID and --unit CODE.'],
  'unknown-post': ['Không có vị trí “{}”; xem cột id trong posts.tsv.', 'There is no post “{}”; see the column id of posts.tsv.'],
  'suggest-question': ['Hãy ghi đúng một trong hai: --title "TRÍCH YẾU" hoặc --file TỆP.tsv.', 'Give exactly one of --title TEXT and --file F.tsv.'],
  'missing-title-column': [
    'Tệp “{}” phải có dòng tiêu đề với cột title, các cột cách nhau bằng tab.',
    'The file “{}” must have a header line with a column title, tabs between columns.',
  ],
  'unknown-matter': ['Không có lĩnh vực “{}”; xem cột id trong matters.tsv.', 'There is no matter “{}”; see the column id of matters.tsv.'],
  'unknown-place': ['Không có đơn vị “{}”; ghi mã hoặc tên đầy đủ của đơn vị cấp xã.', 'There is no unit “{}”; write the code or the full name of the commune.'],
  'reference-folder': ['Không có thư mục dữ liệu “{}”; ghi --data THƯ-MỤC hoặc đặt ROVIEC_REFERENCE.', 'There is no data folder “{}”; give --data DIR or set ROVIEC_REFERENCE.'],
  'reference-invalid': [
    'Dữ liệu quy định có lỗi ({}); chạy `roviec import all THƯ-MỤC --check` để xem từng dòng.',
    'The reference has problems ({}); run `roviec import all DIR --check` to see each line.',
    exitCodes.unavailable,
  ],
  'import-kind': ['Không biết loại “{}”; ghi org, competence, calendar hoặc all.', 'The kind “{}” is not known; write org, competence, calendar or all.'],
  'import-empty': ['Trong “{}” không có tệp nào thuộc loại này.', 'There is no file of this kind in “{}”.'],
  'import-base': [
    'Nhập một phần cần các tệp còn lại: ghi --data THƯ-MỤC hoặc đặt ROVIEC_REFERENCE.',
    'Importing a part needs the other files: give --data DIR or set ROVIEC_REFERENCE.',
  ],
  'reply-question': ['Hãy ghi đúng một trong hai: --text LỜI-VĂN hoặc --file TỆP.tsv (có cột text).', 'Give exactly one of --text TEXT and --file F.tsv (with a column text).'],
  'malformed-month': ['“{}” không phải tháng; ghi dạng NNNN-TT, ví dụ 2026-11.', '“{}” is not a month; write YYYY-MM, such as 2026-11.'],
  'missing-column': ['Tệp phải có cột “{}” ở dòng đầu.', 'The file must have a column “{}” in its first line.'],
  'procedure-file': ['“{}” không phải tệp YAML; quy trình là tệp .yaml.', '“{}” is no YAML file; a procedure is a .yaml file.'],
  'procedure-invalid': ['“{}” còn lỗi; chạy `roviec procedure check` để xem từng dòng.', '“{}” has errors; run `roviec procedure check` to see each line.', exitCodes.negative],
  'scenario-invalid': ['Kịch bản sai: {}', 'The scenario is wrong: {}'],
  'simulate-lead': ['Lĩnh vực của {} thuộc nhiều nơi; hãy ghi --lead MÃ-ĐƠN-VỊ.', 'The matter of {} belongs to several; give --lead UNIT.'],
  'key-file-exists': ['“{}” đã có; khoá không bao giờ bị ghi đè, hãy chọn tên khác.', '“{}” is there already; a key is never overwritten, choose another name.'],
  'key-file-open': ['Người khác trên máy đọc được “{}”; chạy `chmod 600` rồi làm lại.', 'Others on this machine can read “{}”; run `chmod 600` and try again.'],
  'key-file-malformed': ['“{}” không phải tệp khoá của RõViệc; tạo bằng `roviec adapter key`.', '“{}” is no key file of RõViệc; make one with `roviec adapter key`.'],
  'unwritable-file': ['Không ghi được “{}”; hãy kiểm tra thư mục và quyền.', '“{}” cannot be written; check the folder and its rights.'],
  'kill-list-malformed': ['“{}” không phải danh sách tắt đúng khuôn; xem docs/adapters.md.', '“{}” is no kill list; see docs/adapters.md.'],
  'pack-expires': ['“{}” không phải ngày từ hôm nay trở đi; ghi dạng NNNN-TT-NN.', '“{}” is no day from today on; write YYYY-MM-DD.'],
  'pack-version': ['Hãy ghi --pack-version là số nguyên dương; “{}” không phải.', 'Give --pack-version as a positive whole number; “{}” is none.'],
  'pack-too-large': ['Gói lớn hơn 64 KiB; hãy bỏ bớt mẫu trang.', 'The pack is larger than 64 KiB; take adapters out of it.', exitCodes.negative],
  'malformed-address': ['“{}” không phải địa chỉ trang; ghi http://… hoặc https://….', '“{}” is not the address of a page; write http://… or https://….'],
  'malformed-cookies': [
    'Phiên đăng nhập phải là một dòng như “tên=giá trị; tên2=giá trị2”, chép từ tiêu đề Cookie của trình duyệt.',
    'The session must be one line such as “name=value; name2=value2”, as the browser’s Cookie header has it.',
  ],
  'cookies-question': ['--cookies chỉ dùng với --page là địa chỉ http(s).', '--cookies goes with a --page that is an http(s) address.'],
  'page-unsteady': [
    '{} tải lại liên tục hoặc không cho đọc nên chưa xem được; hãy lưu trang (Ctrl+S) rồi kiểm tra tệp.',
    '{} keeps reloading, or lets nothing be read; save the page (Ctrl+S) and check the file.',
    exitCodes.unavailable,
  ],
  'malformed-wait': ['“{}” không phải số giây; ghi từ 0 đến 120.', '“{}” is not a number of seconds; write 0 to 120.'],
  'token-missing': ['Chưa có mã truy cập; đặt ROVIEC_TOKEN, hoặc thêm --check để chỉ kiểm tra.', 'There is no token; set ROVIEC_TOKEN, or add --check to check only.'],
} as const satisfies Record<string, Sentence>;

/** The problem of that code, about a value. */
export function commandProblem(code: keyof typeof SENTENCES, value: string | number = ''): CommandProblem {
  const [vi, en, exitCode]: Sentence = SENTENCES[code];
  const words: Words = { vi: fill(vi, value), en: fill(en, value) };
  return new CommandProblem(code, words, exitCode);
}

function fill(sentence: string, value: string | number): string {
  // The first `{}` alone, so that the JSON example in a sentence stays as it is.
  return sentence.replace('{}', () => String(value));
}
