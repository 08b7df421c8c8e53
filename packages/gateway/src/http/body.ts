import { ProblemError } from './problems.ts';

/** Bytes that a body may have; nothing past them is read. */
export const BODY_LIMIT = 256 * 1024;
/** The same where nobody is signed in yet. */
export const ENTRANCE_LIMIT = 4 * 1024;
/** The same for an import of the reference. */
export const IMPORT_LIMIT = 4 * 1024 * 1024;

/**
 * The JSON of a request. Throws `wrong-content-type`, `body-too-large` (without having read more than the limit and one chunk)
 * or `malformed-json`.
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ProblemError('wrong-content-type');
  const bytes = await readBounded(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('malformed-json');
  }
}

async function readBounded(request: Request, limit: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) throw new ProblemError('body-too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      // The server drains what is still coming for a moment, so that the sender reads the answer, then closes the connection.
      reader?.cancel().catch(() => undefined);
      throw new ProblemError('body-too-large');
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}
