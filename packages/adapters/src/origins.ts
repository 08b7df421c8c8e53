/** Whether a match pattern names the origin of an address. Patterns without a port fit every port, as browsers read them. */
export function originFits(pattern: string, address: string): boolean {
  const wanted = /^(https?):\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern);
  if (!wanted || !URL.canParse(address)) return false;
  const { protocol, hostname, host: withPort } = new URL(address);
  const [, scheme, any, host = ''] = wanted;
  return protocol === `${scheme}:` && (hostname === host || withPort === host || (any !== undefined && hostname.endsWith(`.${host}`)));
}
