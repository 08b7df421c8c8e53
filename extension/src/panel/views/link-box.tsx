import { consultWords, dueWords, type Position, positionWords, sentenceCase, unitWords } from '@roviec/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type LinkOffer, linkedHere, linkObservation, linkOffers } from '../model/link.ts';
import type { ShownDocument } from '../model/open.ts';
import { partKey } from '../model/reply.ts';
import { type AskedPart, partActions } from '../model/tasks.ts';
import { ChoiceField } from '../parts/fields.tsx';
import { useAct } from '../state/act.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useStanding } from '../state/standing.ts';
import { linkReasonWords, linkWords as words } from '../words/link.ts';
import { replyWords } from '../words/reply.ts';

const POSITIONS: readonly Position[] = ['agree', 'agree-if', 'disagree', 'not-ours'];

/** Which open consults the incoming document on the page may answer, and which it was linked to. Nothing when none. */
export function LinkBox({ document }: { document: ShownDocument }): VNode | null {
  const say = useSay();
  const { dossiers, agency } = usePanel();
  const linked = linkedHere(document, dossiers, agency);
  const offers = linkOffers(document, dossiers, agency).filter(({ part }) => !linked.some((other) => partKey(other) === partKey(part)));
  if (offers.length === 0 && linked.length === 0) return null;
  return (
    <section class="links-box" aria-labelledby="link-title">
      <h3 id="link-title">{say(linked.length > 0 ? words.linked : words.title)}</h3>
      {linked.map((part) => (
        <Linked key={partKey(part)} part={part} />
      ))}
      {linked.length === 0 && <p class="hint">{say(words.intro)}</p>}
      {linked.length === 0 && offers.map((offer) => <Offer key={partKey(offer.part)} offer={offer} document={document} />)}
    </section>
  );
}

function PartLine({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { names } = usePanel();
  return (
    <>
      <strong>{say(unitWords(names, part.consultee.unit))}</strong> {say(words.about)} <strong>{part.dossier.document.number}</strong>, {say(consultWords(part.consult.id))},{' '}
      {say(dueWords(part.consult.dueAt))}
    </>
  );
}

function Offer({ offer, document }: { offer: LinkOffer; document: ShownDocument }): VNode | null {
  const say = useSay();
  const { signedIn, show } = usePanel();
  const { part, because } = offer;
  const [position, setPosition] = useState<Position | null>(null);
  const [missing, setMissing] = useState(false);
  const key = `link:${document.alias}:${partKey(part)}`;
  const { sending, send } = useAct(`${signedIn.persona.officer}:${key}`);
  const mayLink = partActions(part, useStanding(part.dossier)).includes('record-reply');
  if (!mayLink) return null;
  const asks = linkObservation(document, part, 'agree', Date.now()) === null;
  const link = (): void => {
    setMissing(position === null);
    const input = position && linkObservation(document, part, position, Date.now());
    if (input) void send({ route: 'observe', input });
  };
  const at = { dossier: part.dossier.dossier, consult: part.consult.id, unit: part.consultee.unit };
  const field = `position-${part.dossier.dossier}-${part.consult.id}-${part.consultee.unit}`;
  return (
    <div class="asked">
      <p>
        <PartLine part={part} />
      </p>
      <p class="hint">
        {say(words.because)} {because.map((reason) => say(linkReasonWords(reason))).join('; ')}.
      </p>
      {asks ? (
        <>
          <p class="hint">{say(words.hourMatters)}</p>
          <button type="button" onClick={() => show({ kind: 'record-reply', part: at, document })}>
            {say(words.tellHour)}
          </button>
        </>
      ) : (
        <>
          <ChoiceField
            name={field}
            kind="radio"
            label={words.position}
            chosen={position === null ? [] : [position]}
            onChoose={(value) => setPosition(POSITIONS.find((known) => known === value) ?? null)}
            options={POSITIONS.map((value) => ({ value, label: say(replyWords[value]) }))}
            errors={missing && position === null ? [{ field, words: words.noPosition }] : []}
          />
          <button type="button" class="main" disabled={sending.kind === 'sending'} onClick={link}>
            {say(sending.kind === 'sending' ? words.linking : words.link)}
          </button>
          <p class="error" role="status">
            {sending.kind === 'failed' && say(sending.words)}
          </p>
        </>
      )}
    </div>
  );
}

function Linked({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { show } = usePanel();
  const { position } = part.consultee;
  const mayUndo = partActions(part, useStanding(part.dossier)).includes('unlink');
  return (
    <div class="asked" role="status">
      <p>
        <PartLine part={part} />
        {position !== null && `: ${say(sentenceCase(positionWords(position)))}`}
      </p>
      {mayUndo && (
        <button type="button" onClick={() => show({ kind: 'unlink', dossier: part.dossier.dossier, consult: part.consult.id, unit: part.consultee.unit })}>
          {say(words.undo)}
        </button>
      )}
    </div>
  );
}
