// What may be loaded into a host page: no validator, no schema. The checked half is `@roviec/adapters/checked`.
export { actionOf, type ChosenRecipient, choicesOf, type FirstValues, keysOf, openAction, readRecipients, recipientAt, signShown } from './acts.ts';
export { documentClassOf, isRestricted } from './document-class.ts';
export { type Counts, type HealthReason, healthOf, type PageHealth, UNKNOWN_HEALTH } from './health.ts';
export { globbed, type Place, type Recognised, recognise } from './pages.ts';
export { parsed } from './parsers.ts';
export { type Address, type PageReading, type Reading, readPage } from './read.ts';
export { cleaned, folded } from './text.ts';
export {
  type Action,
  type Adapter,
  type AdapterPlan,
  type Evidence,
  FIELD_NAMES,
  type Field,
  type FieldName,
  type Mount,
  type Page,
  type Parser,
  type Recipients,
  type SecrecyDeclaration,
  type Sign,
  type Source,
  type Watch,
} from './vocabulary.ts';
