import { z } from 'zod';
import { procedureFile } from './procedure-file.ts';

/** The JSON Schema (draft 2020-12) of a procedure file, for editors; the checks of the core say more than it can. */
export function procedureJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(procedureFile, { io: 'input', unrepresentable: 'any', override: ({ jsonSchema }) => adapt(jsonSchema) });
  return { ...schema, $id: 'urn:roviec:procedure', title: 'RõViệc: quy trình / procedure' };
}

/** Dates are refinements, which JSON Schema cannot read; their format it can. That a value is read only is nothing to whoever writes it. */
function adapt(jsonSchema: Record<string, unknown>): void {
  Reflect.deleteProperty(jsonSchema, 'readOnly');
  const fields = jsonSchema['properties'];
  if (typeof fields !== 'object' || fields === null) return;
  for (const key of ['from', 'to']) {
    const field: unknown = Reflect.get(fields, key);
    if (typeof field === 'object' && field !== null) Reflect.set(field, 'format', 'date');
  }
}
