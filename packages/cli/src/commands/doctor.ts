import { existsSync } from 'node:fs';
import type { UndecidedYear, Words } from '@roviec/core';
import type { Command } from 'commander';
import { pinnedTemporalProgram, temporalProgram } from '../../setup/temporal.mjs';
import { bilingual, print } from '../output.ts';

interface Check {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
  /** The command that mends it. */
  readonly mend?: string;
}

/** `roviec doctor`: what is there, what is missing, and the command that mends it. Exit 1 when something is missing. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('kiểm tra máy và dịch vụ / check this machine and the services')
    .option('--gateway <url>', 'địa chỉ cổng / gateway address', process.env['ROVIEC_GATEWAY'] ?? 'http://127.0.0.1:4700')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(async (options: { gateway: string; json?: boolean }) => {
      const checks = [runtimeCheck(), temporalCheck(), ...(await gatewayChecks(options.gateway))];
      print(options, { checks }, checks.map((check) => `${check.ok ? '✔' : '✘'} ${check.what}: ${check.found}${check.mend ? `\n  → ${check.mend}` : ''}`).join('\n'));
      if (checks.some((check) => !check.ok)) process.exitCode = 1;
    });
}

function runtimeCheck(): Check {
  const ok = Number(process.versions.node.split('.')[0]) >= 24;
  return { what: 'Node', ok, found: process.versions.node, ...(ok ? {} : { mend: 'npm run setup' }) };
}

function temporalCheck(): Check {
  const program = [temporalProgram(), pinnedTemporalProgram()].find((file) => existsSync(file));
  return program ? { what: 'Temporal', ok: true, found: program } : { what: 'Temporal', ok: false, found: 'không có / missing', mend: 'npm run setup' };
}

async function gatewayChecks(origin: string): Promise<readonly Check[]> {
  const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(3000) }).catch(() => null);
  if (!answer) return [{ what: 'gateway', ok: false, found: `${origin} không trả lời / does not answer`, mend: 'npm start' }];
  const body: unknown = await answer.json().catch(() => null);
  const missing = listIn(body, 'missing').map(String);
  const gateway = { what: 'gateway', ok: answer.ok, found: answer.ok ? origin : `thiếu / missing: ${missing.join(', ')}`, ...(answer.ok ? {} : { mend: 'npm start' }) };
  return [gateway, ...(answer.ok ? calendarChecks(listIn(body, 'calendar')) : [])];
}

/** A year whose days off are not known is a fault only once due dates fall into it. */
function calendarChecks(gaps: readonly unknown[]): readonly Check[] {
  const years = gaps.flatMap((gap) => (isGap(gap) ? [gap] : []));
  if (years.length === 0) return [{ what: 'lịch / calendar', ok: true, found: 'đủ năm / no year missing' }];
  return years.map(({ year, urgency, words }) => ({ what: 'lịch / calendar', ok: urgency !== 'now', found: bilingual(words), mend: `roviec import calendar ${year}.yaml` }));
}

function isGap(gap: unknown): gap is UndecidedYear & { readonly words: Words } {
  return typeof gap === 'object' && gap !== null && 'year' in gap && 'urgency' in gap && 'words' in gap;
}

function listIn(body: unknown, key: string): readonly unknown[] {
  const found = typeof body === 'object' && body !== null ? Reflect.get(body, key) : null;
  return Array.isArray(found) ? found : [];
}
