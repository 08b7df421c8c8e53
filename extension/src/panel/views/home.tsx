import { civilDateOf, dateWords, documentClassWords, sentenceCase, unitWords } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import type { CurrentDocument } from '../../messages.ts';
import { teachWords } from '../../teach/panel/words.ts';
import { lawfulMove } from '../model/lawful-move.ts';
import type { ShownDocument } from '../model/open.ts';
import { type Returnable, returnable } from '../model/return.ts';
import { recordable } from '../model/tasks.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { openWords } from '../words/open.ts';
import { panelWords as words } from '../words/panel.ts';
import { recordWords } from '../words/record.ts';
import { returnWords } from '../words/return.ts';
import { ClassMove } from './class-move.tsx';
import { DossierCard } from './dossier-card.tsx';
import { ForMe } from './for-me.tsx';
import { LinkBox } from './link-box.tsx';
import { Reports } from './reports.tsx';
import { Waiting } from './waiting.tsx';

/** What the panel shows first: the document on the page, its dossier, and what waits for my agency. */
export function Home({ document, shown, settled }: { document: CurrentDocument; shown: DossierSummary | null; settled: boolean }): VNode {
  const say = useSay();
  const { show, post } = usePanel();
  return (
    <>
      <section aria-labelledby="document-title">
        <h2 id="document-title">{say(words.documentTitle)}</h2>
        {document.kind === 'none' && <p class="empty">{say(words.noDocument)}</p>}
        {document.kind === 'restricted' && <Restricted document={document} />}
        {document.kind === 'document' && <OnPage document={document} shown={shown} settled={settled} />}
      </section>
      {shown && document.kind === 'document' && <DossierCard dossier={shown} document={document} />}
      <ForMe />
      <Waiting />
      <Reports />
      <p class="links">
        <button type="button" class="quiet" onClick={() => show({ kind: 'sent' })}>
          {say(words.sentTitle)}
        </button>
        {post.roles.includes('admin') && (
          <button type="button" class="quiet" onClick={() => show({ kind: 'teach' })}>
            {say(teachWords.open)}
          </button>
        )}
      </p>
    </>
  );
}

/** The page makes us the lead although the register names another unit: both are said, and what may be done. */
function AssignedElsewhere({ document, back }: { document: ShownDocument; back: Returnable }): VNode | null {
  const say = useSay();
  const { agency, names } = usePanel();
  if (document.role !== 'lead' || back.competent === null || back.competent === agency) return null;
  return (
    <p class="warning">
      {say(words.assigned)} <strong>{say(unitWords(names, back.competent))}</strong>
      {back.ground !== null && ` (${back.ground})`}. {say(words.assignedTodo)}
    </p>
  );
}

function Restricted({ document }: { document: Extract<CurrentDocument, { kind: 'restricted' }> }): VNode {
  const say = useSay();
  return (
    <>
      <p class="warning">
        {say(sentenceCase(documentClassWords(document.documentClass)))}. {document.dueOn && `${say(words.dueOn)}: ${say(dateWords(document.dueOn))}. `}
        {say(words.restricted)}
      </p>
      <ClassMove documentClass={document.documentClass} document={null} />
    </>
  );
}

function OnPage({ document, shown, settled }: { document: ShownDocument; shown: DossierSummary | null; settled: boolean }): VNode {
  const say = useSay();
  const { show, names, dossiers, agency, slice } = usePanel();
  const unit = document.issuerUnit ? names.unit(document.issuerUnit) : null;
  const issuer = unit ? say(unit) : document.issuer;
  const openable = settled && (shown === null || shown.phase === 'noticed');
  const back = returnable(slice, document, shown, civilDateOf(Date.now()));
  const byClass = lawfulMove(slice, agency, document.documentClass);
  const goesBack = byClass === null || byClass.moves.includes('return');
  return (
    <>
      <p class="document">
        <strong>{document.number ?? say(words.unknown)}</strong>
        {document.issuedOn && `, ${say(dateWords(document.issuedOn))}`}
        {issuer && ` · ${issuer}`}
      </p>
      {document.subject && <p class="subject">{document.subject}</p>}
      {back !== null && <AssignedElsewhere document={document} back={back} />}
      {openable && back === null && <p class="hint">{say(returnWords.unread)}</p>}
      {openable && <p>{say(shown ? openWords.noticed : openWords.none)}</p>}
      <div class="buttons">
        {openable && (
          <button type="button" class="main" onClick={() => show({ kind: 'open', document })}>
            {say(openWords.open)}
          </button>
        )}
        {openable && back && goesBack && (
          <button type="button" onClick={() => show({ kind: 'return', what: back })}>
            {say(returnWords.open)}
          </button>
        )}
        {openable && recordable(dossiers, agency).length > 0 && (
          <button type="button" onClick={() => show({ kind: 'record-reply', part: null, document })}>
            {say(recordWords.openHere)}
          </button>
        )}
      </div>
      {openable && <LinkBox document={document} />}
      {openable && !goesBack && <ClassMove documentClass={document.documentClass} document={back?.document ?? null} />}
    </>
  );
}
