import { GatewayProblem } from '@roviec/schema';
import type { VNode } from 'preact';
import { useSay } from '../state/language.ts';
import { consoleWords as words } from '../words/console.ts';

/** What went wrong, in the gateway's own sentence when it gave one. */
export function Notice({ failure, onRetry }: { failure: unknown; onRetry?: () => void }): VNode {
  const say = useSay();
  return (
    <div class="alarm" role="alert">
      <p>{say(failure instanceof GatewayProblem ? failure.problem.words : words.unreachable)}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {say(words.retry)}
        </button>
      )}
    </div>
  );
}
