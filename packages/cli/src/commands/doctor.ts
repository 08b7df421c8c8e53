import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { pinnedTemporalProgram, temporalProgram } from '../../setup/temporal.mjs';
import { print } from '../output.ts';

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
  const missing = typeof body === 'object' && body !== null && 'missing' in body && Array.isArray(body.missing) ? body.missing.map(String) : [];
  return [{ what: 'gateway', ok: answer.ok, found: answer.ok ? origin : `thiếu / missing: ${missing.join(', ')}`, ...(answer.ok ? {} : { mend: 'npm start' }) }];
}
