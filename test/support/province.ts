import { join } from 'node:path';
import type { Reference } from '@roviec/core';
import { parseReference } from '@roviec/schema';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { readReferenceFolder } from '../../packages/cli/src/up/reference.ts';

let kept: Promise<Reference> | undefined;

/** The demonstration province, read the way an agency's files are. */
export function demoReference(): Promise<Reference> {
  kept ??= load();
  return kept;
}

async function load(): Promise<Reference> {
  const result = await parseReference(await readReferenceFolder(join(projectRoot, 'packages/demo/province')), Date.UTC(2026, 10, 1));
  if (!result.ok) throw new Error(result.problems.map((problem) => `${problem.file}:${problem.row} ${problem.code}`).join('\n'));
  return result.reference;
}
