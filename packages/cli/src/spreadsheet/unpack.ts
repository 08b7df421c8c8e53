import { Unzip, UnzipInflate } from 'fflate';

/** Unpacked bytes of a workbook at most: registers of a whole province need a tenth of it. */
export const UNPACKED_MB = 40;
const UNPACKED_BYTES = UNPACKED_MB * 1024 * 1024;
const ENTRIES = 500;
/** Deflate makes at most about a thousand bytes of one, so that no step unpacks more than 16 MB before it is counted. */
const STEP_BYTES = 16 * 1024;

/** The parts of a workbook that hold values. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/;

/** What a zip file holds, or why it was not unpacked. */
export type Unpacked = { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly ok: false; readonly why: 'too-large' | 'malformed' | 'macro' };

/**
 * Unpacks the parts of a workbook that hold values, in small steps, and stops as soon as it is larger than it may be,
 * whatever the file says about itself. A workbook with macros is not unpacked.
 */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  let seen = 0;
  let why: 'too-large' | 'malformed' | 'macro' | null = null;
  const unzip = new Unzip((entry) => {
    seen += 1;
    if (/vbaProject|macrosheets\//i.test(entry.name)) why ??= 'macro';
    if (seen > ENTRIES) why ??= 'too-large';
    if (why !== null || !WANTED.test(entry.name)) return;
    if (parts.has(entry.name)) why ??= 'malformed';
    const chunks: Uint8Array[] = [];
    parts.set(entry.name, chunks);
    entry.ondata = (error, chunk) => {
      if (error) why ??= 'malformed';
      total += chunk?.length ?? 0;
      if (total > UNPACKED_BYTES) why ??= 'too-large';
      if (why === null) chunks.push(chunk);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && why === null; at += STEP_BYTES) unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  } catch {
    why ??= 'malformed';
  }
  if (why !== null) return { ok: false, why };
  return { ok: true, parts: new Map([...parts].map(([name, chunks]) => [name, joined(chunks)])) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
