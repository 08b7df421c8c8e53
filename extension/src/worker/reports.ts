import { GatewayProblem } from '@roviec/schema';
import type { Ask, MadeReport } from '../messages.ts';
import { getSession } from '../session.ts';
import type { ReportAnswer } from '../views.ts';
import { wordsOf } from '../words/words.ts';
import type { Desk } from './desk.ts';
import type { Gateway } from './gateway.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

/** Reports remembered at most. */
const MOST = 50;

/** Warnings that people call wrong: sent at once, and remembered until the browser is closed so that they can be taken back. */
export class Reports {
  readonly #gateway: Gateway;
  readonly #desk: Desk;
  readonly #made = new Kept<readonly MadeReport[]>('reports', []);
  readonly #serial = new Serial();

  constructor(gateway: Gateway, desk: Desk) {
    this.#gateway = gateway;
    this.#desk = desk;
  }

  made(): Promise<readonly MadeReport[]> {
    return this.#made.get();
  }

  /** Sends one. Nothing is kept back for later: whoever reports is told at once whether it arrived. */
  async send({ source, key, about, reason }: Extract<Ask, { kind: 'report-warning' }>): Promise<ReportAnswer> {
    const words = await this.#words();
    const shown = await this.#desk.reportable(source, key);
    if (!shown) return { said: words.notHere, undo: null };
    const { number, ...reported } = shown;
    const id = crypto.randomUUID();
    const failed = await this.#call((client) => client('reportWarning', { ...reported, about, reason }, { act: id }));
    if (failed !== null) return { said: failed, undo: null };
    const made: MadeReport = { id, about, reason, document: number ?? key };
    await this.#serial.run(async () => this.#made.set([made, ...(await this.#made.get())].slice(0, MOST)));
    return { said: words.sent, undo: { id, text: words.undo } };
  }

  /** Takes back one that was made in this session. */
  async undo(id: string): Promise<ReportAnswer> {
    const words = await this.#words();
    if (!(await this.#made.get()).some((one) => one.id === id)) return { said: words.undone, undo: null };
    const failed = await this.#call((client) => client('withdrawWarning', { id }));
    if (failed !== null) return { said: failed, undo: { id, text: words.undo } };
    await this.#serial.run(async () => this.#made.set((await this.#made.get()).filter((one) => one.id !== id)));
    return { said: words.undone, undo: null };
  }

  async #words() {
    return wordsOf((await getSession()).locale).report;
  }

  /** Null when it was done, else what to tell the person. */
  async #call(work: (client: NonNullable<Awaited<ReturnType<Gateway['ownClient']>>>) => Promise<unknown>): Promise<string | null> {
    const { locale } = await getSession();
    const words = wordsOf(locale).report;
    const client = await this.#gateway.ownClient();
    if (!client) return words.signedOut;
    try {
      await work(client);
      return null;
    } catch (error) {
      if (await this.#gateway.signedOutBy(error, client)) return words.signedOut;
      return error instanceof GatewayProblem ? error.problem.words[locale] : words.notSent;
    }
  }
}
