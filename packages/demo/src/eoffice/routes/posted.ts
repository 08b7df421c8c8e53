import type { Request } from './context.ts';

/** A posted form, read as text: line ends as "\n", letters composed, files ignored. */
export interface PostedForm {
  /** The first value of a field; empty when it is missing. */
  text(name: string): string;
  /** Every value of a field. */
  all(name: string): string[];
  /** The values of the fields whose name begins so. */
  starting(prefix: string): string[];
  /** The fields named `prefix[key]`, by key. */
  keyed(prefix: string): Record<string, string>;
}

/** Reads the body of a form post; a body that is no form reads as an empty one. */
export async function postedForm(c: Request): Promise<PostedForm> {
  const body = await c.req.raw.formData().catch(() => new FormData());
  const fields = [...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, tidy(value)] as const] : []));
  const all = (wanted: string) => fields.filter(([name]) => name === wanted).map(([, value]) => value);
  return {
    all,
    text: (name) => all(name)[0] ?? '',
    starting: (prefix) => fields.filter(([name]) => name.startsWith(prefix)).map(([, value]) => value),
    keyed: (prefix) =>
      Object.fromEntries(fields.filter(([name]) => name.startsWith(`${prefix}[`) && name.endsWith(']')).map(([name, value]) => [name.slice(prefix.length + 1, -1), value])),
  };
}

function tidy(value: string): string {
  return value.replace(/\r\n?/g, '\n').normalize('NFC');
}
