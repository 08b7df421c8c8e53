import { writeFile } from 'node:fs/promises';
import { civilDateOf, isCivilDate } from '@roviec/core';
import { type AdapterPack, adapterPackOf, packFits, type SignedAdapterPack, signPack } from '@roviec/schema';
import { gatewayFor } from '../gateway.ts';
import { answering, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { checkedFiles, killsIn, problemLine } from './files.ts';
import { readKeyFile, type SigningKey } from './key-file.ts';

interface PublishOptions extends OutputOptions {
  readonly key: string;
  readonly issuer: string;
  readonly expires: string;
  readonly packVersion?: string;
  readonly off?: string;
  readonly out?: string;
  readonly replaceKey?: boolean;
  readonly gateway: string;
  readonly as?: string;
}

/**
 * `roviec adapter publish FILE…`: checks the adapters, signs them as one pack, and gives it to the gateway; with `--out` it
 * writes pack and key as a policy takes them (`adapterPack`, `adapterKeys`) and asks no gateway.
 */
export const publish = answering(async (paths: readonly string[], options: PublishOptions): Promise<void> => {
  const today = civilDateOf(Date.now());
  if (!isCivilDate(options.expires) || options.expires < today) throw commandProblem('pack-expires', options.expires);
  const files = await checkedFiles(paths, { today });
  if (files.some(({ problems }) => problems.length > 0)) {
    const text = files.flatMap(({ path, problems }) => problems.map((problem) => problemLine(path, problem))).join('\n');
    print(options, { ok: false, files: files.map(({ path, problems }) => ({ path, problems })) }, text);
    process.exitCode = exitCodes.negative;
    return;
  }
  const key = await readKeyFile(options.key);
  const off = options.off === undefined ? {} : { off: [...(await killsIn(options.off))] };
  const parts = { issuer: options.issuer, expires: options.expires, adapters: files.map(({ content }) => content), ...off };
  await (options.out === undefined ? sendPack(parts, key, options) : writePack(parts, key, options, options.out));
});

type Parts = Omit<AdapterPack, 'format' | 'version'>;

async function sendPack(parts: Parts, key: SigningKey, options: PublishOptions): Promise<void> {
  if (!process.env['ROVIEC_TOKEN'] && options.as === undefined) throw commandProblem('token-missing');
  const call = await gatewayFor({ gateway: options.gateway, as: options.as ?? '' });
  const version = versionOf(options) ?? ((await call('adapterPack', {})).published?.pack.version ?? 0) + 1;
  const signed = await signedPack(parts, version, key);
  const answer = await call('publishAdapters', { signed, publicKey: key.publicKey, ...(options.replaceKey ? { replaceKey: true } : {}) }, { act: crypto.randomUUID() });
  print(
    options,
    { ok: true, ...answer, publicKey: key.publicKey },
    `✔ đã công bố gói ${answer.version} / pack ${answer.version} is published\n  khoá / key ${answer.key}  ${key.publicKey}\n  Trình duyệt lấy gói trong vòng một giờ / browsers take it within the hour`,
  );
}

async function writePack(parts: Parts, key: SigningKey, options: PublishOptions, out: string): Promise<void> {
  const version = versionOf(options);
  if (version === null) throw commandProblem('pack-version', '');
  const signed = await signedPack(parts, version, key);
  const policy = { adapterKeys: [key.publicKey], adapterPack: JSON.stringify(signed) };
  await writeFile(out, `${JSON.stringify(policy, null, 2)}\n`).catch(() => {
    throw commandProblem('unwritable-file', out);
  });
  print(options, { ok: true, version, key: key.id, out }, `✔ ${out}\n  gói / pack ${version}, khoá / key ${key.id}`);
}

async function signedPack(parts: Parts, version: number, key: SigningKey): Promise<SignedAdapterPack> {
  const pack = adapterPackOf({ ...parts, version });
  if (!packFits(pack)) throw commandProblem('pack-too-large');
  return signPack(pack, key.privateKey, key.id);
}

function versionOf({ packVersion }: PublishOptions): number | null {
  if (packVersion === undefined) return null;
  if (!/^[1-9]\d{0,14}$/.test(packVersion)) throw commandProblem('pack-version', packVersion);
  return Number(packVersion);
}
