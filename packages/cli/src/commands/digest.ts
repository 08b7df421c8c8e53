import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@roviec/core';
import { createClient, type GatewayClient } from '@roviec/schema';
import type { Command } from 'commander';
import { type GatewayOptions, withGatewayOptions } from '../gateway.ts';
import { answering, CommandProblem, print } from '../output.ts';

interface Options extends GatewayOptions {
  readonly json?: boolean;
  readonly for: string;
  readonly on?: string;
  readonly out?: string;
  readonly lang?: Language;
}

/** `roviec digest`: the daily message of a post, as it goes out on working days. */
export function registerDigest(program: Command): void {
  withGatewayOptions(program.command('digest').description('tin hằng ngày của một chức vụ / the daily message of a post'))
    .requiredOption('--for <post>', 'chức vụ / post, H99.04/giam-doc')
    .option('--on <date>', 'hôm nay hoặc ngày tới / today or a day to come, YYYY-MM-DD')
    .option('--out <dir>', 'ghi thư vào thư mục / write the mail into a folder')
    .option('--lang <vi|en>', 'ngôn ngữ / language')
    .action(answering(digest));
}

async function digest(options: Options): Promise<void> {
  const call = await clientInPost(options);
  const lang = options.lang === 'en' || options.lang === 'vi' ? options.lang : undefined;
  const answer = await call('digest', { ...(options.on ? { on: options.on } : {}), ...(lang ? { lang } : {}) });
  const file = options.out !== undefined && answer.mail ? await written(options.out, answer.mail) : null;
  const note = options.out === undefined ? '' : `\n${file ? `✔ ${file}` : 'Không có thư nào cần gửi / nothing to send'}`;
  print(options, { ...answer, mail: answer.mail && { file: answer.mail.file, written: file } }, `${answer.text}${note}`);
}

async function written(folder: string, mail: { readonly file: string; readonly source: string }): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, encodeURIComponent(mail.file));
  await writeFile(file, Buffer.from(mail.source, 'latin1'), { mode: 0o600 });
  return file;
}

/** Acts in the post: by `ROVIEC_TOKEN`, or in the demonstration as whoever holds it today. */
async function clientInPost({ gateway, for: post }: Options): Promise<GatewayClient> {
  const given = process.env['ROVIEC_TOKEN'];
  const anybody = createClient({ origin: gateway, identity: () => ({}) });
  const token = given ?? (await tokenOfHolder(anybody, post));
  return createClient({ origin: gateway, identity: () => ({ token, post }) });
}

async function tokenOfHolder(anybody: GatewayClient, post: string): Promise<string> {
  const { personas } = await anybody('personas', {});
  const holder = personas.find(({ posts }) => posts.some(({ id }) => id === post));
  if (!holder) {
    const words = { vi: `Hôm nay không có ai giữ chức vụ ${post}. Hãy kiểm tra mã chức vụ.`, en: `Nobody holds the post ${post} today. Check its code.` };
    throw new CommandProblem('post-vacant', words, 1);
  }
  return (await anybody('signIn', { officer: holder.officer, as: 'token' })).token ?? '';
}
