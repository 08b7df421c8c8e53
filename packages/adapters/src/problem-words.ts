import type { Words } from '@roviec/core';
import type { AdapterProblem } from './compile.ts';
import type { LintCode } from './lint.ts';

/** What is wrong with an adapter file and what to do about it, in both languages. A code without words of its own is a shape that is not the vocabulary's. */
export function adapterProblemWords({ code }: Pick<AdapterProblem, 'code'>): Words {
  return Object.hasOwn(WORDS, code) ? (WORDS[code as keyof typeof WORDS] ?? SHAPE) : SHAPE;
}

const SHAPE: Words = { vi: 'giá trị không đúng dạng; xem adapter.schema.json', en: 'not of the right form; see adapter.schema.json' };

const LINT: Readonly<Record<LintCode, Words>> = {
  'selector-touches-secret': {
    vi: 'bộ chọn chạm tới mật khẩu hoặc mã bí mật của trang; hãy chọn chỗ khác',
    en: 'the selector touches a password or a secret of the page; choose another place',
  },
  'selector-generated': {
    vi: 'bộ chọn dùng tên do công cụ tự sinh, bản sau sẽ khác; hãy dùng tiêu đề cột hoặc tên khác',
    en: 'the selector uses a generated name that the next version changes; use a heading or another name',
  },
  'selector-by-order': { vi: 'bộ chọn đếm thứ tự; hãy dùng tiêu đề cột, hoặc ghi "fragile": true', en: 'the selector counts places; use a heading, or say "fragile": true' },
  'selector-too-wide': {
    vi: 'bộ chọn quá rộng, sẽ trúng nhiều chỗ khác; hãy thêm tên hoặc vùng chứa',
    en: 'the selector is too wide and hits other places; add a name or a container',
  },
  'selector-syntax': { vi: 'trình duyệt không hiểu bộ chọn này', en: 'no browser understands this selector' },
  'attribute-forbidden': { vi: 'thuộc tính này không được đọc', en: 'this attribute may not be read' },
  'secrecy-missing': {
    vi: 'chưa nói độ mật ở đâu; thêm "secrecy" cho trang này, hoặc khai hệ thống không có văn bản mật',
    en: 'where the secrecy mark stands is missing; add "secrecy" to this page, or declare that the system has none',
  },
  'rows-missing': { vi: 'trang danh sách phải có "rows": bộ chọn của từng hàng', en: 'a list needs "rows": the selector of each row' },
  'rows-outside-list': { vi: '"rows" chỉ dùng cho trang danh sách', en: '"rows" belongs to lists alone' },
  'header-outside-list': { vi: '"header" chỉ dùng cho trang danh sách; trang văn bản dùng "label"', en: '"header" belongs to lists; a document uses "label"' },
  'list-words-outside-list': { vi: '"columns", "lists", "ready" chỉ dùng cho trang danh sách', en: '"columns", "lists", "ready" belong to lists alone' },
  'menu-among-recipients': { vi: 'một thao tác không thể vừa là trình đơn vừa có ô chọn người nhận', en: 'an act cannot both be a menu and have controls for recipients' },
  'version-unread': {
    vi: 'trang tùy phiên bản nhưng chưa nói đọc phiên bản ở đâu; thêm "productVersion"',
    en: 'the page depends on a version that nothing reads; add "productVersion"',
  },
  'agree-unknown': { vi: '"agree" nhắc tới trường không có trên trang này', en: '"agree" names a field that this page does not have' },
  'source-expired': { vi: 'nguồn này đã quá hạn "until"; hãy bỏ hoặc kiểm chứng lại', en: 'this source is past its "until"; remove it or verify it again' },
  'page-twice': { vi: 'hai trang trùng mã', en: 'two pages have the same id' },
  'action-twice': { vi: 'hai thao tác trùng mã', en: 'two acts have the same id' },
  'sign-missing': { vi: 'thao tác được hỏi phải có dấu hiệu đã xong ("observed")', en: 'an act that is asked about needs a sign that it went through ("observed")' },
  'label-missing': { vi: 'nút phải có chữ ("label")', en: 'the button needs its text ("label")' },
};

const WORDS = {
  ...LINT,
  'malformed-json': { vi: 'không phải JSON', en: 'this is not JSON' },
  'id-twice': { vi: 'hai tệp trùng mã "id"', en: 'two files have the same "id"' },
  'malformed-id': { vi: 'mã chỉ gồm chữ thường không dấu, số và gạch nối', en: 'an id has small letters, digits and hyphens only' },
  'malformed-attribute': { vi: 'không phải tên thuộc tính', en: 'not the name of an attribute' },
  'malformed-date': { vi: 'không phải ngày; ghi dạng NNNN-TT-NN', en: 'not a date; write YYYY-MM-DD' },
  'malformed-call': { vi: 'không phải tên hàm', en: 'not the name of a function' },
  'malformed-origin': { vi: 'ghi như "http://vanban.tinh.gov.vn/*", không cổng, kết thúc bằng /*', en: 'write "http://vanban.tinh.gov.vn/*": no port, with /* at the end' },
  'malformed-version': { vi: 'phiên bản gồm các số cách nhau bằng dấu chấm', en: 'a version is numbers with dots between them' },
  'version-range-empty': { vi: 'khoảng phiên bản cần "from" hoặc "before"', en: 'a range of versions needs "from" or "before"' },
  'source-needs-one-place': { vi: 'mỗi nguồn có đúng một trong: css, own, header, segment, query', en: 'a source has exactly one of css, own, header, segment, query' },
  'label-needs-css': { vi: '"label" phải đi cùng "css"', en: '"label" goes with "css"' },
  'like-needs-header': { vi: '"like" phải đi cùng "header"', en: '"like" goes with "header"' },
  'offset-needs-header': { vi: '"offset" phải đi cùng "header"', en: '"offset" goes with "header"' },
  'too-many-codes': { vi: 'quá 40 mã', en: 'more than 40 codes' },
  'unrecognized-keys': { vi: 'từ này không có trong bộ từ vựng', en: 'this word is not in the vocabulary' },
  'invalid-type': { vi: 'thiếu, hoặc không đúng kiểu giá trị', en: 'missing, or of another type' },
  'invalid-value': { vi: 'không phải một trong các giá trị cho phép', en: 'none of the values allowed here' },
  'invalid-union': { vi: 'không phải một trong các cách viết cho phép', en: 'none of the forms allowed here' },
  'too-small': { vi: 'quá ngắn hoặc quá ít', en: 'too short or too few' },
  'too-big': { vi: 'quá dài hoặc quá nhiều', en: 'too long or too many' },
} as const satisfies Readonly<Record<string, Words>>;
