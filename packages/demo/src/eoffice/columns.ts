import { formatDay, formatMoment } from './calendar.ts';
import type { Row } from './flows.ts';
import type { Flow, Role } from './model.ts';
import { partyName } from './parties.ts';

/** One column of the list: its key in the address, its heading, its cell class, what it prints and what it sorts by. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly css: string;
  readonly text: (row: Row) => string;
  /** Left out where the printed text sorts well. */
  readonly sortBy?: (row: Row) => number | string | null;
}

const SHORT_ROLES: Readonly<Record<Role, string>> = { lead: 'Chủ trì', support: 'Phối hợp', information: 'Để biết' };
const URGENCIES = ['Thường', 'Khẩn', 'Thượng khẩn', 'Hỏa tốc'];
const SECRECIES = ['', 'Thường', 'Mật', 'Tối mật', 'Tuyệt mật'];

/** The status of a row in the system's words. */
export function statusLabel(flow: Flow): string {
  switch (flow.state) {
    case 'waiting':
      return flow.act === 'return' ? 'Bị trả lại' : 'Chờ xử lý';
    case 'handled':
      return 'Đã xử lý';
    case 'done':
      return 'Đã hoàn thành';
    case 'returned':
      return 'Đã trả lại';
    case 'revoked':
      return 'Đã thu hồi';
  }
}

/** The columns after STT, in the order of the screen. */
export const COLUMNS: readonly Column[] = [
  {
    key: 'so_den',
    label: 'Số đến',
    css: 'col-soden',
    text: ({ flow }) => flow.arrivalNumber?.toString() ?? '',
    sortBy: ({ flow }) => flow.arrivalNumber,
  },
  {
    key: 'ngay_den',
    label: 'Ngày đến',
    css: 'col-ngayden',
    text: ({ flow }) => formatMoment(flow.sentAt),
    sortBy: ({ flow }) => flow.sentAt,
  },
  { key: 'so_ky_hieu', label: 'Số, ký hiệu', css: 'col-sokyhieu', text: ({ document }) => document.symbol },
  {
    key: 'ngay_vb',
    label: 'Ngày văn bản',
    css: 'col-ngayvb',
    text: ({ document }) => formatDay(document.issuedOn),
    sortBy: ({ document }) => document.issuedOn,
  },
  { key: 'co_quan', label: 'Cơ quan ban hành', css: 'col-coquan', text: ({ document }) => document.issuer },
  { key: 'trich_yeu', label: 'Trích yếu nội dung', css: 'col-trichyeu', text: ({ document }) => document.subject },
  {
    key: 'do_khan',
    label: 'Độ khẩn',
    css: 'col-dokhan',
    text: ({ document }) => document.urgency,
    sortBy: ({ document }) => URGENCIES.indexOf(document.urgency),
  },
  {
    key: 'do_mat',
    label: 'Độ mật',
    css: 'col-domat',
    text: ({ document }) => document.secrecy,
    sortBy: ({ document }) => SECRECIES.indexOf(document.secrecy),
  },
  { key: 'vai_tro', label: 'Vai trò', css: 'col-vaitro', text: ({ flow }) => SHORT_ROLES[flow.role] },
  { key: 'nguoi_chuyen', label: 'Người chuyển', css: 'col-nguoichuyen', text: ({ flow }) => partyName(flow.from) },
  {
    key: 'han',
    label: 'Hạn xử lý',
    css: 'col-han',
    text: ({ flow }) => (flow.dueOn ? formatDay(flow.dueOn) : ''),
    sortBy: ({ flow }) => flow.dueOn,
  },
  { key: 'trang_thai', label: 'Trạng thái', css: 'col-trangthai', text: ({ flow }) => statusLabel(flow) },
];
