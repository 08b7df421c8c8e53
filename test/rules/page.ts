import { type Need, type Place, type Reference, type Rule, rules, ruleWords, sourceText } from '@roviec/core';
import { allScenarios } from './all-scenarios.ts';
import { crossHits } from './cross-hits.ts';
import { demands } from './demands.ts';
import { type Outcome, talesOf } from './scenario.ts';

const PLACES: Readonly<Record<Place, string>> = {
  page: 'a question on the e-office page before the click',
  panel: 'a form of the side panel before it is sent',
  timeline: 'the dossier’s timeline in the console; `roviec findings --dossier`',
  report: 'lists over many dossiers; `roviec findings --all`',
};
const NEEDS: Readonly<Record<Need, string>> = {
  competence: 'the competence register',
  staff: 'posts, holders, delegations',
  parameters: 'its parameters',
  procedure: 'the dossier’s procedure',
  calendar: 'the working calendar',
  texts: 'texts that are not erased',
  'other-dossiers': 'other dossiers',
  'report-duties': 'report duties',
};
const MOMENTS: Readonly<Record<Rule['moment'], string>> = { before: 'before the act', after: 'after the act', both: 'before and after the act' };
const SAYS: Readonly<Record<Outcome, string>> = { hit: 'speaks', miss: 'is silent', unknown: 'cannot tell' };

/** `docs/rules.md`: demand → rule → sources → scenarios → where a person sees it, out of the code, the data and the tests. */
export function rulesPage(reference: Reference): string {
  return [
    '# The rules',
    '',
    'Written by `npm run docs:rules` from the rules, their scenarios and the demonstration province; a test fails when it is stale.',
    'Rules say something is to be explained, never who is guilty. What is not `verified` is shown as provisional.',
    '',
    '## Demands',
    '',
    '| demand | whose | asks | rules | beside |',
    '|---|---|---|---|---|',
    ...demands.map(({ id, from, asks, beside }) => row(id, from, asks, servedBy(id), beside)),
    '',
    '## Severity',
    '',
    '`off`, `inform`, `ask` (a reason is recorded), `refuse`: per rule in `severities.tsv`, for one agency with the column `agency`. Only what is about to be declared in RõViệc is',
    'ever refused; set to `refuse`, a rule asks of what happens on a page. Rules that look at the past alone cannot be set to `refuse`.',
    '',
    ...rules.flatMap((rule) => section(rule, reference)),
  ].join('\n');
}

function servedBy(demand: string): string {
  return rules
    .filter((rule) => rule.demands.includes(demand))
    .map(({ id }) => `[${id}](#${id})`)
    .join(', ');
}

function section(rule: Rule, reference: Reference): readonly string[] {
  const words = ruleWords(rule.id);
  const parameters = (reference.parameters ?? []).filter((parameter) => parameter.rule === rule.id);
  return [
    `## ${rule.id}`,
    '',
    `${words.en} · ${words.vi}`,
    '',
    `- serves ${rule.demands.join(', ')}; looks ${MOMENTS[rule.moment]} at: ${rule.occasions.join(', ')}`,
    `- answers for it: ${rule.answers === 'head' ? 'the head of the unit' : 'the post that acted, else the head of the unit'}${rule.nature === undefined ? '' : `; ${NATURES[rule.nature]}`}`,
    `- needs: ${rule.needs.map((need) => NEEDS[need]).join(', ')}`,
    `- seen: ${rule.shown.map((place) => PLACES[place]).join('; ')}`,
    `- in the demonstration: \`${reference.severities[rule.id] ?? 'inform'}\``,
    ...rule.sources.map((source) => {
      const quote = source.quote === undefined ? '' : `: “${source.quote}”`;
      const restates = source.restates === undefined ? '' : `; restates ${source.restates}`;
      return `- source: ${sourceText(source)}${quote} (${source.confidence}${source.comparison ? ', binds nobody here' : ''}${restates})`;
    }),
    '',
    ...(parameters.length === 0 ? [] : ['| parameter | value | unit | source |', '|---|---|---|---|', ...parameters.map(parameterRow), '']),
    '| scenario | the rule |',
    '|---|---|',
    ...scenarioRows(rule.id),
    '',
  ];
}

const NATURES: Readonly<Record<NonNullable<Rule['nature']>, string>> = { explain: 'to be explained', propose: 'a proposal, nobody’s fault', commend: 'something done well' };

function parameterRow({ name, value, unit, source }: NonNullable<Reference['parameters']>[number]): string {
  return row(name, typeof value === 'number' ? String(value) : value.join(', '), unit, `${sourceText(source)} (${source.confidence})`);
}

function scenarioRows(id: string): readonly string[] {
  const own = allScenarios.filter((scenarios) => scenarios.rule === id).flatMap((scenarios) => talesOf(scenarios).map(([name, , expected]) => row(name, SAYS[expected])));
  return [...own, ...(crossHits[id] ?? []).map(({ scenario, because }) => row(`of another rule: ${scenario}`, `speaks, too: ${because}`))];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
