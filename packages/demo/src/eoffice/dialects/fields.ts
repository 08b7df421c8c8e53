import { accountOf } from '../accounts.ts';
import { formatDay, formatMoment } from '../calendar.ts';
import { COLUMNS, statusLabel } from '../columns.ts';
import type { OpenedDocument } from '../flows.ts';
import { partyName, ROLE_LABELS } from '../parties.ts';
import { ACTS } from '../views/flow-table.ts';

/** One fact of a document as every skin prints it; `key` names it in ids and bindings. */
export interface DocumentFact {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** The facts of a document, in the order of the screen. */
export function factsOf({ document, own }: OpenedDocument): readonly DocumentFact[] {
  const ofRow = (key: string): DocumentFact => {
    const column = COLUMNS.find((each) => each.key === key);
    return { key, label: column?.label ?? '', text: own ? (column?.text({ flow: own, document }) ?? '') : '' };
  };
  return [
    ofRow('so_den'),
    ofRow('ngay_den'),
    { key: 'so_ky_hieu', label: 'Số, ký hiệu', text: document.symbol },
    { key: 'ngay_vb', label: 'Ngày văn bản', text: formatDay(document.issuedOn) },
    { key: 'co_quan', label: 'Cơ quan ban hành', text: document.issuer },
    { key: 'trich_yeu', label: 'Trích yếu nội dung', text: document.subject },
    { key: 'loai_vb', label: 'Loại văn bản', text: document.kind },
    { key: 'nguoi_ky', label: 'Người ký', text: document.signer },
    { key: 'do_khan', label: 'Độ khẩn', text: document.urgency },
    { key: 'do_mat', label: 'Độ mật', text: document.secrecy },
    ...['vai_tro', 'nguoi_chuyen', 'han', 'trang_thai'].map(ofRow),
    { key: 'y_kien', label: own?.act === 'return' ? 'Lý do trả lại' : 'Ý kiến chỉ đạo', text: own?.note ?? '' },
  ];
}

/** The headings of a document's way. */
export const WAY_HEADINGS = ['Thời gian', 'Người gửi', 'Người nhận', 'Vai trò', 'Hành động', 'Nội dung', 'Trạng thái'] as const;

/** The way of a document, oldest first: one line for each send and each completion. */
export function wayOf({ history }: OpenedDocument): readonly (readonly string[])[] {
  const lines = history.flatMap((flow) => {
    const act = ACTS[flow.act];
    const send = { at: flow.sentAt, cells: [partyName(flow.from), partyName(flow.to), ROLE_LABELS[flow.role], act, flow.note, statusLabel(flow)] };
    if (flow.finished === null) return [send];
    const { at, by, result = '' } = flow.finished;
    const who = by === null ? 'Hệ thống (tự động)' : (accountOf(by)?.name ?? by);
    return [send, { at, cells: [who, '', ROLE_LABELS[flow.role], 'Hoàn thành', result, ''] }];
  });
  return lines.toSorted((one, other) => one.at - other.at).map(({ at, cells }) => [formatMoment(at), ...cells]);
}
