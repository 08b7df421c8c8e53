import type { AdapterPlan, ChosenRecipient, Details, FieldName, PageHealth } from '@roviec/adapters';
import type { CivilDate, DocumentClass, DossierId, MatterId, UnitCode, Words, WrongWarningReason } from '@roviec/core';
import type { ActRequest, ObservationRequest, Problem, Receipt } from '@roviec/schema';
import { browser } from 'wxt/browser';
import type { PolicyFault } from './policy/policy.ts';
import type { AdaptersAsk, AdaptersState } from './teach/adapters-state.ts';
import type { BarView, FilterId, PillView, QuestionView, ReportAnswer, ReportWords, RowView, StripView } from './views.ts';

/** Whether the gateway answers. `signed-out`: nobody has signed in, so nothing can be looked up. */
export type GatewayState = { readonly kind: 'connected' } | { readonly kind: 'signed-out' } | { readonly kind: 'down'; readonly sinceAt: number };

/** Which adapter read the page: `adapter` and `page` are ids. */
export interface PageSource {
  readonly adapter: string;
  readonly page: string;
}

/** What a page shows of one document; a field that could not be read, or was empty, is absent. Never the secrecy mark. */
export interface PageDocument {
  /** The page's own identifier of the document. */
  readonly key: string;
  /** Denunciations and complaints come with their due date alone. */
  readonly documentClass: DocumentClass;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** Fields that were read where people write freely, such as a note; absent when there are none. */
  readonly doubtful?: readonly FieldName[];
}

/** An act that the clerk is about to do on the host page. */
export interface PageAct {
  readonly source: PageSource;
  readonly action: string;
  readonly document: PageDocument;
  readonly recipients: readonly ChosenRecipient[];
  readonly details: Details;
}

/** The same act as it could be done now: on these documents, with one of these choices of recipients. */
export interface PossibleActs {
  readonly source: PageSource;
  readonly action: string;
  readonly documents: readonly PageDocument[];
  readonly choices: readonly (readonly ChosenRecipient[])[];
  readonly details: Details;
}

/** What the worker thinks of an act, made before the click. `pass` is not “fine”: nothing is shown for it. `unclear`: what could not be told; `inform`: what was found, where nothing is held. */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'unclear' | 'inform'; readonly said: string }
  | { readonly kind: 'ask'; readonly rules: readonly string[]; readonly question: QuestionView };

/** An act that was let through and is not yet confirmed; the page looks for the sign that it happened. */
export interface PendingAct {
  readonly id: string;
  readonly adapter: string;
  readonly action: string;
  readonly key: string;
  readonly number: string | null;
}

/** A report that was made in this session. */
export interface MadeReport {
  readonly id: string;
  readonly about: string;
  readonly reason: WrongWarningReason;
  /** The document's number, or the page's own identifier. */
  readonly document: string;
}

/** The suggestion of a matter for a subject line. */
export type MatterFound =
  /** `likely`: not sure enough to judge by, but worth offering to a person who chooses. */
  { readonly kind: 'known' | 'likely'; readonly matter: MatterId; readonly because: readonly string[] } | { readonly kind: 'unknown'; readonly why: string };

/** The document of the active tab, as the side panel needs it. A marked document is `none`, like a page without one. */
export type CurrentDocument =
  | { readonly kind: 'none' }
  /** A denunciation or complaint: class and deadline, nothing else. */
  | { readonly kind: 'restricted'; readonly documentClass: DocumentClass; readonly dueOn: CivilDate | null }
  | {
      readonly kind: 'document';
      readonly tab: number;
      readonly adapter: string;
      readonly adapterVersion: string;
      /** `<adapter>:<page id>`, the alias under which a dossier knows this document. */
      readonly alias: string;
      /** Null while nobody is signed in, or the arrival number cannot be read. */
      readonly dossier: DossierId | null;
      readonly number: string | null;
      readonly issuedOn: CivilDate | null;
      /** As the page writes it. */
      readonly issuer: string | null;
      /** The issuer's unit, where the register knows the name. */
      readonly issuerUnit: UnitCode | null;
      readonly arrivalNumber: string | null;
      readonly arrivedOn: CivilDate | null;
      readonly dueOn: CivilDate | null;
      readonly subject: string | null;
      readonly documentClass: DocumentClass;
      readonly matter: MatterFound;
      /** Our part in it, where the page says so. */
      readonly role?: 'lead' | 'support' | 'information' | null;
      /** The commune where the matter lies, when the issuer is one. */
      readonly place: UnitCode | null;
    };

/** How many of the rows of one page wait for work: past their due time, within three working days, without a due time that is known. */
export interface PageCounts {
  readonly overdue: number;
  readonly soon: number;
  readonly unclear: number;
}

/** One frame of a tab as it was read last. */
export interface ReadPage {
  readonly source: PageSource;
  readonly health: PageHealth;
  /** Null on a page without a list. */
  readonly counts: PageCounts | null;
}

/** The site of a tab. `unlisted`: no adapter names it, so that nothing is read there; `not-granted`: the browser keeps it from RõViệc. */
export type Site =
  /** `addable`: the origin that the person may add here; null where that is not theirs to decide. */
  | { readonly kind: 'unlisted'; readonly host: string | null; readonly addable: string | null }
  /** `origin` null: the browser does not even tell the address, and what is asked for is what an adapter names. */
  | { readonly kind: 'not-granted'; readonly origin: string | null; readonly pattern: string }
  | { readonly kind: 'listed'; readonly origin: string };

/** What waits for me, counted. `soon` is within three working days, today included; `waiting` is what waits for my answer or signature. */
export interface WorkCounts {
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
  readonly waiting: number;
}

/** The same, or why it is not known. `complete` false: there is more than one answer of the gateway holds. */
export type MyWorkView =
  | { readonly kind: 'known'; readonly counts: WorkCounts; readonly complete: boolean }
  | { readonly kind: 'unknown'; readonly why: 'signed-out' | 'down' | 'not-read' };

/** What the popup says of the active tab. */
export interface Here {
  readonly site: Site;
  readonly pages: readonly (ReadPage & {
    /** Of the adapter. */
    readonly version: string;
    readonly product: string;
    readonly kind: 'list' | 'document' | 'form';
    /** The page template was never seen to work on the real thing. */
    readonly guessed: boolean;
    /** Why it is not read as it should be. */
    readonly reasons: readonly Words[];
  })[];
  readonly gateway: GatewayState;
  readonly work: MyWorkView;
  /** How often the gateway was asked in the background since the browser was started. */
  readonly asking: { readonly polls: number; readonly streams: number };
  /** Clicks that were let through unchecked since the browser was started. */
  readonly guardFailures: number;
  /** What of the agency's policy cannot be followed; empty without a policy. */
  readonly policyFaults: readonly PolicyFault[];
  /** Sites of the policy that the browser keeps from us, by origin. */
  readonly notGranted: readonly string[];
}

/** A write: an act of a form, or a fact. */
export type Write = { readonly route: 'act'; readonly input: ActRequest } | { readonly route: 'observe'; readonly input: ObservationRequest };

/** What became of a write. `kept`: it waits until the gateway answers, and goes by itself; `full`: so much waits already that it was not taken. */
export type Sent =
  | { readonly kind: 'arrived'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'kept' }
  | { readonly kind: 'full' }
  | { readonly kind: 'signed-out' };

/** A write that was refused after its form was closed. */
export interface Refused {
  readonly act: string;
  /** Of act or fact. */
  readonly kind: string;
  readonly dossier: DossierId;
  /** Epoch ms. */
  readonly at: number;
  readonly words: Words;
  /** What the person had typed. */
  readonly texts: readonly string[];
}

/** What waits to be sent in my name, and what was refused. */
export interface Unsent {
  /** `unclear`: a request with it went out and was not answered, so that the gateway may have it. */
  readonly waiting: readonly { readonly act: string; readonly kind: string; readonly dossier: DossierId; readonly at: number; readonly unclear: boolean }[];
  readonly refused: readonly Refused[];
  /** Of other persons on this computer. */
  readonly others: number;
}

/** What the extension's parts ask of the service worker, by kind: what goes in, what comes back. */
export interface Asked {
  /** A page has loaded: which adapters may read it, what is still to be confirmed in this tab, and whether the click that led here could not be checked. */
  'page-opened': {
    readonly ask: object;
    readonly answer: { readonly adapters: readonly AdapterPlan[]; readonly pending: readonly PendingAct[]; readonly locale: 'vi' | 'en'; readonly unchecked: boolean };
  };
  rows: {
    readonly ask: { readonly source: PageSource; readonly rows: readonly PageDocument[]; readonly health: PageHealth };
    /** `filter`: the one kept for this site in this tab. */
    readonly answer: {
      readonly rows: Readonly<Record<string, RowView>>;
      readonly pill: PillView;
      readonly bar: BarView | null;
      readonly filter: FilterId | null;
      readonly report: ReportWords;
    };
  };
  document: { readonly ask: { readonly source: PageSource; readonly document: PageDocument; readonly health: PageHealth }; readonly answer: StripView };
  /** Somebody calls a warning wrong. `about`: `rule/<id>` or `sign/<kind>`. */
  'report-warning': {
    readonly ask: { readonly source: PageSource; readonly key: string; readonly about: string; readonly reason: WrongWarningReason };
    readonly answer: ReportAnswer;
  };
  'undo-report': { readonly ask: { readonly id: string }; readonly answer: ReportAnswer };
  /** From the side panel: what was called wrong in this session. */
  reports: { readonly ask: object; readonly answer: readonly MadeReport[] };
  /** The filter of the lists of this site, for as long as the tab is open. */
  filter: { readonly ask: { readonly filter: FilterId | null }; readonly answer: null };
  /** The page shows no document (any more). */
  'no-document': { readonly ask: object; readonly answer: null };
  /** Documents that were read before carry a mark now, or their mark cannot be read: nothing of them may be kept. */
  'forget-documents': { readonly ask: { readonly source: PageSource; readonly keys: readonly string[] }; readonly answer: null };
  'page-health': { readonly ask: { readonly source: PageSource; readonly health: PageHealth }; readonly answer: { readonly pill: PillView | null } };
  /** One verdict for each choice. */
  judge: { readonly ask: { readonly acts: PossibleActs }; readonly answer: readonly Verdict[] };
  attempted: {
    /** `click`: the same for all documents of one click. */
    readonly ask: { readonly act: PageAct; readonly click: string; readonly asked: readonly string[]; readonly reason: string | null };
    readonly answer: { readonly pending: PendingAct | null };
  };
  observed: { readonly ask: { readonly id: string }; readonly answer: null };
  /** The guard failed; a code, never page text. `click`: it let one through. */
  'guard-failed': { readonly ask: { readonly code: string; readonly click: boolean }; readonly answer: null };
  /** Asked every three seconds by a visible page. */
  pulse: { readonly ask: object; readonly answer: { readonly gateway: GatewayState; readonly locale: 'vi' | 'en'; readonly revision: number } };
  /** Opens the side panel beside the tab that asks; must follow a click. */
  'open-panel': { readonly ask: object; readonly answer: null };
  /** From the side panel: which document the active tab of its window shows. */
  'current-document': { readonly ask: object; readonly answer: CurrentDocument };
  /** From the popup: how things stand on the page beside it. */
  here: { readonly ask: object; readonly answer: Here };
  /** From the options: sites that an adapter may read, as origins. */
  sites: { readonly ask: object; readonly answer: readonly { readonly origin: string; readonly products: readonly string[]; readonly granted: boolean }[] };
  /** From the side panel: a write of a form. `act` is its key: the same key is the same act. */
  send: { readonly ask: { readonly act: string; readonly write: Write }; readonly answer: Sent };
  /** From the extension's own pages. */
  unsent: { readonly ask: object; readonly answer: Unsent };
  /** Takes back a write that has not gone out. */
  withdraw: { readonly ask: { readonly act: string }; readonly answer: { readonly withdrawn: boolean } };
  'refusal-seen': { readonly ask: { readonly act: string }; readonly answer: null };
  /** From the extension's own pages: which adapters there are; keeps or drops one that was taught here. */
  adapters: { readonly ask: { readonly ask: AdaptersAsk }; readonly answer: AdaptersState };
  /** From the side panel: a dossier changed through it, so open pages should look again. */
  'dossier-changed': { readonly ask: { readonly dossier: DossierId }; readonly answer: null };
}

export type AskKind = keyof Asked;
export type Ask = { readonly [K in AskKind]: { readonly kind: K } & Asked[K]['ask'] }[AskKind];
export type Answer<K extends AskKind> = Asked[K]['answer'];

/** The worker could not answer; `code` is stable, the sentence is made where it is shown. */
export interface AskFailed {
  readonly failed: string;
}

/** Sent by the worker to the extension's pages and, by tab, to pages of the web: something is to be read again, or by other plans. */
export type Told =
  | { readonly told: 'current-document-changed' | 'unsent-changed' | 'show-sent' | 'adapters-changed' | 'look-again' }
  | { readonly told: 'gateway-changed'; readonly gateway: GatewayState };

/** Asks the service worker. Throws when it is gone (extension updated) or failed. */
export async function ask<K extends AskKind>(kind: K, input: Asked[K]['ask']): Promise<Answer<K>> {
  const answer: unknown = await browser.runtime.sendMessage({ ...input, kind });
  if (typeof answer === 'object' && answer !== null && 'failed' in answer) throw new Error(String(answer.failed));
  return answer as Answer<K>;
}

/** Name of the line that a guard keeps open while an act is being prepared. */
export const GUARD_LINE = 'guard';

/**
 * An open line to the worker for what is said at a click that leaves the page: a single message may be dropped when its
 * page goes before the worker has woken, what was sent on an open line arrives. Opened anew when the worker slept.
 */
export class GuardLine {
  readonly #heard: (pending: PendingAct) => void;
  #port: { postMessage(message: unknown): void } | null = null;

  constructor(heard: (pending: PendingAct) => void) {
    this.#heard = heard;
  }

  /** Makes sure that the line is open. */
  open(): void {
    if (this.#port) return;
    const port = browser.runtime.connect({ name: GUARD_LINE });
    port.onMessage.addListener((answer: Answer<'attempted'> | null) => answer?.pending && this.#heard(answer.pending));
    port.onDisconnect.addListener(() => {
      this.#port = null;
    });
    this.#port = port;
  }

  /** Says that an act was let through, or that nobody could look at it. */
  say<K extends 'attempted' | 'guard-failed'>(kind: K, what: Asked[K]['ask']): void {
    this.open();
    this.#port?.postMessage({ ...what, kind });
  }
}

/** Listens to what the worker tells; for pages and the side panel. */
export function onTold(listener: (told: Told) => void, signal: AbortSignal): void {
  const heard = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'told' in message) listener(message as Told);
  };
  browser.runtime.onMessage.addListener(heard);
  // An extension that was updated under an open page has taken its interface away with it.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(heard), { once: true });
}
