/** A passage that names something exactly: a figure, a day, an article of the draft, words to be put in, from what to what. */
export interface Specific {
  readonly start: number;
  readonly end: number;
}

/** Numbers and dates of laws, letters and decisions: they say what a reply speaks of, not what it says. */
const CITATIONS: readonly RegExp[] = [
  /\d+\/(?:\d{4}\/)?[\p{Lu}][\p{Lu}\p{N}&-]*/gu,
  /(?:nghị định|thông tư|quyết định|nghị quyết|công văn|văn bản|tờ trình|chỉ thị|báo cáo|giấy mời|luật|chương trình|cv|qđ|nđ|nq)\s+(?:[\p{L}&-]+\s+){0,6}?(?:số\s+|năm\s+)?\d+[\p{L}\p{N}/&-]*(?:\s+ngày\s+\d+\/\d+\/\d+)?/giu,
  /(?:điều|khoản|điểm|mục)\s+[\dIVX]+(?:[,\s]+(?:và\s+)?(?:điều|khoản|điểm|mục)\s+[\dIVX]+)*\s+(?:của\s+)?(?:luật|nghị định|thông tư|bộ luật)/giu,
  /(?:luật|nghị định)\s[^.;]*?\((?:điều|khoản)[^)]*\)/giu,
  /vào sổ số \d+/giu,
];
const NAMED: readonly RegExp[] = [
  /["“”'‘«][^"“”'’»]{1,80}["“”'’»]/gu,
  /(?:^|[^\p{L}])(?:điều|khoản|điểm|mục|phụ lục|trang|dòng|chương|biểu|nội dung|phương án|hạng mục|căn cứ|vị trí|tuyến|thửa|tờ|lô|nhóm|cột|dieu|khoan|phu luc|noi dung|phuong an)\s+(?:số\s+|so\s+|thứ\s+|thu\s+)?(?:\d+[a-zđ]?|[IVX]+|hai|ba|tư|năm)(?![\p{L}])/giu,
  /\bkm\s*\d+(?:\+\d+)?/giu,
  /(?<![\p{L}\d])\d+(?:[.,]\d+)*\s*(?:\/\s*\d+)*(?:\/\d{4})?\s*%?/gu,
];

/** What a reply names exactly, citations left out. */
export function specificsIn(text: string): readonly Specific[] {
  const cited = CITATIONS.flatMap((pattern) => passages(text, pattern));
  const named = NAMED.flatMap((pattern) => passages(text, pattern)).filter((one) => !cited.some((citation) => overlap(one, citation)));
  return named.filter((one, index) => !named.slice(0, index).some((earlier) => overlap(one, earlier))).toSorted((a, b) => a.start - b.start);
}

function passages(text: string, pattern: RegExp): readonly Specific[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length }));
}

function overlap(a: Specific, b: Specific): boolean {
  return a.start < b.end && b.start < a.end;
}
