import { type CommandRequest, GatewayProblem, type Problem, type Receipt, type ToSignView } from '@roviec/schema';

/** A paper that waits for a signature, with the words that are signed. */
export type Paper = ToSignView['items'][number];

/** What became of one signature. `unanswered`: nothing is known; the same act may be sent again. */
export type SigningResult = { readonly kind: 'sending' | 'done' | 'pending' | 'unanswered' } | { readonly kind: 'refused'; readonly problem: Problem };

/** The same paper from one reading of the list to the next. A reply that was written anew is another paper. */
export function paperKey({ item }: Paper): string {
  return item.kind === 'reply' ? `${item.dossier}|reply|${item.consult}|${item.unit}|${item.seq}` : `${item.dossier}|${item.kind}`;
}

/** The act by which a paper is signed: it carries the words that were shown, not those that stand there by now. */
export function signingCommand({ item, text }: Paper): CommandRequest {
  switch (item.kind) {
    case 'reply':
      return { kind: 'reply', consult: item.consult, unit: item.unit, position: item.position, text: text ?? '' };
    case 'decision':
      return { kind: 'decide', outcome: 'approved', shown: item.dissent.map(({ consult, unit }) => ({ consult, unit })), note: '' };
    case 'extension':
      return { kind: 'extend', step: 'approve', reason: '' };
  }
}

/**
 * Signs papers one after the other, each by an act and an id of its own; what is refused or unanswered stops none of the
 * others. `idOf` gives a paper the same id each time, so that a second try is the same act.
 */
export async function signAll(
  papers: readonly Paper[],
  send: (dossier: string, command: CommandRequest, act: string) => Promise<Receipt>,
  idOf: (paper: Paper) => string,
  report: (paper: Paper, result: SigningResult) => void,
): Promise<void> {
  for (const paper of papers) {
    report(paper, { kind: 'sending' });
    try {
      const { status } = await send(paper.item.dossier, signingCommand(paper), idOf(paper));
      report(paper, { kind: status });
    } catch (cause) {
      // Whatever the gateway says of itself (5xx, too many requests) leaves the act open; the same id may come again.
      const settled = cause instanceof GatewayProblem && cause.problem.status < 500 && cause.problem.status !== 429;
      report(paper, settled ? { kind: 'refused', problem: cause.problem } : { kind: 'unanswered' });
    }
  }
}
