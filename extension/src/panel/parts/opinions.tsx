import { consulteeStatusWords, positionWords, sentenceCase, unitWords } from '@roviec/core';
import type { DossierDetail, DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { opinionOf } from '../model/opinion.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { opinionWords as words } from '../words/opinion.ts';
import { OpinionText } from './opinion-text.tsx';

interface OpinionsProps {
  readonly dossier: DossierSummary;
  readonly detail: DossierDetail | null;
  /** Keys `<consult> <unit>` of what is shown elsewhere. */
  readonly without: readonly string[];
}

/** Everybody who was asked, in the order of asking: what they said, or that they said nothing. */
export function Opinions({ dossier, detail, without }: OpinionsProps): VNode | null {
  const say = useSay();
  const { names } = usePanel();
  const asked = dossier.consults.flatMap((consult) => consult.consultees.map((consultee) => ({ consult: consult.id, ...consultee })));
  const shown = asked.filter(({ consult, unit }) => !without.includes(`${consult} ${unit}`));
  if (shown.length === 0) return null;
  return (
    <div class="asked">
      <h2>{say(words.all)}</h2>
      {shown.map(({ consult, unit, status, position }) => {
        const opinion = detail && opinionOf(detail, consult, unit);
        return (
          <div key={`${consult} ${unit}`}>
            <p>
              <strong>{say(unitWords(names, unit))}</strong>: {say(position ? sentenceCase(positionWords(position)) : sentenceCase(consulteeStatusWords(status)))}
            </p>
            {opinion && <OpinionText opinion={opinion} />}
          </div>
        );
      })}
    </div>
  );
}
