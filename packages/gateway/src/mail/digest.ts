import {
  type AgendaSection,
  type AgendaWindow,
  agendaTerms,
  type CivilDate,
  type Language,
  morningSections,
  type OfficerId,
  overdueSections,
  type Post,
  postInUnitWords,
  type Reference,
  unitWords,
  type Words,
  weekdayDateWords,
} from '@roviec/core';
import { dossierPath } from '@roviec/schema';
import { type AgendaReader, calendarIn, readMorning, readOverdue, windowOn } from '../agenda/read.ts';
import { askedTexts } from '../agenda/texts.ts';
import type { Parts } from '../parts.ts';
import { peopleNow } from '../views/people.ts';

/** One of a person's messages of a day: as a head or a tracker, in one post. */
export interface DigestPart {
  readonly title: Words;
  readonly post: Words;
  readonly workingDay: boolean;
  readonly sections: readonly AgendaSection[];
  readonly complete: boolean;
}

/** The daily message to a person. */
export interface Digest {
  readonly on: CivilDate;
  readonly officer: OfficerId;
  readonly name: string;
  readonly parts: readonly DigestPart[];
  /** A head is not written to when there is nothing to say; a tracker is told that all is well. */
  readonly worthSending: boolean;
  /** The message as plain text; with an address to link to, each line is followed by its dossier's. */
  text(language: Language, link?: string): string;
}

/** What a person is told on a day in these posts. Names and documents alone: free text stays where it can be erased. */
export async function digestOf(
  parts: Pick<Parts, 'ledger' | 'now'>,
  reference: Reference,
  officer: OfficerId,
  posts: readonly Post[],
  day: { readonly on: CivilDate; readonly now: number },
): Promise<Digest> {
  const told: (DigestPart & { readonly news: boolean })[] = [];
  for (const post of posts) {
    const who: AgendaReader = { holder: { officer, post }, reference };
    const window = windowOn(reference, post.unit, day.on, day.now);
    const named = { post: postInUnitWords(post.title, unitWords(peopleNow(reference), post.unit)), workingDay: window.workingDay };
    if (isHead(post)) told.push({ ...named, ...(await headPart(parts, who, window)) });
    if (isTracker(post)) told.push({ ...named, ...(await trackerPart(parts, who, window)) });
  }
  const name = peopleNow(reference).officer(officer) ?? officer;
  const text = (language: Language, link?: string) => textOf(day.on, told, language, link);
  return { on: day.on, officer, name, parts: told, worthSending: told.some(({ news }) => news), text };
}

/** Whether a post gets a daily message at all. */
export function getsDigest(post: Post): boolean {
  return isHead(post) || isTracker(post);
}

/** The deputy with a delegation to sign reads the console; mail goes to heads. */
function isHead(post: Post): boolean {
  return post.head;
}

function isTracker(post: Post): boolean {
  return post.roles.includes('tracker');
}

async function headPart(parts: Pick<Parts, 'ledger' | 'now'>, who: AgendaReader, window: AgendaWindow) {
  const { value, complete } = await readMorning(parts, who, window);
  const asked = await askedTexts(parts.ledger, value.answersDue);
  const questionCount = (dossier: string, consult: string) => asked.find((text) => text.dossier === dossier && text.consult === consult)?.count ?? null;
  const sections = morningSections(value, { ...sceneOf(who, window), questionCount });
  return { title: agendaTerms.morningTitle, sections, complete, news: sections.some(({ lines }) => lines.length > 0) };
}

async function trackerPart(parts: Pick<Parts, 'ledger' | 'now'>, who: AgendaReader, window: AgendaWindow) {
  const { value, complete } = await readOverdue(parts, who, window);
  const sections = overdueSections(value, { ...sceneOf(who, window), questionCount: () => null });
  return { title: agendaTerms.overdueTitle, sections, complete, news: true };
}

function sceneOf({ reference, holder }: AgendaReader, window: AgendaWindow) {
  return { names: peopleNow(reference), calendar: calendarIn(reference, holder.post.unit), now: window.asOf };
}

function textOf(on: CivilDate, told: readonly DigestPart[], language: Language, link?: string): string {
  // A value that was kept before breaks were refused must not begin a line of its own.
  const say = (words: Words) => words[language].replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  const lines = told.flatMap(({ title, post, workingDay, sections, complete }) => [
    `${say(title)}, ${say(weekdayDateWords(on))}`,
    say(post),
    ...(workingDay ? [] : [say(agendaTerms.dayOff)]),
    ...sections.flatMap((section) => [
      '',
      `${say(section.title)}:`,
      ...(section.lines.length === 0 ? [`  ${say(section.none)}`] : []),
      ...section.lines.flatMap(({ words, dossier }) => [`  - ${say(words)}`, ...(link === undefined ? [] : [`    ${link}${dossierPath(dossier)}`])]),
    ]),
    ...(complete ? [] : ['', say(agendaTerms.incomplete)]),
    '',
  ]);
  return [...lines, say(agendaTerms.restricted), say(agendaTerms.record)].join('\n');
}
