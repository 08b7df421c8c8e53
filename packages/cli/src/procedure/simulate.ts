import { readFile } from 'node:fs/promises';
import { calendarOf, findingWords, type Procedure, plainCourses, type Reference, type Scenario, simulate, unmetBy } from '@roviec/core';
import { parseScenario } from '@roviec/schema';
import { gatewayFor } from '../gateway.ts';
import type { ReferenceOptions } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { dayOr, namesIn, type ProcedureInFolder, referenceAround, soundProcedureIn } from './files.ts';
import { pastOf, pastText } from './past.ts';
import { textOf, timelineOf } from './simulation-text.ts';

interface SimulateOptions extends OutputOptions, ReferenceOptions {
  readonly scenario?: readonly string[];
  readonly lead?: string;
  readonly from?: string;
  readonly lang?: string;
  readonly past?: boolean;
  readonly gateway: string;
  readonly as: string;
}

/** `roviec procedure simulate FILE`: plays scenarios, or the plain courses where none is given, or the past of the procedure; exit 1 when one does not come out as it was written to. */
export const simulateFile = answering(async (path: string, options: SimulateOptions): Promise<void> => {
  const found = await soundProcedureIn(path, dayOr(options.from), options);
  const reference = await referenceAround(found.files);
  if (options.past) {
    const past = await pastOf(await gatewayFor(options), found.procedure, reference);
    return print(options, { procedure: found.procedure.id, version: found.procedure.version, ...past }, pastText(past));
  }
  const scenarios = options.scenario ? await Promise.all(options.scenario.map(read)) : plain(found, reference, options);
  const names = namesIn(reference);
  const results = scenarios.map((scenario) => {
    const simulation = simulate(scenario, found.procedure, reference);
    return { simulation, scenario, unmet: unmetBy(simulation, scenario.expect ?? {}), timeline: timelineOf(simulation, names) };
  });
  const shown = results.map(({ simulation, scenario, unmet, timeline }) => {
    const { state: _, events: __, findings, ...rest } = simulation;
    return { ...rest, name: scenario.name, timeline, findings: findings.map((finding) => ({ ...finding, words: findingWords(finding, names) })), unmet };
  });
  print(
    options,
    { procedure: found.procedure.id, version: found.procedure.version, provisional: found.procedure.provisional ?? null, scenarios: shown },
    textOf(shown, found.procedure, options.lang === 'en' ? 'en' : 'vi'),
  );
  if (results.some(({ unmet }) => unmet.length > 0)) process.exitCode = exitCodes.negative;
});

async function read(path: string): Promise<Scenario> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw commandProblem('unreadable-file', path);
  const { scenario, problems } = parseScenario(path, text);
  const [first] = problems;
  if (!scenario) throw commandProblem('scenario-invalid', first ? `${path}:${first.row}:${first.character ?? 1} ${bilingual(first.words)}` : path);
  return scenario;
}

function plain({ procedure }: ProcedureInFolder & { readonly procedure: Procedure }, reference: Reference, options: SimulateOptions): readonly Scenario[] {
  const on = dayOr(options.from);
  const owner = reference.competence.find(({ matter, owner: spec, from, to }) => matter === procedure.matter && spec.kind === 'unit' && from <= on && on <= (to ?? on))?.owner;
  const lead = options.lead ?? (owner?.kind === 'unit' ? owner.unit : undefined);
  if (lead === undefined) throw commandProblem('simulate-lead', procedure.id);
  if (!reference.units.some(({ code }) => code === lead)) throw commandProblem('unknown-place', lead);
  const calendar = calendarOf(reference, lead);
  if (!calendar) throw commandProblem('unknown-calendar', lead);
  return plainCourses(procedure, reference, { lead, calendar, on });
}
