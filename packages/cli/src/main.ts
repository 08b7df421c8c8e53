#!/usr/bin/env node
import { GatewayProblem, GatewayUnreachable } from '@roviec/schema';
import { Command, CommanderError } from 'commander';
import { registerAdapter } from './commands/adapter.ts';
import { registerCalendar } from './commands/calendar.ts';
import { registerCompetence } from './commands/competence.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDigest } from './commands/digest.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerDossier } from './commands/dossier.ts';
import { registerFindings } from './commands/findings.ts';
import { registerImport } from './commands/import.ts';
import { registerProcedure } from './commands/procedure.ts';
import { registerReply } from './commands/reply.ts';
import { registerScore } from './commands/score.ts';
import { registerSuggest } from './commands/suggest.ts';
import { registerUp } from './commands/up.ts';
import { registerWarnings } from './commands/warnings.ts';

const program = new Command('roviec').description('RõViệc: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền').version('0.1.0').exitOverride();
const commands = [
  // One a line, so that two new ones seldom meet.
  registerUp,
  registerDoctor,
  registerAdapter,
  registerCalendar,
  registerCompetence,
  registerSuggest,
  registerDossier,
  registerDigest,
  registerFindings,
  registerImport,
  registerReply,
  registerScore,
  registerProcedure,
  registerDemo,
  registerWarnings,
];
for (const register of commands) register(program);
exitOverrideAll(program);

try {
  await program.parseAsync();
} catch (cause) {
  process.exitCode = explain(cause);
}

/** Exit codes (design §7): 0 fine, 1 a negative answer, 2 bad use, 3 unavailable. */
function explain(cause: unknown): number {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
  if (cause instanceof GatewayProblem) {
    console.error(`✘ ${cause.problem.words.vi} / ${cause.problem.words.en} [${cause.problem.code}]`);
    if (cause.problem.code === 'malformed') return 2;
    return cause.problem.status >= 500 ? 3 : 1;
  }
  if (cause instanceof GatewayUnreachable) {
    console.error('✘ Cổng RõViệc không trả lời / the gateway does not answer [gateway-unreachable]\n  → npm start');
    return 3;
  }
  throw cause;
}

function exitOverrideAll(command: Command): void {
  for (const child of command.commands) {
    child.exitOverride();
    exitOverrideAll(child);
  }
}
