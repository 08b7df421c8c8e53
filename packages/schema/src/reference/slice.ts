import {
  type Calendar,
  type CivilDate,
  type CompetenceRule,
  calendarOf,
  type Period,
  type Procedure,
  periodsOverlap,
  type Reference,
  type RuleParameter,
  type Source,
  sourceText,
  type Unit,
  type UnitCode,
} from '@roviec/core';
import type { RegistrySlice } from '../contract/registry-slice.ts';
import { slicePosts } from './slice-posts.ts';

/**
 * What judgement in the browser rests on, at a day: what is in force then or later, and no persons. Of the calendar of the
 * caller's unit, the year before stays too, so that “overdue by n working days” is counted right. Throws a RangeError when there is no calendar.
 */
export function sliceOf(reference: Reference, today: CivilDate, unit: UnitCode): RegistrySlice {
  const current = (period: Period) => periodsOverlap(period, { from: today });
  const calendar = calendarOf(reference, unit);
  if (!calendar) throw new RangeError('the reference has no calendar');
  return {
    version: reference.version,
    units: reference.units.filter(current).map(({ legacyCode: _, successors: __, calendar: ___, enrolledFrom, ...unit }) => ({
      ...unit,
      name: { ...unit.name },
      enrolled: enrolledFrom !== undefined && enrolledFrom <= today,
    })),
    signingPosts: [...slicePosts(reference, today)],
    formerUnits: reference.units.filter((unit) => isFormer(unit, today)).map(formerUnit),
    wording: (reference.wording ?? []).map((entry) => ({ ...entry })),
    matters: reference.matters.map(({ id, name, phrases }) => ({ id, name: { ...name }, phrases: [...phrases] })),
    competence: reference.competence.filter(current).map(ruleSlice),
    calendar: recent(calendar, `${Number(today.slice(0, 4)) - 1}-01-01`),
    procedures: reference.procedures.map(procedureSlice),
    parameters: (reference.parameters ?? []).map(parameterSlice),
    severities: { ...reference.severities },
  };
}

/** An agency that has ended and has successors: subject lines go on naming it. */
function isFormer({ kind, to, successors }: Unit, today: CivilDate): boolean {
  return kind !== 'division' && to !== undefined && to < today && successors.length > 0;
}

function formerUnit({ code, name, shortName, kind, to = '', successors }: Unit): RegistrySlice['formerUnits'][number] {
  return { code, name: { ...name }, shortName, kind, to, successors: [...successors] };
}

function ruleSlice({ legalBases, places, classes, value, ...rule }: CompetenceRule): RegistrySlice['competence'][number] {
  const conditions = { ...(places ? { places: [...places] } : {}), ...(classes ? { classes: [...classes] } : {}), ...(value ? { value: { ...value } } : {}) };
  const bases = legalBases ? { legalBases: legalBases.map(copied) } : {};
  return { ...rule, owner: { ...rule.owner }, source: copied(rule.source), related: [...rule.related], ...bases, ...conditions };
}

function recent({ id, version, off, working, confirmedThrough }: Calendar, from: CivilDate): RegistrySlice['calendar'] {
  return { id, version, off: off.filter((day) => day >= from), working: working.filter((day) => day >= from), confirmedThrough };
}

function procedureSlice({ id, name, matter, anyMatter, product, demo, total, stages, from, to, provisional }: Procedure): RegistrySlice['procedures'][number] {
  const stage = stages.find((found) => found.kind === 'consult');
  const consult = stage && {
    ...stage.within.allowance,
    effect: stage.silence.effect,
    source: copied(stage.within.source),
    silenceSource: copied(stage.silence.source),
    consultees: [...stage.consultees],
    maxRounds: stage.maxRounds,
  };
  const scope = {
    ...(anyMatter ? { anyMatter } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(provisional ? { provisional: { ...provisional } } : {}),
  };
  return { id, name: { ...name }, matter, product: { ...product }, demo, ...scope, total: { ...total.allowance }, totalSource: sourceText(total.source), consult: consult ?? null };
}

function parameterSlice({ value, source, ...parameter }: RuleParameter): RegistrySlice['parameters'][number] {
  return { ...parameter, value: typeof value === 'number' ? value : [...value], source: copied(source) };
}

function copied(source: Source): Source {
  return { ...source };
}
