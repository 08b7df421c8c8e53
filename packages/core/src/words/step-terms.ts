import type { Words } from '../registry/types.ts';
import type { ScenarioStep } from '../simulate/scenario.ts';
import { actWords } from './act-terms.ts';

/** The act that a step stands for, where the two are not called alike. */
const ACTS: Readonly<Partial<Record<ScenarioStep['do'], string>>> = {
  'record-reply': 'reply-recorded',
  deliver: 'delivered',
  'request-supplement': 'supplement',
  'receive-supplement': 'supplement',
  'request-extension': 'extend',
  'approve-extension': 'extend',
};

/** What a step of a scenario does, in office words. */
export function stepWords(step: ScenarioStep['do']): Words {
  return actWords(ACTS[step] ?? step);
}
