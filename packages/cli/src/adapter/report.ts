import type { AdapterPlan } from '@roviec/adapters';
import { adapterFieldWords, fragilityWords, healthReasonWords, missWords } from '@roviec/adapters/checked';
import type { Examination, ExaminedField, ExaminedPart, ExaminedSource } from '@roviec/adapters/examine';
import type { Language } from '@roviec/core';
import { type CheckedFile, problemLine } from './files.ts';
import { isFit, type Look } from './look.ts';
import { type ReportWords, reportWords } from './report-words.ts';

/** The answer of a check for people: counts, reasons and what to do; of documents only what may leave a page. */
export function reportText(file: CheckedFile, looks: readonly Look[], language: Language): string {
  const { plan } = file;
  if (!plan) return file.problems.map((problem) => problemLine(file.path, problem)).join('\n');
  const said = new Told(plan, language);
  return [`✔ ${file.path}: ${plan.id} ${plan.version}`, ...looks.flatMap((look) => said.look(look))].join('\n');
}

class Told {
  readonly #plan: AdapterPlan;
  readonly #language: Language;
  readonly #words: ReportWords;

  constructor(plan: AdapterPlan, language: Language) {
    this.#plan = plan;
    this.#language = language;
    this.#words = reportWords(language);
  }

  look(look: Look): readonly string[] {
    const { twice, again, unnamed } = this.#words;
    return [
      '',
      `${look.fits ? '✔' : '✘'} ${look.page}`,
      ...look.frames.flatMap((frame) => this.#frame(frame)),
      ...(look.named === false ? [`  ${unnamed}`] : []),
      ...(look.twice > 0 ? [`  ${twice(look.twice)}`] : []),
      ...(look.again > 0 ? [`  ${again(look.again)}`] : []),
    ];
  }

  #frame(frame: Examination): readonly string[] {
    const { recognised, hint, fits, doesNot, state } = this.#words;
    if (frame.recognised !== 'page' || !frame.health)
      return [
        `  ${doesNot} ${recognised[frame.recognised]}`,
        ...frame.misses.map((miss) => this.#miss(miss)),
        `  → ${hint[frame.recognised === 'page' ? 'other' : frame.recognised]}`,
      ];
    const { health } = frame;
    const reasons = health.reasons.map((reason) => `${healthReasonWords(reason)[this.#language]} [${reason}]`).join(', ');
    return [
      `  ${isFit(frame) ? fits : doesNot} ${recognised.page} “${frame.page}”: ${state[health.state]}${reasons === '' ? '' : ` – ${reasons}`}`,
      `  ${this.#evidence(frame.page)}`,
      ...frame.parts.flatMap((part) => this.#part(part)),
      ...frame.acts.map((act) => `  ${act.kind} (${act.id}): ${this.#words.act(act)}`),
      ...(health.state === 'ok' ? [] : [`  → ${hint[health.state]}`]),
    ];
  }

  #miss({ page, condition, wanted }: Examination['misses'][number]): string {
    return `  ${page === null ? '' : `“${page}”: `}${missWords[condition][this.#language]} – ${wanted} [${condition}]`;
  }

  #evidence(id: string | null): string {
    const page = this.#plan.pages.find((each) => each.id === id);
    return page ? this.#words.evidence(page.evidence, page.verifiedOn.product, page.verifiedOn.version, page.verifiedOn.on) : '';
  }

  #part(part: ExaminedPart): readonly string[] {
    const { ordinary, marked, blank, unreadable } = part.secrecy;
    const { documents, secrecy, noMark, restricted, headings } = this.#words;
    return [
      `  ${part.root}: ${documents(part.documents, part.mounted)}`,
      `    ${this.#plan.secrecy.kind === 'none' ? noMark : secrecy(ordinary, marked, blank, unreadable)}`,
      ...(part.restricted > 0 ? [`    ${restricted(part.restricted)}`] : []),
      ...(part.headings.length > 0 ? [`    ${headings}: ${part.headings.join(' | ')}`] : []),
      ...part.fields.flatMap((field) => this.#field(field)),
    ];
  }

  #field(field: ExaminedField): readonly string[] {
    const { name } = field;
    const { own, field: counts, examples } = this.#words;
    const called = (name === 'key' || name === 'secrecy' ? own[name] : adapterFieldWords(name))[this.#language];
    const shown = field.examples.length > 0 ? `; ${examples}: ${field.examples.join(', ')}` : '';
    return [`    ${called} (${name}): ${counts(field)}${shown}`, ...field.sources.map((source, at) => this.#source(source, at, field.value))];
  }

  #source({ used, gives, fragile, ms }: ExaminedSource, at: number, values: number): string {
    const { source, unused, fragile: heading } = this.#words;
    const time = ms === null ? '' : ` · ${new Intl.NumberFormat(this.#language, { maximumFractionDigits: 2 }).format(ms)} ms`;
    const why = fragile.map((each) => `${fragilityWords[each][this.#language]} [${each}]`).join(', ');
    return `      ${source(at + 1, used, gives)}${used === 0 && values > 0 ? ` (${unused})` : ''}${time}${why === '' ? '' : ` · ${heading}: ${why}`}`;
  }
}
