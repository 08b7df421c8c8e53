// What may be loaded into a host page: no validator, no schema. The checked half is `@roviec/adapters/checked`.
export { actionOf, type Details, keysOf, openAction, readDetails, signShown } from './acts.ts';
export { SourceBudget } from './budget.ts';
export { documentClassOf, isRestricted } from './document-class.ts';
export { type Counts, type HealthReason, healthOf, type PageHealth, UNKNOWN_HEALTH } from './health.ts';
export { type Kill, switchedOff } from './kill.ts';
export { globbed, type Place, type Recognised, recognise } from './pages.ts';
export { parsed } from './parsers.ts';
export { type Address, type PageReading, type Reading, type ReadOptions, readPage } from './read.ts';
export { accountsOf, type ChosenRecipient, choicesOf, type FirstValues, kindsOf, readRecipients, recipientAt } from './recipients.ts';
export { taken, unescaped } from './take.ts';
export { cleaned, folded } from './text.ts';
export { inRange } from './version.ts';
export {
  type Action,
  type Adapter,
  type AdapterPlan,
  type Columns,
  DETAIL_NAMES,
  type DetailName,
  type Evidence,
  FIELD_NAMES,
  type Field,
  type FieldName,
  type List,
  type Mount,
  type Page,
  type Parser,
  type PlainParser,
  type Recipients,
  type SecrecyDeclaration,
  type Sign,
  type Source,
  type Take,
  type VersionRange,
  type Watch,
} from './vocabulary.ts';
