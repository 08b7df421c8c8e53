const KINDS: Readonly<Record<string, string>> = {
  BC: 'Báo cáo',
  CT: 'Chỉ thị',
  ĐĐK: 'Tờ khai đăng ký',
  ĐĐN: 'Đơn đề nghị',
  ĐKN: 'Đơn khiếu nại',
  ĐTC: 'Đơn tố cáo',
  GM: 'Giấy mời',
  KH: 'Kế hoạch',
  PC: 'Phiếu chuyển',
  QĐ: 'Quyết định',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
};

/** Loại văn bản from the abbreviation in the number and symbol; an official letter (công văn) has none. */
export function kindOf(symbol: string): string {
  const abbreviation = symbol.split('/').at(-1)?.split('-')[0] ?? '';
  return KINDS[abbreviation] ?? 'Công văn';
}
