import type { DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import type { Task } from '../model/offers.ts';
import { UrgeButton } from '../parts/urge-button.tsx';
import { useSay } from '../state/language.ts';
import { offersFor, useTask } from '../state/offers.ts';
import { usePanel } from '../state/panel-context.ts';
import { panelWords as words } from '../words/panel.ts';
import { taskWords } from '../words/tasks.ts';

/** The next sensible task of a dossier, and the rest behind one word. */
export function DossierTasks({ dossier }: { dossier: DossierSummary }): VNode | null {
  const say = useSay();
  const panel = usePanel();
  const { next, others } = offersFor(panel, dossier);
  if (dossier.phase !== 'open') return null;
  return (
    <>
      {dossier.lead !== panel.agency && <p class="hint">{say(words.notLead)}</p>}
      {next && (
        <div class="buttons">
          <TaskButton dossier={dossier} task={next} main />
        </div>
      )}
      {others.length > 0 && (
        <details class="more">
          <summary>{say(words.more)}</summary>
          {/* biome-ignore lint/a11y/useSemanticElements: buttons that lead to forms, not a form */}
          <div class="buttons" role="group" aria-label={say(words.tasks)}>
            {others.map((task) => (
              <TaskButton key={task} dossier={dossier} task={task} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function TaskButton({ dossier, task, main = false }: { dossier: DossierSummary; task: Task; main?: boolean }): VNode {
  const say = useSay();
  const open = useTask(dossier);
  if (task === 'urge-lead') return <UrgeButton dossier={dossier.dossier} label={taskWords[task]} urgedAt={dossier.course.urgedAt} />;
  return (
    <button type="button" class={main ? 'main' : ''} onClick={() => open(task)}>
      {say(taskWords[task])}
    </button>
  );
}
