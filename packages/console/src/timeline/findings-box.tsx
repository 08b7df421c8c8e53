import { type Names, sentenceCase, unitWords } from '@roviec/core';
import type { EventView, FindingView } from '@roviec/schema';
import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { findingTitle } from '../model/finding-title.ts';
import { personText } from '../model/names.ts';
import { eventAnchor } from '../model/paths.ts';
import { LanguageContext, useSay } from '../state/language.ts';
import { timelineWords as words } from '../words/timeline.ts';

interface FindingsProps {
  readonly findings: readonly FindingView[];
  /** The history that the evidence lies in. */
  readonly events: readonly EventView[];
  readonly dossier: string;
  readonly names: Names;
}

/** What there is to explain: signs with their evidence, never a verdict. */
export function FindingsBox({ findings: all, events, dossier, names }: FindingsProps): VNode {
  const say = useSay();
  const findings = all.filter(({ nature }) => nature === 'explain');
  const merits = all.filter(({ nature }) => nature === 'commend');
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
              <FindingItem key={`${finding.rule} ${finding.evidence.join(' ')}`} finding={finding} events={events} dossier={dossier} names={names} />
            ))}
          </ul>
        </>
      )}
      {merits.length > 0 && (
        <>
          <h3>{say(words.meritsTitle)}</h3>
          <ul>
            {merits.map((merit) => (
              <FindingItem key={`${merit.rule} ${merit.evidence.join(' ')}`} finding={merit} events={events} dossier={dossier} names={names} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FindingItem({ finding, events, dossier, names }: Omit<FindingsProps, 'findings'> & { finding: FindingView }): VNode {
  const say = useSay();
  const language = useContext(LanguageContext);
  const post = finding.accountablePost === null ? null : names.post(finding.accountablePost);
  const accountable = finding.accountable ? personText(finding.accountable, names, language) : post && say(post);
  const anchors = finding.evidence.map((evidence) => eventAnchor(dossier, evidence)).filter((anchor) => anchor !== null);
  return (
    <li>
      <p>
        <strong>{say(sentenceCase(findingTitle(finding, events)))}.</strong> {say(finding.sentence)}
      </p>
      <p class="hint">
        {say(unitWords(names, finding.unit))}
        {accountable !== null && `; ${say(words.accountable)}: ${accountable}`}
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
          {say(words.sources)} {finding.sources.join('; ')}
        </p>
      )}
      {finding.wayOut.length > 0 && (
        <p class="hint">
          {say(finding.nature === 'commend' ? words.credit : words.wayOut)} {finding.wayOut.map(say).join('; ')}
        </p>
      )}
    </li>
  );
}
