import { consulteeStatusWords, consultWords, dueWords, positionWords, postInUnitWords, sentenceCase, timeLeftWords, unitWords } from '@roviec/core';
import type { ConsultView, DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownDocument } from '../model/open.ts';
import { opinionOf } from '../model/opinion.ts';
import { type AskedPart, partActions, withdrawable } from '../model/tasks.ts';
import { OpinionText } from '../parts/opinion-text.tsx';
import { UrgeButton } from '../parts/urge-button.tsx';
import { useDetail } from '../state/detail.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useStanding } from '../state/standing.ts';
import { dissentWords } from '../words/dissent.ts';
import { linkWords } from '../words/link.ts';
import { opinionWords } from '../words/opinion.ts';
import { panelWords as words } from '../words/panel.ts';
import { recordWords } from '../words/record.ts';
import { silenceWords } from '../words/silence.ts';
import { urgeWords } from '../words/urge.ts';

const ACTION_WORDS = {
  'record-reply': recordWords.open,
  attest: silenceWords.attestOpen,
  correct: silenceWords.correctOpen,
  unlink: linkWords.undo,
  reconcile: dissentWords.open,
  reserve: dissentWords.reserveOpen,
} as const;

/** How one consult stands, unit by unit; deemed consents appear by themselves. */
export function ConsultStatus({ dossier, consult, now, document }: { dossier: DossierSummary; consult: ConsultView; now: number; document: ShownDocument }): VNode {
  const say = useSay();
  const { slice, show } = usePanel();
  const standing = useStanding(dossier);
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
      {withdrawable(consult).length > 0 && dossier.phase === 'open' && standing.may('act:withdraw-consult') && (
        <button type="button" class="quiet" onClick={() => show({ kind: 'withdraw-consult', dossier: dossier.dossier, consult: consult.id })}>
          {say(urgeWords.withdrawOpen)}
        </button>
      )}
    </div>
  );
}

/** The reply itself, unfolded on demand. */
function Reply({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details class="reply" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(opinionWords.read)}</summary>
      {open && <ReplyRead part={part} />}
    </details>
  );
}

function ReplyRead({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const detail = useDetail(part.dossier.dossier);
  const opinion = detail && opinionOf(detail, part.consult.id, part.consultee.unit);
  return opinion ? <OpinionText opinion={opinion} /> : <p class="hint">{say(dissentWords.noText)}</p>;
}

function Consultee({ part, document }: { part: AskedPart; document: ShownDocument }): VNode {
  const say = useSay();
  const { names, show } = usePanel();
  const { status, position, dissent, accountable, unit } = part.consultee;
  const answered = status === 'replied' || status === 'replied-late';
  const actions = partActions(part, useStanding(part.dossier));
  const at = { dossier: part.dossier.dossier, consult: part.consult.id, unit };
  // The page may show another document than the reply: it fills the form only when it comes from the unit that was asked.
  const replyShown = document.issuerUnit === unit ? document : null;
  const open = (action: keyof typeof ACTION_WORDS): void => show(action === 'record-reply' ? { kind: 'record-reply', part: at, document: replyShown } : { kind: action, ...at });
  return (
    <li data-status={status}>
      <strong>{say(unitWords(names, unit))}</strong>
      <span class={`status ${position === 'disagree' ? 'dissent' : status}`}>
        {say(consulteeStatusWords(status))}
        {position && answered && `: ${say(positionWords(position))}`}
        {dissent && ` (${say(words[dissent])})`}
      </span>
      {position !== null && <Reply part={part} />}
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
          {actions.map((action) =>
            action === 'urge' ? (
              <UrgeButton key={action} dossier={at.dossier} part={{ consult: at.consult, unit }} label={urgeWords.open} urgedAt={part.consultee.urgedAt} />
            ) : (
              <button type="button" key={action} onClick={() => open(action)}>
                {say(ACTION_WORDS[action])}
              </button>
            ),
          )}
        </span>
      )}
    </li>
  );
}
