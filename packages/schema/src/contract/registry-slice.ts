import { z } from 'zod';
import { documentClass } from '../acts.ts';
import { words } from './answers.ts';

/** The source of a rule of law or of an agency. */
export const source = z.object({
  text: z.string(),
  article: z.string().exactOptional(),
  quote: z.string().exactOptional(),
  restates: z.string().exactOptional(),
  confidence: z.enum(['verified', 'high', 'medium', 'low', 'deduced', 'fictional']),
});

const allowance = {
  amount: z.number(),
  unit: z.enum(['workingDays', 'calendarDays', 'months', 'hours', 'minutes']),
  cutOff: z.string().exactOptional(),
};

/**
 * What judgement in the browser rests on: units, matters, competence, calendar, procedures in short. No persons.
 * Everything is in force today or later; the gateway keeps the past.
 */
export const registrySlice = z.object({
  version: z.string(),
  units: z.array(
    z.object({
      code: z.string(),
      name: words,
      shortName: z.string(),
      kind: z.enum(['province', 'department', 'division', 'commune', 'external']),
      parent: z.string().exactOptional(),
      from: z.string(),
      to: z.string().exactOptional(),
      enrolled: z.boolean(),
    }),
  ),
  /** Posts by which a signer, a participant or an approver is named, and what whoever holds them may sign for the agency today. */
  signingPosts: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      title: words,
      head: z.boolean(),
      signs: z.array(z.enum(['submit', 'submit-within', 'reconcile', 'decide', 'extend'])),
      /** The delegations by which the post's holder signs, where that is the ground. */
      under: z.array(z.object({ instrument: z.string(), from: z.string(), to: z.string().exactOptional() })).exactOptional(),
    }),
  ),
  /** Agencies that have ended, as subject lines go on naming them. */
  formerUnits: z.array(
    z.object({
      code: z.string(),
      name: words,
      shortName: z.string(),
      kind: z.enum(['province', 'department', 'division', 'commune', 'external']),
      to: z.string(),
      successors: z.array(z.string()),
    }),
  ),
  /** Abbreviations, words of courtesy and names by which subject lines are read. */
  wording: z.array(z.object({ kind: z.enum(['abbreviation', 'courtesy', 'request', 'body', 'common']), text: z.string(), meaning: z.string() })),
  matters: z.array(z.object({ id: z.string(), name: words, phrases: z.array(z.string()) })),
  competence: z.array(
    z.object({
      id: z.string(),
      matter: z.string(),
      owner: z.discriminatedUnion('kind', [z.object({ kind: z.literal('unit'), unit: z.string() }), z.object({ kind: z.literal('commune-of-place') })]),
      decider: z.string().exactOptional(),
      decidedBy: z.enum(['owner', 'above']).exactOptional(),
      from: z.string(),
      to: z.string().exactOptional(),
      source,
      legalBases: z.array(source).exactOptional(),
      related: z.array(z.string()),
      places: z.array(z.string()).exactOptional(),
      classes: z.array(documentClass).exactOptional(),
      value: z.object({ from: z.number().exactOptional(), below: z.number().exactOptional() }).exactOptional(),
    }),
  ),
  calendar: z.object({ id: z.string(), version: z.string(), off: z.array(z.string()), working: z.array(z.string()), confirmedThrough: z.string() }),
  procedures: z.array(
    z.object({
      id: z.string(),
      name: words,
      matter: z.string(),
      /** It serves every matter without a procedure of its own. */
      anyMatter: z.boolean().exactOptional(),
      product: words,
      demo: z.boolean(),
      /** First and last day on which a dossier may be opened under it. */
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      /** What is not confirmed in it; absent when everything is. */
      provisional: words.exactOptional(),
      total: z.object(allowance),
      /** The text that gives the whole time, as it is cited. */
      totalSource: z.string().exactOptional(),
      consult: z
        .object({
          ...allowance,
          effect: z.enum(['deemed-consent', 'proceed-without', 'escalate', 'none']),
          source,
          silenceSource: source,
          consultees: z.array(z.string()),
          maxRounds: z.number(),
        })
        .nullable(),
    }),
  ),
  /** What rules judge by: numbers and lists, each with its source. */
  parameters: z.array(
    z.object({
      rule: z.string(),
      name: z.string(),
      value: z.union([z.number(), z.array(z.string())]),
      unit: z.enum(['workingDays', 'hours', 'hourOfDay', 'share', 'times', 'words', 'list']),
      agency: z.string().exactOptional(),
      source,
    }),
  ),
  severities: z.record(z.string(), z.enum(['off', 'inform', 'ask', 'refuse'])),
});
export type RegistrySlice = z.infer<typeof registrySlice>;
