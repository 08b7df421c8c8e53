import { accountsOf } from '@roviec/adapters';
import { civilDateOf, documentKey } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { CurrentDocument, GatewayState, PageAct, PageCounts, PageDocument, PageSource, PossibleActs, Verdict } from '../messages.ts';
import { managedPolicy } from '../policy/managed.ts';
import { actingPost, getSession } from '../session.ts';
import { getSettings } from '../settings.ts';
import type { BarView, PillView, ReportWords, RowView, StripView } from '../views.ts';
import { wordsOf } from '../words/words.ts';
import { chipsOf } from './chips.ts';
import type { Context, Found } from './context.ts';
import { pageCounts } from './counts.ts';
import type { Shown } from './documents.ts';
import { factsOf, lookFor, matterId } from './facts.ts';
import { barOf, filtersOf } from './filters.ts';
import type { Gateway } from './gateway.ts';
import { inForce } from './in-force.ts';
import { actionIn, agencyIn, informing, together, unitsReached, verdictOn } from './judge.ts';
import type { Attempt } from './pending.ts';
import { pillOf, unreadPill } from './pill.ts';
import type { Register } from './register.ts';
import { reportWords } from './report-words.ts';
import { ShownDocuments } from './shown.ts';
import { stripOf } from './strip.ts';

/** Dossiers remembered at most. */
const MOST_SEEN = 2000;

type Health = Parameters<typeof pillOf>[0];

/** Judges what pages show: gathers what is known, and leaves the rest to pure functions. */
export class Desk {
  readonly #gateway: Gateway;
  readonly #register: Register;
  /** What the gateway last said of the documents that pages show, by alias. */
  readonly #seen = new Map<string, DossierSummary>();
  readonly #shown = new ShownDocuments();

  constructor(gateway: Gateway, register: Register) {
    this.#gateway = gateway;
    this.#register = register;
  }

  async context(gateway?: GatewayState): Promise<Context> {
    const state = gateway ?? (await this.#gateway.state());
    const slice = await this.#register.slice();
    const session = await getSession();
    const post = actingPost(session);
    const now = Date.now();
    const acting = post && session.signedIn && { officer: session.signedIn.persona.officer, unit: post.unit, agency: agencyIn(slice?.units, post.unit) };
    return { locale: session.locale, words: wordsOf(session.locale), gateway: state, slice, acting, now, today: civilDateOf(now) };
  }

  async rows(
    source: PageSource,
    rows: readonly PageDocument[],
    health: Health,
  ): Promise<{
    readonly rows: Readonly<Record<string, RowView>>;
    readonly pill: PillView;
    readonly bar: BarView | null;
    readonly report: ReportWords;
    readonly counts: PageCounts;
  }> {
    const context = await this.context();
    this.#shown.keep(source, rows);
    const found = await this.#look(rows, source.adapter, context);
    const { policy } = await managedPolicy();
    const known = rows.map((row) => {
      const summary = found[`${source.adapter}:${row.key}`] ?? null;
      return { key: row.key, summary, facts: factsOf(row, source.adapter, context, summary) };
    });
    const silent = policy.featuresOff.includes('chips');
    const views = known.map(({ key, facts, summary }): [string, RowView] => [
      key,
      { chips: silent ? [] : chipsOf(facts, context, summary), fits: filtersOf(facts, context, summary) },
    ]);
    const bar = rows.length === 0 || policy.featuresOff.includes('filter') ? null : barOf(context, (await getSettings())['keys.nextOverdue']);
    return { rows: Object.fromEntries(views), pill: pillOf(health, pageOf(source) ?? null, context), bar, report: reportWords(context), counts: pageCounts(known, context) };
  }

  async document(source: PageSource, document: PageDocument): Promise<StripView> {
    this.#shown.keep(source, [document]);
    const { context, facts, summary } = await this.#known(source, document);
    const strip = stripOf(facts, context, summary);
    const { policy } = await managedPolicy();
    return policy.featuresOff.includes('strip') ? { ...strip, clears: [], chips: [] } : strip;
  }

  /** Of a page whose document shows no mark nothing is said, not even that it cannot be read. */
  async health(health: Health): Promise<PillView | null> {
    if (health.withheld > 0) return null;
    return unreadPill(health, await this.context());
  }

  async judge({ source, action: wanted, documents, choices, details }: PossibleActs): Promise<readonly Verdict[]> {
    const action = actionIn(
      inForce().map(({ plan }) => plan),
      { source, action: wanted },
    );
    const { policy } = await managedPolicy();
    if (!action || policy.featuresOff.includes('guard')) return choices.map(() => ({ kind: 'pass' }));
    const context = await this.context();
    const known = documents.map((document) => this.#filled(source, document));
    const found = await this.#look(known, source.adapter, context);
    return choices.map((recipients) => {
      const verdicts = known.map((document) =>
        verdictOn({ source, action: wanted, document, recipients, details }, action, context, found[`${source.adapter}:${document.key}`] ?? null),
      );
      const verdict = together(verdicts, known, context);
      return policy.guardMode === 'inform' ? informing(verdict) : verdict;
    });
  }

  /** What is kept of a click, from what was known before it: the page is about to go, so nothing is looked up now. Null when the document has no place to be recorded at, or may not be spoken of. */
  async attempt(tab: number, { act: clicked, click }: { readonly act: PageAct; readonly click: string }, asked: readonly string[], reason: string | null): Promise<Attempt | null> {
    const act = { ...clicked, document: this.#filled(clicked.source, clicked.document) };
    const action = actionIn(
      inForce().map(({ plan }) => plan),
      act,
    );
    const context = await this.context({ kind: 'connected' });
    const facts = factsOf(act.document, act.source.adapter, context, this.#seen.get(`${act.source.adapter}:${act.document.key}`) ?? null);
    if (!action || facts.restricted || !facts.dossier || !facts.ref || !context.acting) return null;
    const to = unitsReached(act, action, context);
    // Where a page names people whose unit it may not say, what reaches no unit that is known is not told from any other change.
    if (to.length === 0 && action.kind === 'forward' && action.recipients !== null && accountsOf(action) === 'unknown') return null;
    return {
      ...{ id: crypto.randomUUID(), tab, click, attemptedAt: context.now, act: action.kind, action: action.id, asked, reason },
      ...{ adapter: act.source.adapter, adapterVersion: versionOf(act.source), key: act.document.key, number: facts.number },
      ...{ dossier: facts.dossier, document: facts.ref, aliases: [facts.alias], to, withoutResult: act.details.result === '' },
      ...{ matter: matterId(facts.matter), place: facts.place },
    };
  }

  /** How a report names a document that a page showed; null for one that nothing may be told of. */
  async reportable(source: PageSource, key: string) {
    const context = await this.context();
    const document = this.#shown.known(source, key);
    const facts = document && factsOf(document, source.adapter, context, null);
    if (!facts || facts.restricted) return null;
    return {
      document: { key: facts.ref && documentKey(facts.ref), alias: facts.alias },
      ...{ adapter: source.adapter, adapterVersion: versionOf(source), registryVersion: context.slice?.version ?? '-', number: facts.number },
    };
  }

  /** Forgets what the gateway said of documents. */
  forget(aliases: readonly string[]): void {
    for (const alias of aliases) this.#seen.delete(alias);
    this.#shown.forget(aliases);
  }

  async current(tab: number, { source, document }: Shown): Promise<CurrentDocument> {
    const { facts } = await this.#known(source, document);
    if (facts.restricted) return { kind: 'restricted', documentClass: facts.documentClass, dueOn: facts.dueOn };
    const { alias, dossier, number, issuedOn, issuer, issuerUnit, arrivalNumber, arrivedOn, dueOn, subject, documentClass, matter, place, role } = facts;
    return {
      ...{ kind: 'document', tab, adapter: source.adapter, adapterVersion: versionOf(source), alias, dossier, number, issuedOn, issuer, issuerUnit },
      ...{ arrivalNumber, arrivedOn, dueOn, subject, documentClass, matter, place, role },
    };
  }

  async #known(source: PageSource, document: PageDocument) {
    const context = await this.context();
    const found = await this.#look([document], source.adapter, context);
    const summary = found[`${source.adapter}:${document.key}`] ?? null;
    return { context, summary, facts: factsOf(document, source.adapter, context, summary) };
  }

  /** One question for all documents of a page. Unanswered, nothing is known of any dossier. */
  async #look(documents: readonly PageDocument[], adapter: string, context: Context): Promise<Found> {
    if (context.gateway.kind !== 'connected') return {};
    const client = await this.#gateway.ownClient();
    const wanted = documents.flatMap((document) => lookFor(document, adapter, context) ?? []).slice(0, 500);
    if (!client || wanted.length === 0) return {};
    try {
      const { found } = await client('look', { documents: wanted });
      this.#remember(wanted, found);
      return found;
    } catch (error) {
      await this.#gateway.signedOutBy(error, client);
      return {};
    }
  }

  /** A form shows no document; what no page showed unmarked stays unknown, and is left alone. */
  #filled(source: PageSource, document: PageDocument): PageDocument {
    return pageOf(source)?.kind === 'form' ? this.#shown.filled(source, document) : document;
  }

  #remember(wanted: readonly { readonly alias: string }[], found: Found): void {
    for (const { alias } of wanted) {
      this.#seen.delete(alias);
      const summary = found[alias];
      if (summary) this.#seen.set(alias, summary);
    }
    // Oldest first: what nobody looks at any more goes.
    for (const alias of this.#seen.keys()) if (this.#seen.size > MOST_SEEN) this.#seen.delete(alias);
  }
}

function pageOf(source: PageSource) {
  return inForce()
    .find(({ plan }) => plan.id === source.adapter)
    ?.plan.pages.find(({ id }) => id === source.page);
}

function versionOf(source: PageSource): string {
  return inForce().find(({ plan }) => plan.id === source.adapter)?.plan.version ?? '';
}
