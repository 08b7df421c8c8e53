/** A sentence with its `{}` filled in order. */
export function filled(sentence: string, ...values: readonly (string | number)[]): string {
  return values.reduce<string>((text, value) => text.replace('{}', () => String(value)), sentence);
}
