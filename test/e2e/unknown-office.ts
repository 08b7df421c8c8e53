import { createServer, type Server } from 'node:http';
import { freePorts } from '../support/ports.ts';

/** A document of an e-office that RõViệc has never seen. */
interface Row {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly due: string;
  readonly role: string;
  readonly mark: string;
}

const ROWS: readonly Row[] = [
  { id: 6101, number: '27/TTr-UBND', subject: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', due: '30/11/2026', role: 'Chủ trì', mark: 'Thường' },
  { id: 6102, number: '118/CV-LA', subject: 'V/v đề nghị cấp phép đấu nối vào đường tỉnh 512', due: '20/11/2026', role: 'Chủ trì', mark: 'Thường' },
  { id: 6103, number: '04/KH-BCĐ', subject: 'Kế hoạch diễn tập khu vực phòng thủ', due: '28/11/2026', role: 'Phối hợp', mark: 'Mật' },
  { id: 6104, number: '932/UBND-NC', subject: 'V/v góp ý dự thảo quy chế phối hợp', due: '', role: 'Phối hợp', mark: 'Thường' },
  { id: 6105, number: '77/STC-NS', subject: 'V/v gia hạn giấy phép khai thác cát', due: '25/11/2026', role: 'Để biết', mark: 'Thường' },
  { id: 6106, number: '45/TTr-UBND', subject: 'V/v thẩm định dự án đầu tư', due: '02/12/2026', role: 'Chủ trì', mark: 'Thường' },
  { id: 6107, number: '51/SNV-TH', subject: 'V/v báo cáo công tác tổ chức', due: '03/12/2026', role: 'Phối hợp', mark: 'Thường' },
  { id: 6108, number: '60/STC-NS', subject: 'V/v lập dự toán', due: '04/12/2026', role: 'Chủ trì', mark: 'Thường' },
];
const PER_PAGE = 5;

/** The rows of a page of the list. */
export function rowsOf(page: number): readonly Row[] {
  return ROWS.slice((page - 1) * PER_PAGE, page * PER_PAGE);
}

/** Starts it: no name in it is one that an adapter of ours knows, and it counts all that is done to it. */
export async function startUnknownOffice(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const [port = 0] = await freePorts(1);
  const server: Server = createServer((request, response) => {
    const page = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('p') ?? 1);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageOf(page));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${port}/congvan/den`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function pageOf(page: number): string {
  const rows = rowsOf(page).map(
    ({ id, number, subject, due, role, mark }) =>
      `<tr class="hang" onclick="moVanBan(${id})"><td><input type="checkbox" name="chon" value="${id}"></td><td class="text-center">${number}</td><td class="tieu-de"><a href="/congvan/xem?ma=${id}">${subject}</a></td><td>${due}</td><td>${role}</td><td>${mark}</td></tr>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Văn bản đến</title><style>body{font:14px Arial;margin:0}header{background:#264;color:#fff;padding:10px}table{border-collapse:collapse;margin:12px;width:95%}td,th{border:1px solid #bbb;padding:6px;vertical-align:top}main{padding:0 8px}</style></head>
<body><header id="thanh_dau"><b>Phần mềm Công văn Sông Hậu</b></header><main><div class="nut-lenh"><button type="button" id="nutChuyenXuLy" onclick="moVanBan(0)">Chuyển xử lý</button></div>
<table id="luoiCongVan"><thead><tr><th></th><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th><th>Vai trò</th><th>Độ mật</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<a id="trang_sau" href="/congvan/den?p=${page + 1}">Trang sau</a></main><footer id="chan">© Sông Hậu</footer>
<script>window.done=[];for(const type of ['click','mousedown','pointerdown','keydown','submit'])document.addEventListener(type,e=>window.done.push(type));function moVanBan(ma){window.done.push('open '+ma)}</script></body></html>`;
}
