import { type Names, ruleWords, sentenceCase, unitWords } from '@roviec/core';
import type { FindingView } from '@roviec/schema';
import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { personText } from '../model/names.ts';
import { eventAnchor } from '../model/paths.ts';
import { LanguageContext, useSay } from '../state/language.ts';
import { timelineWords as words } from '../words/timeline.ts';

/** What there is to explain: signs with their evidence, never a verdict. */
export function FindingsBox({ findings, dossier, names }: { findings: readonly FindingView[]; dossier: string; names: Names }): VNode {
  const say = useSay();
  return (
    <section class={findings.length > 0 ? 'findings some' : 'findings'} aria-labelledby="findings">
      <h2 id="findings">
        {say(words.findingsTitle)} ({findings.length})
      </h2>
      {findings.length === 0 ? (
        <p class="hint">{say(words.findingsNone)}</p>
      ) : (
        <>
          <p class="note">{say(words.findingsNote)}</p>
          <ul>
            {findings.map((finding) => (
              <FindingItem key={`${finding.rule} ${finding.evidence.join(' ')}`} finding={finding} dossier={dossier} names={names} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FindingItem({ finding, dossier, names }: { finding: FindingView; dossier: string; names: Names }): VNode {
  const say = useSay();
  const language = useContext(LanguageContext);
  const anchors = finding.evidence.map((evidence) => eventAnchor(dossier, evidence)).filter((anchor) => anchor !== null);
  return (
    <li>
      <p>
        <strong>{say(sentenceCase(ruleWords(finding.rule)))}.</strong> {say(finding.sentence)}
      </p>
      <p class="hint">
        {say(unitWords(names, finding.unit))}
        {finding.accountable && `; ${say(words.accountable)}: ${personText(finding.accountable, language)}`}
      </p>
      {anchors.length > 0 && (
        <p class="hint">
          {say(words.evidence)}{' '}
          {anchors.map((anchor) => (
            <a key={anchor} href={`#${anchor}`}>
              {say(words.event)} {anchor.replace('su-kien-', '')}
            </a>
          ))}
        </p>
      )}
      {finding.sources.length > 0 && (
        <p class="hint">
          {say(words.sources)} {finding.sources.join('; ')} ({say(words.demands)} {finding.demands.join(', ')})
        </p>
      )}
      {finding.wayOut.length > 0 && (
        <p class="hint">
          {say(words.wayOut)} {finding.wayOut.map(say).join('; ')}
        </p>
      )}
    </li>
  );
}
