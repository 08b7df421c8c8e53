import { dateWords, defectWords, documentWords, type Names, sentenceCase, type UnitCode, unitWords } from '@roviec/core';
import type { RegistrySlice } from '@roviec/schema';
import type { Letter } from '../../print/letter.ts';
import { letterHead } from './letter-head.ts';
import { chosen, type Returnable, type ReturnDraft } from './return.ts';
import { parseTypedDate } from './typed-times.ts';

interface From {
  readonly slice: RegistrySlice;
  readonly agency: UnitCode;
  readonly names: Names;
  /** Epoch ms. */
  readonly now: number;
}

/** The letter that sends a document back: every defect with its ground, what the sender does next, and by when where a day is set. */
export function returnLetter(draft: ReturnDraft, what: Returnable, { slice, agency, names, now }: From): Letter {
  const head = letterHead(slice, agency, slice.signingPosts.find(({ id }) => id === draft.signer) ?? null, now);
  const name = (code: UnitCode) => unitWords(names, code).vi;
  const own = name(agency);
  const subject = (what.subject ?? '').trim();
  const document = `văn bản ${documentWords(names, what.document).vi}`;
  const elsewhere = competentIn(draft);
  return {
    ...head,
    title: null,
    about: `trả lại văn bản số ${what.document.number}`,
    to: draft.to === '' ? '…' : name(draft.to),
    body: [
      `${own} nhận được ${document}${subject === '' ? '' : ` (${subject})`}.`,
      `Sau khi xem xét, ${own} trả lại văn bản nêu trên vì ${chosen(draft).length > 1 ? 'toàn bộ các lý do sau' : 'lý do sau'}:`,
      ...defectLines(draft, name),
      ...(draft.note.trim() === '' ? [] : [draft.note.trim()]),
      next(draft, own, elsewhere === draft.to ? 'quý cơ quan' : elsewhere === null ? null : name(elsewhere)),
    ],
    received: ['- Như trên;', ...(elsewhere === null || elsewhere === draft.to ? [] : [`- ${name(elsewhere)} (để biết);`]), '- Lưu: VT, ……'],
    open: openPoints(draft),
  };
}

function competentIn(draft: ReturnDraft): UnitCode | null {
  return draft.grounds['out-of-competence'] !== undefined && draft.competentUnit !== '' ? draft.competentUnit : null;
}

function defectLines(draft: ReturnDraft, name: (code: UnitCode) => string): readonly string[] {
  const elsewhere = competentIn(draft);
  return chosen(draft).map((code, index) => {
    const ground = (draft.grounds[code] ?? '').trim() || '…';
    const competent = code === 'out-of-competence' && elsewhere !== null ? ` Cơ quan có thẩm quyền giải quyết: ${name(elsewhere)}.` : '';
    return `${index + 1}. ${sentenceCase(defectWords(code)).vi}. Căn cứ: ${ground}.${competent}`;
  });
}

/** What the sender is asked to do: turn to who is competent, or send it again complete, by a day where one was set. */
function next(draft: ReturnDraft, own: string, competent: string | null): string {
  const codes = chosen(draft);
  const more = codes.length > 1 ? 'hoàn thiện và ' : '';
  if (codes.includes('out-of-competence')) {
    if (competent === 'quý cơ quan') return `Đề nghị quý cơ quan ${more}giải quyết theo thẩm quyền.`;
    return `Đề nghị quý cơ quan ${more}gửi văn bản đến ${competent ?? 'cơ quan có thẩm quyền'} để được giải quyết.`;
  }
  const by = parseTypedDate(draft.dueOn ?? '');
  const until = by === null ? '' : `, gửi lại trước hết ngày ${dateWords(by).vi}`;
  return `Đề nghị quý cơ quan hoàn thiện${until}. ${own} thụ lý khi nhận được văn bản đã hoàn thiện.`;
}

function openPoints(draft: ReturnDraft): readonly string[] {
  const groundless = chosen(draft).filter((code) => (draft.grounds[code] ?? '').trim() === '');
  return groundless.map((code) => `Chưa ghi căn cứ của lý do “${defectWords(code).vi}”.`);
}
