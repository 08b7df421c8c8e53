import type { Words } from '@roviec/core';

/** `Tối đa 2.000 ký tự; hiện có 2.310.` */
export function limitWords(max: number, used: number): Words {
  return { vi: `Tối đa ${grouped(max, '.')} ký tự; hiện có ${grouped(used, '.')}.`, en: `At most ${grouped(max, ',')} characters; there are ${grouped(used, ',')}.` };
}

/** `1.950/2.000 ký tự`. */
export function usedWords(max: number, used: number): Words {
  return { vi: `${grouped(used, '.')}/${grouped(max, '.')} ký tự`, en: `${grouped(used, ',')}/${grouped(max, ',')} characters` };
}

function grouped(count: number, mark: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, mark);
}
