import { civilDateOf, type Holding, headOf, type Reference, type Tenure, tenureOf, type Words } from '@roviec/core';
import type { Command } from 'commander';
import { offlineReference, optionalDate, type ReferenceOptions, withReferenceOption } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';

interface PostOptions extends OutputOptions, ReferenceOptions {
  readonly post?: string;
  readonly unit?: string;
  readonly at?: string;
  readonly asKnown?: string;
}

/** `roviec competence post`: who held a post on a day, acted in it or was delegated to, as known on a day. Exit 1 when nobody did. */
export function registerCompetencePost(competence: Command): void {
  withReferenceOption(competence.command('post'))
    .description('ai giữ vị trí, phụ trách, được ủy quyền / who held a post, acted or was delegated to')
    .option('--post <id>', 'mã vị trí / post')
    .option('--unit <code>', 'người đứng đầu đơn vị / the head of a unit')
    .option('--at <date>', 'vào ngày, mặc định hôm nay / on a day, today when absent')
    .option('--as-known <date>', 'theo điều đã biết vào ngày / as known on a day')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(post));
}

async function post(options: PostOptions): Promise<void> {
  if ((options.post === undefined) === (options.unit === undefined)) throw commandProblem('post-question');
  const at = optionalDate(options.at) ?? civilDateOf(Date.now());
  const asKnown = optionalDate(options.asKnown) ?? null;
  const reference = await offlineReference(options, asKnown ?? undefined);
  const id = reference && (options.post ?? headOf(reference, options.unit ?? '', at)?.post ?? headPost(reference, options.unit ?? ''));
  const tenure = reference && id !== null ? tenureOf(reference, id, at) : null;
  if (reference && !tenure) throw commandProblem('unknown-post', options.post ?? options.unit ?? '');
  const answer = reference && tenure ? tenureAnswer(reference, tenure) : null;
  print(options, { at, asKnown, recorded: reference !== null, ...answer }, answer ? tenureLines(answer).join('\n') : bilingual(NOT_RECORDED));
  if (!answer?.appointed && !answer?.acting) process.exitCode = exitCodes.negative;
}

/** The head's post of a unit, vacant or not. */
function headPost(reference: Reference, unit: string): string | null {
  return reference.posts.find((found) => found.head && found.unit === unit)?.id ?? null;
}

const NOT_RECORDED: Words = { vi: 'Vào ngày đó hệ thống chưa ghi nhận gì.', en: 'Nothing was recorded by that day.' };

interface Person {
  readonly officer: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly instrument: string | null;
}

/** A tenure with names, as commands print it. */
export interface TenureAnswer {
  readonly post: string;
  readonly title: Words;
  readonly appointed: Person | null;
  readonly acting: Person | null;
  readonly delegations: readonly (Person & { readonly actions: readonly string[] })[];
}

/** A tenure with the names of the register. */
export function tenureAnswer(reference: Reference, { post: id, appointed, acting, delegations }: Tenure): TenureAnswer {
  const person = ({ officer, from, to, instrument }: Pick<Holding, 'officer' | 'from' | 'to' | 'instrument'>): Person => ({
    officer,
    name: reference.officers.find((found) => found.id === officer)?.name ?? officer,
    from,
    to: to ?? null,
    instrument: instrument ?? null,
  });
  return {
    post: id,
    title: reference.posts.find((found) => found.id === id)?.title ?? { vi: id, en: id },
    appointed: appointed && person(appointed),
    acting: acting && person(acting),
    delegations: delegations.map((given) => ({ ...person(given), actions: given.actions })),
  };
}

/** A tenure in lines for people. */
export function tenureLines({ post: id, title, appointed, acting, delegations }: TenureAnswer): readonly string[] {
  const line = (label: string, { name, officer, from, to, instrument }: Person) => `  ${label}: ${name} (${officer}), ${from} – ${to ?? '…'}${instrument ? `, ${instrument}` : ''}`;
  return [
    `${id} ${bilingual(title)}`,
    appointed ? line('giữ vị trí / holds it', appointed) : '  khuyết / vacant',
    ...(acting ? [line('phụ trách / acts', acting)] : []),
    ...delegations.map((given) => `${line('ủy quyền / delegated', given)}: ${given.actions.join(', ')}`),
  ];
}
