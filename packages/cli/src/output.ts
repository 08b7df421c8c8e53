import type { Words } from '@roviec/core';

/** How a command answers. */
export interface OutputOptions {
  /** One JSON value instead of text for people. */
  readonly json?: boolean;
}

/** What a script may rely on (design §7). */
export const exitCodes = { fine: 0, negative: 1, badUse: 2, unavailable: 3 } as const;

/** Prints an answer: the value as JSON, or the text for people. */
export function print(options: OutputOptions, value: unknown, text: string): void {
  console.log(options.json ? JSON.stringify(value, null, 2) : text);
}

/** A sentence in both languages, for a terminal. */
export function bilingual(words: Words): string {
  return words.vi === words.en ? words.vi : `${words.vi} / ${words.en}`;
}

/** Something that a command cannot go on with; said in one sentence with a stable code. */
export class CommandProblem extends Error {
  readonly code: string;
  readonly words: Words;
  readonly exitCode: number;
  constructor(code: string, words: Words, exitCode: number = exitCodes.badUse) {
    super(`${code}: ${words.en}`);
    this.name = 'CommandProblem';
    this.code = code;
    this.words = words;
    this.exitCode = exitCode;
  }
}

/** An action whose `CommandProblem`s end as one sentence on standard error and an exit code; anything else goes on. */
export function answering<A extends readonly unknown[]>(action: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await action(...args);
    } catch (cause) {
      if (!(cause instanceof CommandProblem)) throw cause;
      const { code, words, exitCode } = cause;
      const json = args.some((arg) => typeof arg === 'object' && arg !== null && 'json' in arg && arg.json === true);
      console.error(json ? JSON.stringify({ code, words }) : `✘ ${bilingual(words)} [${code}]`);
      process.exitCode = exitCode;
    }
  };
}
