import { z } from 'zod';
import { adapterSchema } from './schema.ts';

/** The shape of an adapter file as JSON Schema 2020-12, for editors. What it cannot say, `compileAdapter` does. */
export function adapterJsonSchema(): object {
  return z.toJSONSchema(adapterSchema, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
}
