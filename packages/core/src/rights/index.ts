export { authorize, type RightsView } from './authorize.ts';
export { denialWords } from './denials.ts';
export { RIGHTS, type Right, type Standing } from './table.ts';
export type { Action, Decision, DenialCode, Resource, Subject } from './types.ts';
