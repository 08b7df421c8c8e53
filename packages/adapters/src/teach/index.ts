// What teach mode thinks with: pure but for the elements that it is given. In a page it runs on demand alone, never with the overlay.
export { type TaughtAction, taughtAction } from './actions.ts';
export { type Doubt, doubtWords } from './doubts.ts';
export { adapterOf, type Draft, doubtsOf, draftOf, type Lacking, lackingIn, type Statement, type Step } from './draft.ts';
export { type Said, type TaughtField, taughtField } from './field.ts';
export { TAUGHT_CODES, type Taught } from './kinds.ts';
export { scopeOfList, suggestedColumns, type TaughtList, taughtList } from './list.ts';
export { type Report, reportOn } from './report.ts';
export { rowAround } from './rows.ts';
