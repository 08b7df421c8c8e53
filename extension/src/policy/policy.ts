import { z } from 'zod';
import type { Locale } from '../session.ts';

/** What an agency may switch off for all its computers. */
export const FEATURES = ['chips', 'strip', 'guard', 'filter', 'notifications'] as const;
export type Feature = (typeof FEATURES)[number];

/** A site on which an adapter reads, by decision of the agency. */
export interface PolicySite {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Id of an adapter. */
  readonly adapter: string;
}

/** What an IT department has decided; null: nothing, so that the person or the package decides. */
export interface Policy {
  readonly gatewayOrigin: string | null;
  /** All sites that are read at all, when there is a list. */
  readonly sites: readonly PolicySite[] | null;
  readonly locale: Locale | null;
  readonly featuresOff: readonly Feature[];
  /** `inform`: a finding is said beside the act and holds nothing. */
  readonly guardMode: 'ask' | 'inform';
}

/** Why a field of a policy is not followed; stable, with words in `policy/words.ts`. */
export type PolicyFaultCode = 'not-an-origin' | 'not-a-list' | 'not-a-site' | 'unknown-locale' | 'unknown-feature' | 'unknown-guard-mode' | 'unknown-field' | 'unknown-adapter';

/** A part of a policy that is ignored, by its place, such as `sites.2`; the rest is followed. */
export interface PolicyFault {
  readonly field: string;
  readonly code: PolicyFaultCode;
}

/** A policy as far as it can be followed, and what of it cannot. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly faults: readonly PolicyFault[];
}

/** No policy at all. */
export const NO_POLICY: Policy = { gatewayOrigin: null, sites: null, locale: null, featuresOff: [], guardMode: 'ask' };

/** An address by its scheme, host and port alone, as an administrator writes it; a slash at the end is forgiven. */
const origin = z
  .string()
  .transform((text) => text.trim().replace(/\/$/, ''))
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text.toLowerCase())
  .transform((text) => text.toLowerCase());
const site = z.object({ origin, adapter: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/) });

/** Fields that a policy may have; the last two are read where packs of adapters are (`worker/packs-policy.ts`). */
const KNOWN = ['gatewayOrigin', 'sites', 'locale', 'featuresOff', 'guardMode', 'adapterKeys', 'adapterPack'];

/** Reads what the browser hands over, whatever it is: a wrong part is named and left out, the rest stands. */
export function readPolicy(given: Readonly<Record<string, unknown>>): ReadPolicy {
  const faults: PolicyFault[] = [];
  const one = <T>(field: string, schema: z.ZodType<T>, code: PolicyFaultCode): T | null => {
    if (given[field] === undefined || given[field] === null) return null;
    const read = schema.safeParse(given[field]);
    if (!read.success) faults.push({ field, code });
    return read.success ? read.data : null;
  };
  const many = <T>(field: string, schema: z.ZodType<T>, code: PolicyFaultCode): readonly T[] | null => {
    const list = one(field, z.array(z.unknown()), 'not-a-list');
    return (
      list?.flatMap((entry, at) => {
        const read = schema.safeParse(entry);
        if (!read.success) faults.push({ field: `${field}.${at + 1}`, code });
        return read.success ? [read.data] : [];
      }) ?? null
    );
  };
  const policy: Policy = {
    gatewayOrigin: one('gatewayOrigin', origin, 'not-an-origin'),
    sites: many('sites', site, 'not-a-site'),
    locale: one('locale', z.enum(['vi', 'en']), 'unknown-locale'),
    featuresOff: many('featuresOff', z.enum(FEATURES), 'unknown-feature') ?? [],
    guardMode: one('guardMode', z.enum(['ask', 'inform']), 'unknown-guard-mode') ?? 'ask',
  };
  faults.push(...Object.keys(given).flatMap((field): PolicyFault[] => (KNOWN.includes(field) ? [] : [{ field, code: 'unknown-field' }])));
  return { policy, faults };
}
