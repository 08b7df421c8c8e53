export { coordinationIndex } from './coordination-index.ts';
export { COORDINATION_INDEX, type ComponentId, type Grade, type IndexParameters } from './parameters.ts';
export { isMonth, periodOf } from './period.ts';
export type { CoordinationIndex, Month, ProtectedCase, ScoringFacts, UnitScore } from './types.ts';
