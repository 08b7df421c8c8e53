import { commandRequest } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { asSent, lengthShown, tooLong } from './limits.ts';
import { checkReply, emptyReply } from './reply.ts';
import { wrongFields } from './wrong-fields.ts';

const at = { field: 'text', label: { vi: 'Nội dung', en: 'Text' } };

describe('limits', () => {
  it('say how many characters there may be and how many there are', () => {
    const error = tooLong(at, 'x'.repeat(2310), 2000);
    expect(error || null).toEqual({ ...at, words: { vi: 'Tối đa 2.000 ký tự; hiện có 2.310.', en: 'At most 2,000 characters; there are 2,310.' } });
    expect(tooLong(at, 'x'.repeat(2000), 2000)).toBe(false);
  });

  it('count as the contract counts: composed, trimmed, without what shows nothing', () => {
    expect(tooLong(at, `  ${'e\u0323\u0302'.repeat(10)}\u200b `, 10)).toBe(false);
    expect(asSent('Tờ \u202etrình\u200b\u200f 27')).toBe('Tờ trình 27');
  });

  it('agree with the contract at the border', () => {
    for (const [length, fits] of [
      [20_000, true],
      [20_001, false],
    ] as const) {
      const text = 'x'.repeat(length);
      expect(checkReply(true)({ ...emptyReply, position: 'agree', text }).length === 0).toBe(fits);
      expect(commandRequest.safeParse({ kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text }).success).toBe(fits);
    }
  });

  it('are shown from 90 % on', () => {
    expect(lengthShown('x'.repeat(89), 100)).toBeNull();
    expect(lengthShown('x'.repeat(90), 100)).toEqual({ used: 90, max: 100, over: false });
    expect(lengthShown('x'.repeat(101), 100)?.over).toBe(true);
  });
});

describe('wrongFields', () => {
  it('names each field once, in office words', () => {
    const fields = ['command.questions.0', 'command.questions.3', 'command.ownPosition'].map((path) => ({ path, code: 'too_big' }));
    expect(wrongFields({ fields }).map(({ vi }) => vi)).toEqual(['câu hỏi', 'ý kiến của cơ quan chủ trì']);
    expect(wrongFields(null)).toEqual([]);
  });
});
