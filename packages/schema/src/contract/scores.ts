import type { CoordinationIndex, OfficialScore } from '@roviec/core';
import { z } from 'zod';
import { namesView } from './answers.ts';
import { source } from './registry-slice.ts';

const events = z.array(z.string()).readonly();
const component = z.object({
  id: z.enum([
    'single-owner',
    'right-unit',
    'basis-recorded',
    'reply-on-time',
    'reply-brisk',
    'assigned-on-time',
    'clear-position',
    'reasoned',
    'not-asked-again',
    'scoped-question',
    'related-units',
    'single-round',
    'in-parallel',
    'decided-on-time',
    'dissent-worked-on',
    'returned-properly',
    'flags-explained',
  ]),
  group: z.enum(['A', 'B', 'C', 'D', 'E']),
  max: z.number(),
  target: z.number(),
  good: z.number(),
  of: z.number(),
  points: z.number().nullable(),
  cases: z.array(z.object({ dossier: z.string(), consult: z.string().nullable(), good: z.boolean(), events })).readonly(),
});
const standing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ranked'), place: z.number(), of: z.number() }),
  z.object({ kind: z.literal('not-ranked'), why: z.enum(['not-enrolled', 'small-sample']) }),
]);
const unitScore = z.object({
  unit: z.string(),
  score: z.number().nullable(),
  grade: z.enum(['flowing', 'smooth', 'steady', 'halting', 'blocked']).nullable(),
  sample: z.number(),
  standing,
  components: z.array(component).readonly(),
  coverage: z.object({ seen: z.number(), registered: z.number().nullable(), basis: z.enum(['told', 'numbering', 'unknown']) }),
  protectedCases: z.number(),
  unsettled: z.array(z.object({ dossier: z.string(), events })).readonly(),
  merits: z.array(z.object({ kind: z.enum(['early-reply', 'one-round', 'prompt-refusal']), dossier: z.string(), events })).readonly(),
  wouldRaise: z.array(z.object({ component: component.shape.id, more: z.number(), points: z.number() })).readonly(),
});
const coordination = z.object({
  index: z.string(),
  parameters: z.string(),
  month: z.string(),
  until: z.number(),
  final: z.boolean(),
  registry: z.string(),
  dossiers: z.number(),
  protectedCases: z.number(),
  units: z.array(unitScore).readonly(),
}) satisfies z.ZodType<CoordinationIndex>;

/** A month; `unit` limits what is shown to one agency, ranked among all. */
export const coordinationQuery = z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), unit: z.string().max(35).exactOptional() });

const officialPoints = z.number().exactOptional();
const official = z.object({
  unit: z.string(),
  month: z.string(),
  total: z.number(),
  place: z.number().exactOptional(),
  of: z.number().exactOptional(),
  groups: z.object({ transparency: officialPoints, progress: officialPoints, digitisation: officialPoints, online: officialPoints, satisfaction: officialPoints }),
  source,
}) satisfies z.ZodType<OfficialScore>;

/** The coordination index. `official`: what was published of the month under QĐ 766, taken over and kept apart. `hash`: SHA-256 of the whole index in canonical JSON, the same for the same facts. `complete` false: more dossiers than one answer takes. */
export const coordinationView = z.object({ coordination, official: z.array(official).readonly(), hash: z.string(), names: namesView, complete: z.boolean() });
export type CoordinationView = z.infer<typeof coordinationView>;
