import { officeOf, unitName } from './units.ts';

/** A person who may sign in. `post` is how the system prints the position, `unit` the unit code. */
export interface Account {
  readonly login: string;
  readonly name: string;
  readonly post: string;
  readonly unit: string;
}

/** The demonstration accounts; none has a password. */
export const ACCOUNTS: readonly Account[] = [
  { login: 'cv.soxd', name: 'Nguyễn Văn Bình', post: 'Chuyên viên Phòng Quản lý xây dựng', unit: 'H99.04.02' },
  { login: 'vt.soxd', name: 'Trần Thị Lan', post: 'Văn thư', unit: 'H99.04.01' },
  { login: 'tp.soxd', name: 'Lê Thu Hà', post: 'Trưởng phòng Quản lý xây dựng', unit: 'H99.04.02' },
  { login: 'gd.soxd', name: 'Phạm Minh Khôi', post: 'Giám đốc', unit: 'H99.04' },
  {
    login: 'cv.donglam',
    name: 'Vũ Ngọc Mai',
    post: 'Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị',
    unit: 'H99.32.02',
  },
  { login: 'vt.donglam', name: 'Hoàng Thị Yến', post: 'Văn thư', unit: 'H99.32.01' },
  { login: 'ct.donglam', name: 'Đỗ Quang Huy', post: 'Chủ tịch', unit: 'H99.32' },
  { login: 'cv.snnmt', name: 'Ngô Thị Hạnh', post: 'Chuyên viên Phòng Đất đai', unit: 'H99.05.02' },
  { login: 'cv.sct', name: 'Hồ Anh Tuấn', post: 'Chuyên viên Phòng Công nghiệp', unit: 'H99.06.02' },
];

/** The account with this login, if there is one. */
export function accountOf(login: string): Account | undefined {
  return ACCOUNTS.find((account) => account.login === login);
}

/** The name of the office a person works in, e.g. "Sở Xây dựng". */
export function officeName(account: Account): string {
  return unitName(officeOf(account.unit));
}
