import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests that wait out real minutes, longest first; what is not named comes after them. Measured on two cores; only the order of the run depends on it. */
const LONG = [
  'redmine-story',
  'kill-matrix',
  'first-loop',
  'silence',
  'reply-in-time',
  'random-driver',
  'head-and-tracker',
  'facts-after-the-close',
  'daily-mail',
  'ledger-locked',
  'exactly-once',
];

/** Starts the longest files first, so that none of them runs alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || rankOf(a) - rankOf(b));
  }
}

function groupOf(file: TestSpecification): number {
  return file.project.config.sequence.groupOrder;
}

function rankOf(file: TestSpecification): number {
  const at = LONG.findIndex((name) => file.moduleId.endsWith(`/${name}.test.ts`));
  return at === -1 ? LONG.length : at;
}
