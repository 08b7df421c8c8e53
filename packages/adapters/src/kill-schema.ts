import { z } from 'zod';
import type { Kill } from './kill.ts';
import { adapterVersion, name } from './schema.ts';

/** The shape of one entry of a kill list. */
export const killSchema = z.strictObject({
  adapter: name,
  page: name.exactOptional(),
  action: name.exactOptional(),
  before: adapterVersion.exactOptional(),
  why: z.string().min(10).max(300),
}) satisfies z.ZodType<Kill>;
