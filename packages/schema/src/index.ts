export {
  type ActRequest,
  actLimits,
  actRequest,
  type CommandRequest,
  channel,
  commandRequest,
  defect,
  documentClass,
  documentRef,
  type ObservationRequest,
  observation,
  observationRequest,
} from './acts.ts';
export { canonicalJson } from './canonical-json.ts';
export {
  type AdapterKey,
  type AdapterPack,
  adapterKey,
  adapterPackOf,
  type SignedAdapterPack,
  signedAdapterPack,
} from './contract/adapter-pack.ts';
export type { MorningView, OverdueView, ToSignView } from './contract/agenda.ts';
export {
  type ConsultView,
  consultView,
  type DossierDetail,
  type DossierSummary,
  dossierDetail,
  dossierSummary,
  type EventView,
  eventView,
  type FindingView,
  findingView,
  type ListedFinding,
  listedFinding,
  type NamesView,
  namesView,
  type Persona,
  type PersonView,
  type Problem,
  persona,
  personView,
  problem,
  type Receipt,
  receipt,
  words,
} from './contract/answers.ts';
export { type CallOptions, type ClientOptions, createClient, type GatewayClient, GatewayProblem, GatewayUnreachable } from './contract/client.ts';
export { adapterKeyId, packFits, type SignatureFault, signatureFault, signPack } from './contract/pack-signature.ts';
export { agendaPaths, dossierPath } from './contract/pages.ts';
export { type RegistrySlice, registrySlice } from './contract/registry-slice.ts';
export { type Route, type RouteAnswer, type RouteInput, type RouteName, routes, streamEvent } from './contract/routes.ts';
export type { CoordinationView } from './contract/scores.ts';
export { WARNING_NOTE_LIMIT, type WarningsView } from './contract/warnings.ts';
export { actId, civilDate, dossierIdText, instant, line, prose, unitCode } from './primitives.ts';
export { processLimits } from './process-acts.ts';
export { contentHash } from './reference/hash.ts';
export { type ParsedReference, parseReference, type ReferenceFiles } from './reference/parse.ts';
export { problemList, type ReferenceProblem, type ReferenceProblemCode, type Report } from './reference/problems.ts';
export { checkProcedureFile, type ProcedureCheck, type ProcedureFileProblem } from './reference/procedure-check.ts';
export { procedureJsonSchema } from './reference/procedure-json-schema.ts';
export { procedureNotes } from './reference/procedure-notes.ts';
export { parseScenario } from './reference/scenario-file.ts';
export { readCsv, type Sheet, sheetAsTable, tableNames } from './reference/sheet.ts';
export { sliceOf } from './reference/slice.ts';
export { position, replyDocument } from './shared-acts.ts';
