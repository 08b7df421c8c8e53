/** Only our own files run in the console, no inline code, no framing, no plain strings as markup (Trusted Types). */
const CONSOLE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** An answer of the API is never a page. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Sets what every answer carries. No CORS header is ever sent: pages of other origins read nothing here. */
export function harden(headers: Headers, kind: 'api' | 'console'): void {
  headers.set('content-security-policy', kind === 'api' ? API_POLICY : CONSOLE_POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (kind === 'api' && !headers.has('cache-control')) headers.set('cache-control', 'no-store');
}
