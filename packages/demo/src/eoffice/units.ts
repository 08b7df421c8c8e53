/** A unit of the province, by its code; `group` is where the recipient picker shows it. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly group: 'department' | 'commune' | 'vertical' | 'division';
}

const DEPARTMENTS = [
  ['H99', 'UBND tỉnh Thanh Lâm'],
  ['H99.01', 'Văn phòng UBND tỉnh'],
  ['H99.02', 'Sở Nội vụ'],
  ['H99.03', 'Sở Tài chính'],
  ['H99.04', 'Sở Xây dựng'],
  ['H99.05', 'Sở Nông nghiệp và Môi trường'],
  ['H99.06', 'Sở Công Thương'],
  ['H99.07', 'Sở Khoa học và Công nghệ'],
  ['H99.08', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['H99.09', 'Sở Giáo dục và Đào tạo'],
  ['H99.10', 'Sở Y tế'],
  ['H99.11', 'Sở Tư pháp'],
  ['H99.12', 'Thanh tra tỉnh'],
  ['H99.13', 'Sở Dân tộc và Tôn giáo'],
  ['H99.20', 'Ban Quản lý Khu kinh tế Hòn Ngư'],
] as const;

const COMMUNES = [
  ['H99.31', 'UBND phường Thanh Trung'],
  ['H99.32', 'UBND phường Đông Lâm'],
  ['H99.33', 'UBND xã Tân Lập'],
  ['H99.34', 'UBND xã Phú Sơn'],
  ['H99.35', 'UBND xã Vĩnh Thủy'],
  ['H99.36', 'UBND đặc khu Hòn Ngư'],
] as const;

/** Bodies of ministries in the province: they have their own prefixes. */
const VERTICAL = [
  ['G01.99', 'Công an tỉnh Thanh Lâm'],
  ['G12.99', 'Thuế tỉnh Thanh Lâm'],
  ['G12.98', 'Bảo hiểm xã hội tỉnh Thanh Lâm'],
] as const;

const DIVISIONS = [
  ['H99.04.01', 'Văn phòng Sở'],
  ['H99.04.02', 'Phòng Quản lý xây dựng'],
  ['H99.04.03', 'Phòng Quy hoạch - Kiến trúc'],
  ['H99.04.04', 'Phòng Nhà ở'],
  ['H99.04.05', 'Phòng Hạ tầng giao thông'],
  ['H99.04.06', 'Phòng Vận tải'],
  ['H99.05.01', 'Văn phòng Sở'],
  ['H99.05.02', 'Phòng Đất đai'],
  ['H99.05.03', 'Phòng Môi trường'],
  ['H99.05.05', 'Chi cục Kiểm lâm'],
  ['H99.05.06', 'Chi cục Thủy lợi'],
  ['H99.05.09', 'Văn phòng Đăng ký đất đai'],
  ['H99.06.01', 'Văn phòng Sở'],
  ['H99.06.02', 'Phòng Công nghiệp'],
  ['H99.06.03', 'Phòng Năng lượng'],
  ['H99.06.04', 'Phòng Thương mại'],
  ['H99.06.05', 'Phòng Địa chất - Khoáng sản'],
  ['H99.06.06', 'Chi cục Quản lý thị trường'],
  ['H99.32.01', 'Văn phòng HĐND và UBND'],
  ['H99.32.02', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['H99.32.03', 'Phòng Văn hóa - Xã hội'],
  ['H99.32.04', 'Trung tâm Phục vụ hành chính công'],
] as const;

function grouped(rows: readonly (readonly [string, string])[], group: Unit['group']): Unit[] {
  return rows.map(([code, name]) => ({ code, name, group }));
}

/** Every unit the system knows, in the order of the picker. */
export const UNITS: readonly Unit[] = [...grouped(DIVISIONS, 'division'), ...grouped(DEPARTMENTS, 'department'), ...grouped(COMMUNES, 'commune'), ...grouped(VERTICAL, 'vertical')];

/** The office a unit belongs to: the first two groups of its code. */
export function officeOf(code: string): string {
  return code.split('.').slice(0, 2).join('.');
}

/** The unit's name as people read it; the code itself when it is not in the directory. */
export function unitName(code: string): string {
  return UNITS.find((unit) => unit.code === code)?.name ?? code;
}
