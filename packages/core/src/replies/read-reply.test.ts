import { describe, expect, it } from 'vitest';
import { readReply } from './index.ts';

const verdict = (text: string) => readReply(text).verdict;
const said = (text: string) => readReply(text).why.map(({ quote }) => quote);

describe('a reply that commits', () => {
  it.each([
    'Đồng ý',
    'Không thống nhất.',
    'Nhất trí toàn bộ.',
    'Không có ý kiến khác.',
    'Về cơ bản thống nhất; riêng Điều 6 đề nghị sửa thời hạn từ 10 thành 07 ngày',
    'Đề nghị bỏ khoản 3 Điều 8 vì trùng với Nghị quyết số 27/2025/NQ-HĐND.',
    'Việc này thuộc Sở Nội vụ, đề nghị chuyển Sở Nội vụ.',
    'Sở sẽ bàn giao mặt bằng trước ngày 30/11/2026.',
    'Chưa đồng ý giao đất vì còn 5 hộ chưa nhận tiền đền bù.',
  ])('is clear: %s', (text) => expect(verdict(text)).toBe('clear'));

  it('is clear among courtesies and references to the law', () => {
    const text = 'Trân trọng cảm ơn quý Sở đã quan tâm. Sở Y tế đồng ý. Mong tiếp tục phối hợp chặt chẽ; đề nghị thực hiện theo quy định.';
    expect(verdict(text)).toBe('clear');
    expect(said(text)).toContain('đồng ý');
  });

  it.each(['dong y', 'xa nhat tri, ko co y kien gi', 'thông nhất như dự thảo', 'Đ/ý, ko sửa gì', 'NHẤT TRÍ', 'nhất trí'.normalize('NFD')])('is read as typed: %s', (text) =>
    expect(verdict(text)).toBe('clear'),
  );
});

describe('a reply that commits to nothing', () => {
  it.each([
    'Cơ bản thống nhất, đề nghị thực hiện theo quy định',
    'Thống nhất về chủ trương.',
    'Đề nghị thực hiện theo quy định của pháp luật.',
    'Đề nghị quý Sở xem xét, quyết định theo thẩm quyền.',
    'Sở đã nhận được văn bản và sẽ nghiên cứu, có ý kiến sau.',
    'Nếu đủ điều kiện theo quy định thì giải quyết.',
    'co ban thong nhat, de nghi thuc hien theo quy dinh',
    'C/bản thống nhất về chủ trương, thực hiện theo qđịnh',
  ])('is generic: %s', (text) => expect(verdict(text)).toBe('generic'));

  it('quotes the words as they were written, and tells what they mean in both languages', () => {
    const text = 'Sở đã nhận được VĂN BẢN; sẽ nghiên cứu và có ý kiến sau.';
    for (const { quote, at, means, says } of readReply(text).why) {
      expect(text.slice(at ?? -1)).toMatch(new RegExp(`^${quote}`, 'u'));
      expect([says, means.vi !== '', means.en !== '']).toEqual(['empty', true, true]);
    }
    expect(said(text)).toContain('sẽ nghiên cứu');
  });

  it('is never charged without words that can be quoted', () => {
    for (const text of ['Ba con mèo nằm trên mái.', '???', 'Anh ạ', '12']) expect(verdict(text)).toBe('clear');
  });

  it('is not saved by numbers of laws, by somebody else’s consent, or by an amendment', () => {
    expect(verdict('Đề nghị thực hiện đúng Nghị định số 175/2024/NĐ-CP ngày 30/12/2024 được sửa đổi, bổ sung; tạo sự đồng thuận của nhân dân.')).toBe('generic');
  });
});

describe('a position that was chosen', () => {
  it('comes first: a plain agreement needs no words', () => {
    expect(readReply('', 'agree')).toMatchObject({ verdict: 'clear', why: [{ quote: '', says: 'commits' }] });
    expect(verdict('')).toBe('generic');
  });

  it('needs words where it says nothing without: the condition, the competent body', () => {
    expect([readReply(' ', 'agree-if').verdict, readReply('', 'not-ours').verdict, readReply('', 'disagree').verdict]).toEqual(['generic', 'generic', 'clear']);
  });

  it('counts beside courtesies, and is taken back by words that say less', () => {
    expect(readReply('Trân trọng cảm ơn, mong phối hợp chặt chẽ.', 'agree').verdict).toBe('clear');
    expect(readReply('Cơ bản thống nhất, đề nghị thực hiện theo quy định', 'agree').verdict).toBe('generic');
  });
});

it('reads the same text the same way, and ends on a long one', () => {
  const long = 'đề nghị cơ bản thống nhất về nguyên tắc '.repeat(600);
  expect(readReply(long)).toEqual(readReply(long));
});
