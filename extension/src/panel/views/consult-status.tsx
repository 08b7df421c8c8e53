import { consulteeStatusWords, consultWords, dueWords, positionWords, postInUnitWords, sentenceCase, timeLeftWords, unitWords } from '@roviec/core';
import type { ConsultView, DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import type { ShownDocument } from '../model/open.ts';
import { type AskedPart, partActions } from '../model/tasks.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { panelWords as words } from '../words/panel.ts';
import { recordWords } from '../words/record.ts';
import { silenceWords } from '../words/silence.ts';

const ACTION_WORDS = { 'record-reply': recordWords.open, attest: silenceWords.attestOpen, correct: silenceWords.correctOpen } as const;

/** How one consult stands, unit by unit; deemed consents appear by themselves. */
export function ConsultStatus({ dossier, consult, now, document }: { dossier: DossierSummary; consult: ConsultView; now: number; document: ShownDocument }): VNode {
  const say = useSay();
  const { slice } = usePanel();
  const waiting = consult.consultees.some(({ status }) => status === 'awaited');
  return (
    <div class="consult">
      <h3>{say(sentenceCase(consultWords(consult.id)))}</h3>
      <p class="hint">
        {say(words.consultDue)} {say(dueWords(consult.dueAt))}
        {waiting && ` · ${say(timeLeftWords(slice.calendar, now, consult.dueAt))}`}
        {consult.provisional && <span class="mark">{say(words.provisional)}</span>}
      </p>
      <ul class="consultees" aria-live="polite">
        {consult.consultees.map((consultee) => (
          <Consultee key={consultee.unit} part={{ dossier, consult, consultee }} document={document} />
        ))}
      </ul>
    </div>
  );
}

function Consultee({ part, document }: { part: AskedPart; document: ShownDocument }): VNode {
  const say = useSay();
  const { names, agency, show } = usePanel();
  const { status, position, accountable, unit } = part.consultee;
  const answered = status === 'replied' || status === 'replied-late';
  const actions = partActions(part, agency);
  const at = { dossier: part.dossier.dossier, consult: part.consult.id, unit };
  // The page may show another document than the reply: it fills the form only when it comes from the unit that was asked.
  const replyShown = document.issuerUnit === unit ? document : null;
  const open = (action: (typeof actions)[number]): void => show(action === 'record-reply' ? { kind: 'record-reply', part: at, document: replyShown } : { kind: action, ...at });
  return (
    <li data-status={status}>
      <strong>{say(unitWords(names, unit))}</strong>
      <span class={`status ${status}`}>
        {say(consulteeStatusWords(status))}
        {position && answered && `: ${say(positionWords(position))}`}
      </span>
      {position && !answered && (
        <span class="status late-reply">
          {say(words.replyCame)}: {say(positionWords(position))}
        </span>
      )}
      {accountable && (status === 'deemed' || status === 'awaited') && (
        <span>
          {say(status === 'deemed' ? words.accountableAt : words.headNow)}: {accountable.name}, {say(postInUnitWords(accountable.postTitle, unitWords(names, accountable.unit)))}
        </span>
      )}
      {actions.length > 0 && (
        <span class="small buttons">
          {actions.includes('correct') && actions.includes('record-reply') && <small class="hint">{say(silenceWords.recordOrCorrect)}</small>}
          {actions.map((action) => (
            <button type="button" key={action} onClick={() => open(action)}>
              {say(ACTION_WORDS[action])}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
