import { type DocumentClass, type DocumentRef, documentClassWords, documentWords, type Names, sourceText, type UnitCode } from '@roviec/core';
import type { RegistrySlice } from '@roviec/schema';
import type { Letter } from '../../print/letter.ts';
import { type LawfulMove, lawfulMove } from './lawful-move.ts';
import { letterHead } from './letter-head.ts';

const BLANK = '…………………';

/**
 * The letter by which a petition or a denunciation is forwarded, or a complainant guided. Of denunciations and complaints
 * nothing is read, so that their letter has blanks, which a person fills in on paper. Null where no text gives a lawful move.
 */
export function moveLetter(
  slice: RegistrySlice,
  agency: UnitCode,
  about: { readonly documentClass: DocumentClass; readonly document: DocumentRef | null },
  names: Names,
  now: number,
): Letter | null {
  const move = lawfulMove(slice, agency, about.documentClass);
  if (!move) return null;
  const what = documentClassWords(about.documentClass).vi;
  const which = about.document ? `văn bản ${documentWords(names, about.document).vi}` : `${what} đề ngày ${BLANK}`;
  const head = letterHead(slice, agency, null, now);
  return move.moves.includes('return') ? guidance(head, what, which, move) : forwarding(head, what, which, move);
}

type LetterHead = ReturnType<typeof letterHead>;

function guidance(head: LetterHead, what: string, which: string, { source }: LawfulMove): Letter {
  return {
    ...head,
    title: null,
    about: `hướng dẫn gửi ${what}`,
    to: BLANK,
    body: [
      `${head.agency} nhận được ${which}, nội dung không thuộc thẩm quyền giải quyết của ${head.agency}.`,
      `Căn cứ ${sourceText(source)}, đề nghị ông (bà) gửi đơn đến ${BLANK} để được giải quyết theo thẩm quyền. Việc hướng dẫn chỉ thực hiện một lần.`,
    ],
    received: ['- Như trên;', '- Lưu: VT, ……'],
    open: ['Ghi tên người được hướng dẫn, ngày của đơn và cơ quan có thẩm quyền: RõViệc không đọc nội dung đơn.'],
  };
}

function forwarding(head: LetterHead, what: string, which: string, { source, within }: LawfulMove): Letter {
  return {
    ...head,
    title: 'PHIẾU CHUYỂN',
    about: what,
    to: BLANK,
    body: [
      `${head.agency} nhận được ${which}, nội dung không thuộc thẩm quyền giải quyết của ${head.agency}.`,
      `Căn cứ ${sourceText(source)}, ${head.agency} chuyển ${what} nêu trên đến quý cơ quan để giải quyết theo thẩm quyền và thông báo để người gửi biết.`,
    ],
    received: ['- Như trên;', '- Người gửi (để biết);', '- Lưu: VT, ……'],
    open: [
      'Ghi cơ quan có thẩm quyền ở phần “Kính gửi”.',
      ...(within ? [`Chuyển trong ${within.days} ngày làm việc kể từ khi nhận (${sourceText(within.source)}).`] : []),
      'Báo cho người gửi biết việc chuyển.',
    ],
  };
}
