import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('on labelled lines', () => {
  const folder = join(import.meta.dirname, '../../../../test/judgement');
  const lines = ['replies-tuned.tsv', 'replies-own.tsv'].flatMap((file) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').slice(1));
  const rows = lines.map((line) => line.split('\t')).map(([text = '', label = '']) => ({ text, label }));
  const clear = rows.filter(({ label }) => label === 'clear');
  const accused = (texts: readonly string[]) => texts.filter((text) => verdict(text) === 'generic').length / texts.length;

  it('no clear reply is called empty, and few empty ones clear', () => {
    expect(accused(clear.map(({ text }) => text))).toBe(0);
    expect(accused(rows.filter(({ label }) => label === 'generic').map(({ text }) => text))).toBeGreaterThan(0.94);
  });

  it('courtesies and references to the law around a clear reply do not make it empty', () => {
    expect(accused(clear.map(({ text }) => `Trân trọng cảm ơn quý Sở đã quan tâm. ${text} Mong tiếp tục nhận được sự phối hợp chặt chẽ.`))).toBeLessThan(0.05);
    expect(accused(clear.map(({ text }) => `Sở đã nhận được Công văn số 123/UBND-NC. ${text} Đề nghị tổng hợp, báo cáo cấp trên xem xét theo quy định.`))).toBeLessThan(0.05);
  });

  it('a clear reply typed without diacritics stays clear', () => {
    const typed = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    expect(accused(clear.map(({ text }) => typed(text)))).toBeLessThan(0.03);
  });
});
