import {
  agencyByName,
  type CivilDate,
  civilDateOf,
  type DocumentClass,
  headOf,
  legalBasesOf,
  normaliseUnitCode,
  type Ownership,
  type OwnerUnknown,
  ownerOf,
  type Reference,
  suggestOwner,
  tenureOf,
  type UnitCode,
  type Words,
} from '@roviec/core';
import { documentClass } from '@roviec/schema';
import type { Command } from 'commander';
import { offlineReference, optionalDate, type ReferenceOptions, withReferenceOption } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { registerCompetencePost, tenureAnswer, tenureLines } from './competence-post.ts';
import { registerCompetenceReport } from './competence-report.ts';

interface WhoOptions extends OutputOptions, ReferenceOptions {
  readonly matter?: string;
  readonly title?: string;
  readonly at?: string;
  readonly asKnown?: string;
  readonly place?: string;
  readonly class?: string;
  readonly value?: string;
}

type Unknown = OwnerUnknown | 'no-phrase' | 'ambiguous-title' | 'ceremonial' | 'not-recorded';

/** Why there is no owner, for people. */
const REASONS: Readonly<Record<Unknown, Words>> = {
  'no-matter': { vi: 'Chưa rõ: không biết lĩnh vực.', en: 'Unknown: the matter is not known.' },
  'no-rule': { vi: 'Chưa rõ: không có quy định thẩm quyền nào có hiệu lực vào ngày này.', en: 'Unknown: no rule of competence is in force on that day.' },
  ambiguous: { vi: 'Chưa rõ: có quy định chồng chéo về thẩm quyền.', en: 'Unknown: rules of competence contradict each other.' },
  'needs-place': { vi: 'Chưa rõ: thẩm quyền tùy nơi có việc; ghi --place.', en: 'Unknown: it depends on the place; give --place.' },
  'needs-class': { vi: 'Chưa rõ: thẩm quyền tùy loại văn bản; ghi --class.', en: 'Unknown: it depends on the class of the document; give --class.' },
  'needs-value': { vi: 'Chưa rõ: thẩm quyền tùy giá trị; ghi --value.', en: 'Unknown: it depends on the value; give --value.' },
  'no-phrase': { vi: 'Chưa rõ: trích yếu không cho biết lĩnh vực.', en: 'Unknown: the title does not tell the matter.' },
  'ambiguous-title': { vi: 'Chưa rõ: trích yếu phù hợp với nhiều lĩnh vực.', en: 'Unknown: the title fits several matters.' },
  ceremonial: { vi: 'Giấy mời, thư từ: không thuộc thẩm quyền giải quyết của đơn vị nào.', en: 'An invitation or a letter: nobody’s competence.' },
  'not-recorded': { vi: 'Chưa rõ: vào ngày đó hệ thống chưa ghi nhận gì.', en: 'Unknown: nothing was recorded by that day.' },
};

/** `roviec competence who`: whose a matter is, on a day, at a place, as it was known on a day. Works without a gateway. */
export function registerCompetence(program: Command): void {
  const competence = program.command('competence').description('thẩm quyền / competence');
  withReferenceOption(competence.command('who'))
    .description('thẩm quyền của ai / whose it is')
    .option('--matter <id>', 'mã lĩnh vực / matter')
    .option('--title <text>', 'trích yếu / subject line')
    .option('--at <date>', 'vào ngày, mặc định hôm nay / on a day, today when absent')
    .option('--as-known <date>', 'theo điều đã biết vào ngày / as known on a day')
    .option('--place <unit>', 'nơi có việc: mã hoặc tên đơn vị / where: a unit’s code or name')
    .option('--class <class>', `loại văn bản / class of document: ${CLASSES.join(', ')}`)
    .option('--value <vnd>', 'giá trị, đồng / value, VND')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(who));
  registerCompetencePost(competence);
  registerCompetenceReport(competence);
}

const CLASSES: readonly string[] = documentClass.options;

function classOf(text: string | undefined): DocumentClass | null {
  if (text === undefined) return null;
  const read = documentClass.safeParse(text);
  if (!read.success) throw commandProblem('unknown-class', text);
  return read.data;
}

function sumOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,15}$/.test(text)) throw commandProblem('malformed-value', text);
  return Number(text);
}

async function who(options: WhoOptions): Promise<void> {
  if ((options.matter === undefined) === (options.title === undefined)) throw commandProblem('competence-question');
  const at = optionalDate(options.at) ?? civilDateOf(Date.now());
  const asKnown = optionalDate(options.asKnown) ?? null;
  const reference = await offlineReference(options, asKnown ?? undefined);
  if (!reference) return answer(options, { at, asKnown, place: null, because: [], ...unknownAnswer(null, 'not-recorded') });
  const place = options.place === undefined ? null : placeOf(reference, options.place);
  const found = options.title === undefined ? { matter: matterOf(reference, options.matter ?? ''), because: [] } : matterOfTitle(reference, options.title, at);
  if ('why' in found) return answer(options, { at, asKnown, place, because: [], ...unknownAnswer(null, found.why) });
  const { matter, because } = found;
  const ownership = ownerOf(reference, { matter, on: at, place, documentClass: classOf(options.class), value: sumOf(options.value) });
  const result = ownership.kind === 'unknown' ? unknownAnswer(matter, ownership.why) : { ...known(reference, ownership), head: headFor(reference, ownership, at) };
  return answer(options, { at, asKnown, place, because, ...result });
}

function known(reference: Reference, ownership: Exclude<Ownership, { kind: 'unknown' }>) {
  const { rule } = ownership;
  const owner = ownership.kind === 'unit' ? ownership.unit : null;
  const name = reference.units.find(({ code }) => code === owner)?.name ?? COMMUNE;
  const period = { from: rule.from, to: rule.to ?? null };
  return {
    kind: ownership.kind,
    owner,
    ownerName: name,
    matter: rule.matter,
    rule: rule.id,
    ...period,
    decider: rule.decider ?? null,
    source: rule.source,
    legalBases: legalBasesOf(rule),
    why: null,
  };
}

/** Who answers for the owner that day: post, person, and by what instrument when acting. */
function headFor(reference: Reference, ownership: Ownership, on: CivilDate) {
  const head = ownership.kind === 'unit' ? headOf(reference, ownership.unit, on) : null;
  const tenure = head && tenureOf(reference, head.post, on);
  return tenure && tenureAnswer(reference, tenure);
}

const COMMUNE: Words = { vi: 'UBND cấp xã nơi có việc (cho biết --place)', en: 'the commune where it lies (give --place)' };

function unknownAnswer(matter: string | null, why: Unknown) {
  return { kind: 'unknown' as const, owner: null, ownerName: null, matter, why };
}

type Answer = ((ReturnType<typeof known> & { readonly head: ReturnType<typeof headFor> }) | ReturnType<typeof unknownAnswer>) & Asked;

/** What was asked, told back with the answer; `because`: the phrases by which the matter was found. */
interface Asked {
  readonly at: CivilDate;
  readonly asKnown: CivilDate | null;
  readonly place: UnitCode | null;
  readonly because: readonly string[];
}

function answer(options: WhoOptions, found: Answer): void {
  print(options, found, textOf(found));
  if (found.kind === 'unknown') process.exitCode = exitCodes.negative;
}

function textOf(found: Answer): string {
  if (found.kind === 'unknown') return bilingual(REASONS[found.why]);
  const source = [found.source.text, found.source.article, `[${found.source.confidence}]`].filter(Boolean).join(', ');
  const lines = [`${found.owner ? `${found.owner} ` : ''}${bilingual(found.ownerName)}`, `${found.rule}: ${found.from} – ${found.to ?? '…'}; ${source}`];
  if (found.decider) lines.push(`→ ${found.decider}`);
  return [...lines, ...(found.head ? tenureLines(found.head) : [])].join('\n');
}

function placeOf(reference: Reference, text: string): UnitCode {
  const code = normaliseUnitCode(text)?.code ?? agencyByName(reference.units, text);
  if (code === null || !reference.units.some((unit) => unit.code === code)) throw commandProblem('unknown-place', text);
  return code;
}

/** By the matter's own id, or by the id of a line of the register (`C22`, `C22b`). */
function matterOf(reference: Reference, text: string): string {
  const wanted = text.trim().toLowerCase();
  const own = reference.matters.find(({ id }) => id.toLowerCase() === wanted)?.id;
  const rule = reference.competence.find(({ id }) => id.toLowerCase().replace(/[a-z]$/, '') === wanted || id.toLowerCase() === wanted);
  const matter = own ?? rule?.matter;
  if (matter === undefined) throw commandProblem('unknown-matter', text);
  return matter;
}

function matterOfTitle(reference: Reference, title: string, on: CivilDate): { readonly matter: string; readonly because: readonly string[] } | { readonly why: Unknown } {
  const suggestion = suggestOwner(reference, { title, on });
  if (suggestion.kind === 'known') return { matter: suggestion.matter, because: suggestion.phrases };
  return { why: suggestion.why === 'ambiguous' ? 'ambiguous-title' : suggestion.why };
}
