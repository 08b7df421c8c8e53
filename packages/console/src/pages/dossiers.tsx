import { dateWords, documentClassWords, dueWords, phaseWords, sentenceCase, timeLeftWords } from '@roviec/core';
import { type DossierSummary, dossierPath, type RegistrySlice } from '@roviec/schema';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { dossierTexts, matches } from '../model/filter.ts';
import { seesAll, waitingFor } from '../model/waiting.ts';
import { LiveMark } from '../parts/live-mark.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useSay } from '../state/language.ts';
import { useLive } from '../state/live.ts';
import { useNow } from '../state/now.ts';
import { useSignedIn } from '../state/session.ts';
import { consoleWords as words } from '../words/console.ts';

/** The dossiers that one may see. */
export function DossiersPage(): VNode {
  const say = useSay();
  const { client, post } = useSignedIn();
  const [sought, setSought] = useState('');
  usePageTitle(say(words.listTitle));
  const live = useLive(`list ${post.id}`, null, async (signal) => {
    const [{ dossiers }, { units, calendar, procedures }] = await Promise.all([client('dossiers', {}, { signal }), client('registry', {}, { signal })]);
    return { dossiers, calendar, procedures, names: new Map(units.map(({ code, name }) => [code, name])) };
  });
  const unitName = (code: string): string => {
    const name = live.value?.names.get(code);
    return name ? say(name) : code;
  };
  const all = seesAll(post);
  const dossiers = live.value?.dossiers ?? [];
  const found = dossiers.filter((dossier) => matches(sought, dossierTexts(dossier, unitName)));
  return (
    <>
      <div class="heading">
        <h1>{say(all ? words.listAll : { vi: `${words.listOf.vi} ${post.agencyName.vi}`, en: `${words.listOf.en} ${post.agencyName.en}` })}</h1>
        <LiveMark streaming={live.streaming} />
      </div>
      <p class="hint">{say(all ? words.listHintAll : words.listHint)}</p>
      {live.failed !== null && <Notice failure={live.failed} />}
      {live.value === null && live.failed === null && <p role="status">{say(words.loading)}</p>}
      {live.value !== null && dossiers.length === 0 && <p class="empty">{say(words.listEmpty)}</p>}
      {live.value !== null && dossiers.length > 0 && (
        <>
          <label for="find">{say(words.listFind)}</label>
          <input id="find" type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
          {found.length === 0 ? (
            <p role="status">{say(words.listNone)}</p>
          ) : (
            <List dossiers={found} unitName={unitName} calendar={live.value.calendar} procedures={live.value.procedures} />
          )}
        </>
      )}
    </>
  );
}

type Calendar = Parameters<typeof timeLeftWords>[0];

interface ListProps {
  readonly dossiers: readonly DossierSummary[];
  readonly unitName: (code: string) => string;
  readonly calendar: Calendar;
  readonly procedures: RegistrySlice['procedures'];
}

function List({ dossiers, unitName, calendar, procedures }: ListProps): VNode {
  const say = useSay();
  const now = useNow();
  const heads = [words.document, words.lead, words.handler, words.due, words.state, words.waitingFor];
  return (
    <table class="cards">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.vi} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dossiers.map((dossier) => (
          <Row key={dossier.dossier} dossier={dossier} unitName={unitName} calendar={calendar} procedures={procedures} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ dossier, unitName, calendar, procedures, now }: Omit<ListProps, 'dossiers'> & { dossier: DossierSummary; now: number }): VNode {
  const say = useSay();
  const { classified, document, dueAt, procedure, handler } = dossier;
  const open = dossier.phase === 'open';
  const late = open && dueAt !== null && now >= dueAt;
  const waiting = waitingFor(dossier, procedures).map(({ unit, attestation }) => (attestation ? `${unitName(unit)} (${say(words.awaitsAttestation)})` : unitName(unit)));
  return (
    <tr>
      <td data-label={say(words.document)}>
        <a href={dossierPath(dossier.dossier)}>{classified ? say(sentenceCase(documentClassWords(classified))) : `${document.number}, ${say(dateWords(document.issuedOn))}`}</a>
        {!classified && <small>{unitName(document.issuer)}</small>}
        {procedure && <small>{say(procedure.name)}</small>}
      </td>
      <td data-label={say(words.lead)}>{unitName(dossier.lead)}</td>
      <td data-label={say(words.handler)}>{classified ? '—' : (handler?.name ?? say(words.unassigned))}</td>
      <td data-label={say(words.due)} class={late ? 'late' : ''}>
        {dueAt === null ? say(words.unknown) : say(dueWords(dueAt))}
        {open && dueAt !== null && <small>{say(timeLeftWords(calendar, now, dueAt))}</small>}
      </td>
      <td data-label={say(words.state)}>{say(sentenceCase(phaseWords(dossier.phase, dossier.course)))}</td>
      <td data-label={say(words.waitingFor)}>{waiting.join(', ') || '—'}</td>
    </tr>
  );
}
