/** What the gateway says about itself: one line per start, stop and error, codes only. Never a body, a name or a token. */
export type Log = (line: { readonly event: string; readonly code?: string; readonly [fact: string]: string | number | undefined }) => void;

/** Logs to standard error, one JSON object a line. */
export const logToStderr: Log = (line) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
};

/** The code by which an error is logged: its own code or its class, never its message, which may quote what was sent. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && (typeof error.code === 'string' || typeof error.code === 'number')) return String(error.code);
  return error instanceof Error ? error.name : 'unknown';
}
