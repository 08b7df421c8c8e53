import type { ConsultStage, DeadlineRule, PlainStage, Procedure, ProcedureDefinition, Source, Stage } from '@roviec/core';
import { contentHash } from './hash.ts';

type Sources = ReadonlyMap<string, Source>;

/** A procedure with its sources in full and the hash of its content as version. Throws a RangeError for an unknown source: check first. */
export async function procedureFrom(file: ProcedureDefinition, sources: Sources): Promise<Procedure> {
  const { stagnation, ...rest } = file;
  const idle = stagnation ? { stagnation: { ...stagnation, source: sourceOf(stagnation.source, sources) } } : {};
  const procedure = { ...rest, ...idle, total: deadlineFrom(file.total, sources), stages: file.stages.map((stage) => stageFrom(stage, sources)) };
  return { ...procedure, version: await contentHash(procedure) };
}

/** The source of that id. Throws a RangeError when there is none. */
export function sourceOf(id: string, sources: Sources): Source {
  const source = sources.get(id);
  if (!source) throw new RangeError(`unknown source ${id}`);
  return source;
}

function stageFrom(stage: Stage<string>, sources: Sources): Stage {
  if (stage.kind === 'consult') {
    const { within, silence, ...rest } = stage;
    return { ...rest, within: deadlineFrom(within, sources), silence: { ...silence, source: sourceOf(silence.source, sources) } } satisfies ConsultStage;
  }
  const { within, ...rest } = stage;
  return { ...rest, ...(within ? { within: deadlineFrom(within, sources) } : {}) } satisfies PlainStage;
}

function deadlineFrom(deadline: DeadlineRule<string>, sources: Sources): DeadlineRule {
  return { ...deadline, source: sourceOf(deadline.source, sources) };
}
