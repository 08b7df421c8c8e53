// For whoever brings an adapter: what it makes of a page. Runs in the page, apart from what reads it every day; no validator, no schema.
export { type Examination, type ExaminedPart, examinePage } from './examine.ts';
export type { ExaminedAct } from './examine-act.ts';
export type { ExaminedField, ExaminedSource } from './examine-source.ts';
export { type Fragility, fragilityOf } from './fragility.ts';
export type { Miss } from './misses.ts';
