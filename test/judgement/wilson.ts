/** A share with its Wilson 95 % interval, for people: `98.3 % (96.1–99.3 %; 3 of 231)`. */
export function shareText(count: number, of: number): string {
  if (of === 0) return '– (none)';
  const { low, high } = wilson(count, of);
  return `${percent(count / of)} % (${percent(low)}–${percent(high)} %; ${count} of ${of})`;
}

const Z = 1.96;

/** Wilson’s score interval (E. B. Wilson, 1927), which stays sensible near 0 and 1 and for small samples. */
function wilson(count: number, of: number): { readonly low: number; readonly high: number } {
  const share = count / of;
  const centre = share + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
