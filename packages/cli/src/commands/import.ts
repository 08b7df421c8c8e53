import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Reference } from '@roviec/core';
import { parseReference, type ReferenceProblem, type RouteAnswer } from '@roviec/schema';
import type { Command } from 'commander';
import { gatewayFor } from '../gateway.ts';
import { demoFolder, filesOf, namedFolder, type ReferenceOptions, withReferenceOption } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { type TakenFiles, takeSpreadsheets, toldOfOrigin } from '../spreadsheet/tables.ts';
import { isSpreadsheet, readSpreadsheets } from '../up/reference.ts';

interface ImportOptions extends OutputOptions, ReferenceOptions {
  readonly gateway: string;
  readonly as?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
}

/** Which files belong to a part of the reference. */
const PARTS: Readonly<Record<string, RegExp>> = {
  org: /^(units|posts|officers|holdings|delegations)\.tsv$/,
  competence: /^((matters|competence|severities|parameters|report-duties)\.tsv|sources\.yaml)$/,
  scores: /^(official-scores\.tsv|sources\.yaml)$/,
  calendar: /^(calendars\/[^/]+\.ya?ml|sources\.yaml)$/,
  all: /./,
};

/** `roviec import org|competence|calendar|scores|all PATH`: checks the files (TSV, CSV, XLSX, YAML) here, then gives them to the gateway; all or nothing. */
export function registerImport(program: Command): void {
  withReferenceOption(program.command('import'))
    .description('nhập tổ chức, thẩm quyền, lịch, quy trình / import organisation, competence, calendars, procedures')
    .argument('<kind>', 'org | competence | calendar | scores | all')
    .argument('<path>', 'thư mục hoặc tệp / a folder or a file')
    .option('--check', 'chỉ kiểm tra, không gửi / check only, send nothing')
    .option('--dry-run', 'cho biết hồ sơ đang mở nào bị ảnh hưởng, không nhập / tell which open dossiers it would touch, import nothing')
    .option('--gateway <url>', 'địa chỉ cổng / gateway address', process.env['ROVIEC_GATEWAY'] ?? 'http://127.0.0.1:4700')
    .option('--as <officer>', 'vai trong bản trình diễn / demonstration persona')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(importFiles));
}

async function importFiles(kind: string, path: string, options: ImportOptions): Promise<void> {
  const { files, origin, problems } = await filesToImport(kind, resolve(path), options);
  const parsed = problems.length > 0 ? { ok: false as const, problems } : await parseReference(files, Date.now());
  if (!parsed.ok) {
    const told = parsed.problems.map((problem) => toldOfOrigin(problem, origin));
    print(options, { ok: false, problems: told }, told.map(problemText).join('\n'));
    process.exitCode = exitCodes.negative;
    return;
  }
  const counts = countsOf(parsed.reference);
  if (options.check) return print(options, { ok: true, sent: false, version: parsed.reference.version, counts }, `✔ ${countsText(counts)}\n${parsed.reference.version}`);
  if (!process.env['ROVIEC_TOKEN'] && options.as === undefined) throw commandProblem('token-missing');
  const call = await gatewayFor({ gateway: options.gateway, as: options.as ?? '' });
  if (options.dryRun) {
    const preview = await call('previewReference', { files });
    return print(options, { ok: true, sent: false, counts, ...preview }, previewText(preview));
  }
  const answer = await call('importReference', { files }, { act: crypto.randomUUID() });
  const outcome = answer.changed ? 'đã nhập / imported' : 'không có gì mới / nothing new';
  print(options, { ok: true, sent: true, ...answer }, `✔ ${outcome}: ${countsText(answer.counts)}\n${answer.version}`);
}

/** The files of the part, and for a part alone the rest from the folder it joins. */
async function filesToImport(kind: string, path: string, options: ImportOptions): Promise<TakenFiles> {
  const part = PARTS[kind];
  if (!part) throw commandProblem('import-kind', kind);
  const taken = await filesAt(path, kind);
  const given = taken.files;
  const chosen = pick(given, (name) => part.test(name));
  if (Object.keys(chosen).length === 0 && taken.problems.length === 0) throw commandProblem('import-empty', path);
  if (kind === 'all' || taken.problems.length > 0) return { ...taken, files: pick(chosen, (name) => !name.startsWith('earlier/')) };
  const base = namedFolder(options);
  if (base === null && !('units.tsv' in given && 'competence.tsv' in given) && !options.check) throw commandProblem('import-base');
  const rest = base !== null ? await filesOf(base) : 'units.tsv' in given && 'competence.tsv' in given ? given : await filesOf(demoFolder);
  return { ...taken, files: pick({ ...rest, ...chosen }, (name) => !name.startsWith('earlier/')) };
}

async function filesAt(path: string, kind: string): Promise<TakenFiles> {
  const found = await stat(path).catch(() => null);
  if (!found) throw commandProblem('unreadable-file', path);
  const name = basename(path);
  const given = found.isDirectory()
    ? { texts: await filesOf(path), spreadsheets: await readSpreadsheets(path) }
    : isSpreadsheet(name)
      ? { texts: {}, spreadsheets: { [name]: new Uint8Array(await readFile(path)) } }
      : { texts: { [name]: await readFile(path, 'utf8') }, spreadsheets: {} };
  const taken = await takeSpreadsheets(given);
  // A folder of years, or one year with its decision, may be given by itself.
  const inPlace = (file: string) => (kind === 'calendar' && /^(?!sources\.)[^/]+\.ya?ml$/.test(file) ? `calendars/${file}` : file);
  return { ...taken, files: Object.fromEntries(Object.entries(taken.files).map(([file, text]) => [inPlace(file), text])) };
}

function pick(files: Readonly<Record<string, string>>, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => wanted(name)));
}

function problemText({ file, row, column, code, words }: ReferenceProblem): string {
  return `${file}:${row}${column ? `:${column}` : ''} ${bilingual(words)} [${code}]`;
}

function previewText({ changed, touched, hidden, more }: RouteAnswer<'previewReference'>): string {
  if (!changed) return 'không có gì mới / nothing new';
  const lines = touched.map(({ dossier, owner, moves }) => {
    const to = owner ? [`thẩm quyền / owner: ${owner.before ?? '?'} → ${owner.after ?? '?'}`] : [];
    const due = moves.map((move) => `hạn / due${move.unit ? ` ${move.unit}` : ''}: ${move.before} → ${move.after}${move.provisional ? ' (tạm tính / provisional)' : ''}`);
    return `${dossier}\t${[...to, ...due].join('; ')}`;
  });
  const others = hidden.map(({ unit, count }) => `${unit}\t${count} hồ sơ của đơn vị / dossiers of the unit`);
  const count = hidden.reduce((sum, unit) => sum + unit.count, touched.length);
  const head = `${count} hồ sơ đang mở bị ảnh hưởng / dossiers under way touched; chưa nhập / not imported`;
  return [head, ...lines, ...others, ...(more ? ['còn hồ sơ chưa xét / there are more dossiers than were looked at'] : [])].join('\n');
}

function countsOf(reference: Reference): Readonly<Record<string, number>> {
  const { units, posts, officers, holdings, matters, competence, calendars, procedures } = reference;
  return Object.fromEntries(Object.entries({ units, posts, officers, holdings, matters, competence, calendars, procedures }).map(([name, rows]) => [name, rows.length]));
}

function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
