import { z } from 'zod';

/** A sentence in both languages. */
export const words = z.object({ vi: z.string(), en: z.string() });

/** RFC 9457 problem, with a stable `code` and sentences that say what to do next. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  words,
  /** Which fields are wrong, by path, when the request itself is malformed. */
  fields: z.array(z.object({ path: z.string(), code: z.string() })).exactOptional(),
});
export type Problem = z.infer<typeof problem>;

/** What an act led to. The same id again gets the same answer. */
export const receipt = z.object({
  act: z.string(),
  dossier: z.string(),
  status: z.enum(['done', 'pending']),
  seqs: z.tuple([z.number(), z.number()]).nullable(),
  kinds: z.array(z.string()),
});
export type Receipt = z.infer<typeof receipt>;

/** A person as a page may name them: only officials acting in office. */
export const personView = z.object({ officer: z.string(), name: z.string(), post: z.string(), postTitle: words, unit: z.string() });
export type PersonView = z.infer<typeof personView>;

export const consulteeView = z.object({
  unit: z.string(),
  enrolled: z.boolean(),
  /** `due-passed`: the due time is over and the engine has not yet worked it out; shown at once from the due time. */
  status: z.enum(['awaited', 'due-passed', 'replied', 'replied-late', 'silent', 'attested', 'deemed', 'withdrawn', 'proceeded-without', 'escalated', 'released']),
  position: z.enum(['agree', 'agree-if', 'disagree', 'not-ours']).nullable(),
  /** What became of a disagreement; null while it is open, or when there is none. */
  dissent: z.enum(['reconciled', 'reserved']).nullable(),
  accountable: personView.nullable(),
  /** The document by which somebody else recorded the unit's reply; absent where the unit gave it itself, or there is none. */
  linked: z.object({ number: z.string(), issuedOn: z.string() }).exactOptional(),
  /** When it was urged last; absent when never. */
  urgedAt: z.number().exactOptional(),
});
export const consultView = z.object({
  id: z.string(),
  sentAt: z.number(),
  dueAt: z.number(),
  dueOn: z.string(),
  provisional: z.boolean(),
  rule: z.string(),
  consultees: z.array(consulteeView),
});
export type ConsultView = z.infer<typeof consultView>;

/** What a page may show of a dossier without opening it. */
export const dossierSummary = z.object({
  dossier: z.string(),
  seq: z.number(),
  phase: z.enum(['noticed', 'open', 'returned', 'closed']),
  lead: z.string(),
  /** Only on a denunciation or complaint: of such a dossier class and deadline are shown, and everything else is empty. */
  classified: z.enum(['denunciation', 'complaint']).exactOptional(),
  document: z.object({ issuer: z.string(), issuedOn: z.string(), number: z.string() }),
  aliases: z.array(z.string()),
  matter: z.string().nullable(),
  place: z.string().nullable(),
  procedure: z.object({ id: z.string(), name: words, product: words, demo: z.boolean() }).nullable(),
  handler: personView.nullable(),
  /** Head of the lead unit today. */
  accountable: personView.nullable(),
  openedAt: z.number().nullable(),
  dueAt: z.number().nullable(),
  dueOn: z.string().nullable(),
  provisional: z.boolean(),
  consults: z.array(consultView),
  /** The rest of the process. */
  course: z.object({
    submittedAt: z.number().nullable(),
    submittedTo: z.string().nullable(),
    decidedAt: z.number().nullable(),
    outcome: z.enum(['approved', 'amended', 'rejected', 'rework']).nullable(),
    transferredTo: z.string().nullable(),
    supplement: z.object({ requestedAt: z.number(), dueAt: z.number().nullable(), receivedAt: z.number().nullable() }).nullable(),
    extension: z.object({ requestedBy: z.string(), dueOn: z.string(), granted: z.boolean() }).nullable(),
    targets: z.array(z.object({ unit: z.string(), figure: z.string(), year: z.number(), value: z.number(), better: z.enum(['higher', 'lower']) })),
    /** When the lead itself was urged last; absent when never. */
    urgedAt: z.number().exactOptional(),
    /** Disagreements that keep the dossier from going up. */
    openDissent: z.array(z.object({ consult: z.string(), unit: z.string() })),
    /** Disagreements that whoever decides must be shown. */
    dissentToShow: z.array(z.object({ consult: z.string(), unit: z.string() })),
  }),
});
export type DossierSummary = z.infer<typeof dossierSummary>;

/** One event of the history, with the free text that is still kept. */
export const eventView = z.object({
  id: z.string(),
  seq: z.number(),
  happenedAt: z.number(),
  recordedAt: z.number(),
  actor: personView.nullable(),
  provenance: z.record(z.string(), z.string()),
  versions: z.object({ procedure: z.string().nullable(), calendar: z.string().nullable(), registry: z.string() }),
  body: z.looseObject({ kind: z.string() }),
  personal: z.record(z.string(), z.string()),
  /** Names of personal fields whose text was erased. */
  erased: z.array(z.string()),
  leafHash: z.string(),
});
export type EventView = z.infer<typeof eventView>;

/** Something to explain, not a verdict. */
export const findingView = z.object({
  rule: z.string(),
  demands: z.array(z.string()),
  /** A proposal and a commendation charge nobody. */
  nature: z.enum(['explain', 'propose', 'commend']),
  severity: z.enum(['inform', 'ask', 'refuse']),
  accountable: personView.nullable(),
  /** The post that answers for it, whoever holds it. */
  accountablePost: z.string().nullable(),
  unit: z.string(),
  evidence: z.array(z.string()),
  sentence: words,
  sources: z.array(z.string()),
  wayOut: z.array(words),
});
export type FindingView = z.infer<typeof findingView>;

/** A finding in a list: of one dossier, or of none where many together show it. */
export const listedFinding = findingView.extend({ dossier: z.string().nullable() });
export type ListedFinding = z.infer<typeof listedFinding>;

/** Names for every unit, post and officer that the events mention, as of the events. */
export const namesView = z.object({ units: z.record(z.string(), words), posts: z.record(z.string(), words), officers: z.record(z.string(), z.string()) });
export type NamesView = z.infer<typeof namesView>;

export const dossierDetail = z.object({ summary: dossierSummary, events: z.array(eventView), findings: z.array(findingView), names: namesView });
export type DossierDetail = z.infer<typeof dossierDetail>;

export const persona = z.object({
  officer: z.string(),
  name: z.string(),
  posts: z.array(z.object({ id: z.string(), unit: z.string(), unitName: words, title: words, roles: z.array(z.string()), agency: z.string(), agencyName: words })),
});
export type Persona = z.infer<typeof persona>;
