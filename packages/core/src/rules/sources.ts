import type { Source } from '../procedure/types.ts';

/** The Prime Minister's dispatch; its text was not obtained, so that its words are quoted as others restate them. */
export const dispatch280: Source = { text: 'Công điện 280/CĐ-TTg, 19/4/2023', confidence: 'medium' };

/** A district's directive that passes on the dispatch nearly word for word; it binds nobody here. */
export function quangXuong(quote: string): Source {
  return { text: 'Chỉ thị 06/CT-UBND huyện Quảng Xương, 5/6/2023', quote, restates: dispatch280.text, confidence: 'verified', comparison: true };
}

/** The working regulation of the Government, known from the press: numbers of its articles are not safe. */
export function regulation2026(quote?: string, article?: string): Source {
  return { text: 'NĐ 191/2026/NĐ-CP', ...(article === undefined ? {} : { article }), ...(quote === undefined ? {} : { quote }), confidence: 'medium' };
}

/** Kiên Giang's letter of 2023 that asks for all of it. */
export function kienGiang(quote?: string): Source {
  return { text: 'Công văn 919/UBND-NC, UBND tỉnh Kiên Giang', ...(quote === undefined ? {} : { quote }), confidence: quote === undefined ? 'high' : 'verified', comparison: true };
}

/** What An Giang's provincial office asks of those who advise it, as the press passed it on. */
export function anGiang(quote?: string): Source {
  const text = 'Văn phòng UBND tỉnh An Giang, chấn chỉnh tham mưu giải quyết công việc';
  return { text, ...(quote === undefined ? {} : { quote }), confidence: quote === undefined ? 'high' : 'verified', comparison: true };
}

/** What a Department of Home Affairs asks of assigning and evaluating work. */
export const departmentOfHomeAffairs: Source = { text: 'Công văn 882/SNV-VP của Sở Nội vụ', confidence: 'high', comparison: true };
