/** The province's files without the parameters of asking too late in the day: a sign of its own, which depends on when tests run. */
export function atAnyHour(files: Readonly<Record<string, string>>): Record<string, string> {
  const rows = (files['parameters.tsv'] ?? '').split('\n').filter((row) => !row.startsWith('self-made-silence\t'));
  return { ...files, 'parameters.tsv': rows.join('\n') };
}
