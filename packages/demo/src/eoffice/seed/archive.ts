import { addDays, civilDay, instantOf, toWeekday } from '../calendar.ts';
import { recordSend } from '../flows.ts';
import type { OfficeDocument, State } from '../model.ts';

/** Whom the added documents wait for. */
const HOLDER = 'cv.soxd';
/** Kept apart from the sample documents, which begin with 77. */
const FIRST_ID = 8_800_001;
/** Due dates run over so many days from today, so that neighbours in a list differ. */
const DUE_DAYS = 90;

const ISSUERS = ['UBND phường Đông Lâm', 'UBND xã Tân Lập', 'UBND xã Phú Sơn', 'UBND phường Thanh Trung', 'Sở Công Thương', 'Sở Tài chính'] as const;
const SUBJECTS = [
  'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ',
  'V/v đề nghị cấp phép đấu nối vào đường tỉnh 512',
  'V/v đề nghị thẩm định thiết kế xây dựng công trình',
  'V/v báo cáo số liệu chuyên ngành theo chỉ đạo',
] as const;

/** Adds so many documents that wait for one clerk: the desk of a large office, to try long lists on. */
export function withArchive(state: State, count: number, now: number): State {
  const today = civilDay(now);
  const documents = Array.from({ length: count }, (_, at) => documentAt(at, today));
  const all: State = { ...state, documents: [...state.documents, ...documents] };
  return documents.reduce((before, { id }, at) => {
    const dueOn = toWeekday(addDays(today, (at % DUE_DAYS) + 1), 1);
    const sentAt = instantOf(addDays(today, -30 - (at % 300)), 8 * 60 + (at % 480));
    const [from, to] = [{ kind: 'outside', name: 'Trục liên thông' } as const, { kind: 'account', login: HOLDER } as const];
    return recordSend(before, { documentId: id, act: 'forward', from, recipients: [{ to, role: at % 3 === 1 ? 'support' : 'lead' }], sentAt, note: '', dueOn });
  }, all);
}

function documentAt(at: number, today: string): OfficeDocument {
  const issuer = ISSUERS[at % ISSUERS.length] ?? ISSUERS[0];
  const subject = SUBJECTS[at % SUBJECTS.length] ?? SUBJECTS[0];
  return {
    ...{ id: FIRST_ID + at, symbol: `${at + 1}/CV-LT`, kind: 'Công văn', subject: `${subject} (hồ sơ ${at + 1})`, issuer, signer: '' },
    ...{ issuedOn: addDays(today, -31 - (at % 300)), urgency: 'Thường', secrecy: at % 50 === 49 ? 'Mật' : 'Thường' },
  };
}
