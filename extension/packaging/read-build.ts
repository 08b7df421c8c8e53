import { z } from 'zod';
import type { EnterpriseBuild } from './flavour.ts';

const origin = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text, { error: 'not-an-origin' });
const folder = z.string().refine((text) => URL.canParse(text) && text.startsWith('https://') && text.endsWith('/'), { error: 'not-an-https-folder' });

const build: z.ZodType<EnterpriseBuild> = z.strictObject({
  gateway: origin,
  sites: z.array(origin).min(1).max(50),
  updates: folder.exactOptional(),
  key: z
    .string()
    .regex(/^MII[A-Za-z0-9+/=]+$/, { error: 'not-a-public-key' })
    .exactOptional(),
  geckoId: z
    .string()
    .regex(/^(?:[\w.-]*@[\w.-]+|\{[0-9a-f-]{36}\})$/i, { error: 'not-a-gecko-id' })
    .exactOptional(),
});

/** Reads the file of an agency's own build. Throws with every field that is wrong, each with its code. */
export function readEnterpriseBuild(text: string): EnterpriseBuild {
  const read = build.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `${path.join('.') || 'build'}: ${message}`).join('; '));
}
