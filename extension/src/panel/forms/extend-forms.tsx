import { dateWords, dueWords } from '@roviec/core';
import { type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { approveCommand, checkExtend, type ExtendDraft, extendCommand } from '../model/extend.ts';
import { ActForm } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useDetail } from '../state/detail.ts';
import { useSay } from '../state/language.ts';
import { extendWords as words } from '../words/extend.ts';

/** Asks for a later deadline, once, with a reason. */
export function ExtendForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  return (
    <ActForm<ExtendDraft>
      draftKey={`extend:${dossier.dossier}`}
      title={words.title}
      initial={{ dueOn: '', reason: '' }}
      check={checkExtend(dossier.dueOn)}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: extendCommand(draft) } })}
      submit={words.submit}
      done={words.done}
      refusedAt={{ 'extension-not-later': 'dueOn', 'reason-required': 'reason' }}
    >
      {(draft, change, errors) => (
        <>
          <p>{say(words.intro)}</p>
          <p>
            {say(words.dueNow)}: <strong>{dossier.dueAt !== null && say(dueWords(dossier.dueAt))}</strong>
          </p>
          <TextField name="dueOn" label={words.dueOn} hint={words.dueHint} value={draft.dueOn} onValue={(dueOn) => change({ dueOn })} errors={errors} narrow />
          <TextField name="reason" label={words.reason} value={draft.reason} onValue={(reason) => change({ reason })} errors={errors} rows={3} max={processLimits.reason} />
        </>
      )}
    </ActForm>
  );
}

/** Approves what somebody else asked for. */
export function ApproveExtensionForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const detail = useDetail(dossier.dossier);
  const asked = detail?.events.findLast(({ body }) => body.kind === 'extension-requested');
  return (
    <ActForm<object>
      draftKey={`approve-extension:${dossier.dossier}`}
      title={words.approveTitle}
      initial={{}}
      check={() => []}
      write={() => ({ route: 'act', input: { dossier: dossier.dossier, command: approveCommand(dossier.course.extension?.dueOn ?? null) } })}
      warning={words.warning}
      submit={words.approveSubmit}
      done={words.approveDone}
    >
      {() => (
        <>
          <p>{say(words.approveIntro)}</p>
          <dl class="review">
            <div>
              <dt>{say(words.dueNow)}</dt>
              <dd>{dossier.dueAt !== null && say(dueWords(dossier.dueAt))}</dd>
            </div>
            <div>
              <dt>{say(words.newDue)}</dt>
              <dd>{dossier.course.extension && say(dateWords(dossier.course.extension.dueOn))}</dd>
            </div>
            {asked?.personal['reason'] && (
              <div>
                <dt>{say(words.reason)}</dt>
                <dd>{asked.personal['reason']}</dd>
              </div>
            )}
          </dl>
        </>
      )}
    </ActForm>
  );
}
