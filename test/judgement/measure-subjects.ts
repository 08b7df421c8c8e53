import { type OwnerSuggestion, type Reference, suggestOwner } from '@roviec/core';
import { demoReference } from '../support/province.ts';
import { type LabelledLine, labelledLines } from './labelled.ts';
import type { Measure } from './measure.ts';
import { shareText } from './wilson.ts';

/** Nobody's business, as it is labelled. */
const NOBODY = '-';
/** Whichever commune it lies in, as it is labelled. */
const COMMUNE = 'commune';

/**
 * How well owners of subject lines are found, on the demonstration's register: columns `title`, `owner` (a unit's code,
 * `commune` or `-`), `also` (another defensible owner, counted as right), `on` and `style`.
 */
export const measureSubjects: Measure = {
  name: 'subjects',
  files: ['subjects-tuned.tsv'],
  async report(file) {
    const reference = await demoReference();
    const judged = (await labelledLines(file)).map((line) => judgedLine(line, reference));
    const styles = [...new Set(judged.map(({ style }) => style))].toSorted();
    const wrong = judged.filter(({ right }) => !right);
    return [
      ...figures('all', judged),
      ...styles.flatMap((style) =>
        figures(
          style,
          judged.filter((line) => line.style === style),
        ),
      ),
      `${wrong.length} errors`,
      ...wrong.map(errorText),
    ];
  },
};

interface Judged {
  readonly title: string;
  readonly label: string;
  readonly style: string;
  readonly answer: string;
  readonly right: boolean;
  readonly amongThree: boolean;
  readonly found: OwnerSuggestion;
}

function judgedLine(line: LabelledLine, reference: Reference): Judged {
  const { title = '', owner: label = '', also = '', on = '', style = '' } = line;
  const found = suggestOwner(reference, { title, on });
  const answer = found.kind === 'known' ? labelOf(found.owner) : NOBODY;
  const isRight = (said: string) => said === label || (also !== '' && said === also);
  const others = found.alternatives.slice(0, found.kind === 'known' ? 2 : 3).map(({ owner }) => labelOf(owner));
  return { ...{ title, label, style, answer, found }, right: isRight(answer), amongThree: isRight(answer) || others.some(isRight) };
}

function labelOf(owner: string): string {
  return owner === 'commune-of-place' ? COMMUNE : owner;
}

/** Recall is of the lines that have an owner; a line of nobody's is right only when no owner is named. */
function figures(name: string, lines: readonly Judged[]): readonly string[] {
  const owned = lines.filter(({ label }) => label !== NOBODY);
  const confident = lines.filter(({ found }) => found.kind === 'known' && found.confident);
  const count = (group: readonly Judged[]) => group.filter(({ right }) => right).length;
  return [
    `${name}: ${lines.length} lines, ${owned.length} with an owner`,
    `  first                ${shareText(count(lines), lines.length)}`,
    `  among three          ${shareText(lines.filter(({ amongThree }) => amongThree).length, lines.length)}`,
    `  confident and right  ${shareText(count(confident), confident.length)}`,
    `  confident, of owned  ${shareText(count(confident), owned.length)}`,
    `  nobody's, claimed    ${shareText(lines.filter(({ label, answer }) => label === NOBODY && answer !== NOBODY).length, lines.length - owned.length)}`,
  ];
}

function errorText({ title, label, style, answer, found }: Judged): string {
  const sure = found.kind === 'known' ? `${found.matter}, ${found.confidence}${found.confident ? ', confident' : ''}` : found.why;
  const phrases = found.kind === 'known' ? found.phrases.map((phrase) => `“${phrase}”`).join(' ') : '';
  return `  ${label}, read as ${answer} (${sure}; ${style}): ${title}\n    ${phrases} | ${found.alternatives.map(({ owner, matter }) => `${labelOf(owner)} ${matter}`).join(', ')}`;
}
