import { describe, expect, it } from 'vitest';
import { letterText } from '../../print/letter.ts';
import { lawfulMove, moveSentence, returnWithin } from './lawful-move.ts';
import { letterHead } from './letter-head.ts';
import { moveLetter } from './move-letter.ts';
import { namesOf } from './names.ts';
import type { Returnable, ReturnDraft } from './return.ts';
import { returnLetter } from './return-letter.ts';
import { sampleSlice } from './samples.ts';

const now = Date.UTC(2027, 1, 18, 3);
const list = (name: string, value: string[], text: string) => ({ rule: 'wrong-class-move', name, value, unit: 'list', source: { text, confidence: 'verified' } }) as const;
const days = (rule: string, name: string, value: number, text: string) => ({ rule, name, value, unit: 'workingDays', source: { text, confidence: 'verified' } }) as const;
const province = { code: 'H99', name: { vi: 'UBND tỉnh Thanh Lâm', en: 'Province' }, shortName: 'UBND tỉnh', kind: 'province' as const, from: '2025-07-01', enrolled: true };
const slice = {
  ...sampleSlice,
  units: [province, ...sampleSlice.units.map((unit) => ({ ...unit, parent: 'H99' }))],
  parameters: [
    list('moves-denunciation', ['forward'], 'Luật Tố cáo, Điều 24'),
    days('wrong-class-move', 'days-denunciation', 5, 'Luật Tố cáo, Điều 24'),
    list('moves-complaint', ['return'], 'Thông tư TTCP'),
    list('moves-petition', ['forward'], 'NĐ 20/2008/NĐ-CP'),
    days('should-return', 'return-days', 3, 'NĐ 61/2018/NĐ-CP'),
  ],
};
const names = namesOf(slice, []);
const document = { number: '27/TTr-UBND', issuedOn: '2027-02-12', issuer: 'H99.32' };
const what: Returnable = {
  dossier: 'dossier/H99.04/2027/den/1',
  document,
  aliases: [],
  issuerUnit: 'H99.32',
  competent: 'H99.32',
  ground: null,
  subject: 'V/v cấp giấy phép xây dựng',
};
const draft = (change: Partial<ReturnDraft>): ReturnDraft => ({
  to: 'H99.32',
  grounds: { 'out-of-competence': 'NĐ 217/2026/NĐ-CP, Điều 53.1' },
  competentUnit: 'H99.05',
  note: '',
  ...change,
});
const from = { slice, agency: 'H99.04', names, now };

describe('the letter that sends a document back', () => {
  it('has every part that the decree asks for, and leaves number, day and name open', () => {
    const text = letterText(returnLetter(draft({}), what, from));
    for (const part of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'UBND TỈNH THANH LÂM', 'SỞ XÂY DỰNG', 'Số:', 'V/v trả lại văn bản số 27/TTr-UBND'])
      expect(text).toContain(part);
    for (const part of [
      'Thanh Lâm, ngày       tháng 02 năm 2027',
      'Kính gửi: UBND phường Đông Lâm',
      'Nơi nhận:',
      '- Như trên;',
      '- Sở Nông nghiệp và Môi trường (để biết);',
      'GIÁM ĐỐC',
    ])
      expect(text).toContain(part);
    expect(text).toContain('1. Không đúng thẩm quyền giải quyết. Căn cứ: NĐ 217/2026/NĐ-CP, Điều 53.1. Cơ quan có thẩm quyền giải quyết: Sở Nông nghiệp và Môi trường.');
    expect(text).toContain('gửi văn bản đến Sở Nông nghiệp và Môi trường để được giải quyết');
    expect(text).not.toMatch(/H99|undefined|null/);
  });

  it('asks the competent sender to settle it, and tells nobody twice', () => {
    const letter = returnLetter(draft({ competentUnit: 'H99.32', grounds: { 'out-of-competence': 'Điều 53.1', quality: 'Điều 8' } }), what, from);
    expect(letter.body.at(-1)).toBe('Đề nghị quý cơ quan hoàn thiện và giải quyết theo thẩm quyền.');
    expect(letter.received).toEqual(['- Như trên;', '- Lưu: VT, ……']);
  });

  it('names all defects at once and starts the sender’s clock where a day is set', () => {
    const letter = returnLetter(draft({ grounds: { 'no-option': 'Quy chế, Điều 8', quality: ' ' }, dueOn: '26/2/2027' }), what, from);
    const text = letterText(letter);
    expect(text).toContain('vì toàn bộ các lý do sau:');
    expect(text).toContain('gửi lại trước hết ngày 26/02/2027');
    expect(letter.open).toEqual(['Chưa ghi căn cứ của lý do “chưa bảo đảm chất lượng, hồ sơ chưa đầy đủ”.']);
  });

  it('is signed by the head, in the head’s stead, by the head’s order, and on behalf of a committee', () => {
    const signature = (agency: string, id: string | null) => letterHead(slice, agency, slice.signingPosts.find((post) => post.id === id) ?? null, now).signature;
    expect(signature('H99.04', null)).toEqual(['Giám đốc']);
    expect(signature('H99.32', 'H99.32/chu-tich')).toEqual(['TM. Ủy ban nhân dân', 'Chủ tịch']);
    expect(signature('H99.32', 'H99.32/pho-chu-tich')).toEqual(['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch']);
    expect(letterHead(slice, 'H99.32', null, now)).toMatchObject({ superior: null, agency: 'Ủy ban nhân dân phường Đông Lâm', place: 'Đông Lâm' });
  });
});

describe('by the class of a document', () => {
  it('says what is lawful, within what time, on which text', () => {
    expect(lawfulMove(slice, 'H99.04', 'denunciation')).toMatchObject({ moves: ['forward'], within: { days: 5 } });
    expect(lawfulMove(slice, 'H99.04', 'unknown')).toBeNull();
    const said = (documentClass: 'denunciation' | 'complaint') =>
      moveSentence(documentClass, lawfulMove(slice, 'H99.04', documentClass) ?? { moves: [], source: { text: '', confidence: 'low' }, within: null }).vi;
    expect(said('denunciation')).toBe(
      'Nếu không thuộc thẩm quyền của cơ quan mình: chuyển đến cơ quan có thẩm quyền trong thời hạn và báo cho người gửi, trong 5 ngày làm việc kể từ khi nhận (Luật Tố cáo, Điều 24).',
    );
    expect(said('complaint')).toContain('không chuyển đơn (Thông tư TTCP)');
    expect(returnWithin(slice, 'H99.04')).toMatchObject({ days: 3 });
  });

  it('a denunciation is forwarded and a complainant guided, on letters with blanks; an ordinary document has its own', () => {
    const about = (documentClass: 'denunciation' | 'complaint' | 'unknown') => moveLetter(slice, 'H99.04', { documentClass, document: null }, names, now);
    expect(about('denunciation')).toMatchObject({ title: 'PHIẾU CHUYỂN', to: '…………………' });
    expect(letterText(about('complaint') ?? returnLetter(draft({}), what, from))).toContain('Việc hướng dẫn chỉ thực hiện một lần');
    expect(about('unknown')).toBeNull();
  });

  it('a petition’s letter names the document', () => {
    const letter = moveLetter(slice, 'H99.04', { documentClass: 'petition', document }, names, now);
    expect(letter?.body[0]).toContain('văn bản số 27/TTr-UBND ngày 12/02/2027 của UBND phường Đông Lâm');
  });
});
