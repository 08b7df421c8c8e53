import type { Adapter } from '@roviec/adapters';
import { type Compiled, compileAdapter } from '@roviec/adapters/checked';
import { adapterOf, type Draft, draftOf, type Report, type Said, type Statement, type Step, type Taught } from '@roviec/adapters/teach';
import { civilDateOf } from '@roviec/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useKept } from '../../panel/state/kept.ts';
import { tabBeside } from '../../worker/documents.ts';
import type { Suggestion, ToPanel, Wanted } from '../line.ts';
import { askForSite, type NoLine, TabLine } from './tab-line.ts';

/** What is kept of teaching while the browser runs; closing the panel loses nothing. */
export interface Lesson {
  readonly steps: readonly Step[];
  readonly statement: Statement;
  readonly address: string;
  /** What headings promise, until it is taken or left. */
  readonly suggestions: readonly Suggestion[];
}

/** A page that the adapter was tried on. */
export interface Tried {
  readonly report: Report;
  /** 1 for the page that was pointed at, then one more for each page the person went to. */
  readonly page: number;
}

const EMPTY: Lesson = { steps: [], statement: { vendor: '', version: '', secrecy: null }, address: '', suggestions: [] };

/** Teaching as the panel sees it. */
export interface Teaching {
  readonly lesson: Lesson;
  readonly draft: Draft;
  readonly adapter: Adapter | null;
  readonly compiled: Compiled | null;
  readonly connected: boolean;
  readonly pointing: Wanted | null;
  readonly trouble: NoLine | Extract<ToPanel, { said: 'nothing' }>['why'] | null;
  readonly tried: readonly Tried[];
  readonly connect: (address: string) => void;
  readonly point: (wanted: Wanted, hint: string) => void;
  readonly stop: () => void;
  readonly again: (name: Taught, said: Said) => void;
  readonly state: (change: Partial<Statement>) => void;
  readonly sign: (step: Extract<Step, { kind: 'action' }>, sign: string) => void;
  readonly takeSuggestions: (taken: boolean) => void;
  readonly undo: () => void;
  readonly restart: () => void;
  readonly tryHere: () => void;
}

/** Everything that teaching a page does, but for drawing it. */
export function useTeaching(): Teaching {
  const kept = useKept<Lesson>('teach', EMPTY);
  const lesson = kept.value;
  const now = useRef(lesson);
  now.current = lesson;
  const line = useRef<TabLine | null>(null);
  const [connected, setConnected] = useState(false);
  const [pointing, setPointing] = useState<Wanted | null>(null);
  const [trouble, setTrouble] = useState<Teaching['trouble']>(null);
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const page = useRef(1);
  useEffect(() => () => line.current?.close(), []);
  const change = (part: Partial<Lesson>): void => {
    now.current = { ...now.current, ...part };
    void kept.set(now.current);
  };
  const add = (step: Step): void => change({ steps: [...now.current.steps, step] });
  const draft = draftOf(lesson.steps);
  const adapter = adapterOf(draft, lesson.statement, civilDateOf(Date.now()));
  const compiled = adapter && compileAdapter(adapter, { selectorOk });
  const heard = (said: ToPanel): void => {
    if (said.said === 'here') return;
    if (said.said === 'report') {
      setTried((before) => withReport(before, { report: said.report, page: page.current }));
      return;
    }
    setPointing(null);
    setTrouble(said.said === 'nothing' ? said.why : null);
    if (said.said === 'list') change({ steps: [...now.current.steps, { kind: 'list', list: said.list }], suggestions: said.suggestions });
    if (said.said === 'field') add({ kind: 'field', name: said.name, taught: said.taught });
    if (said.said === 'action') add({ kind: 'action', act: said.act, taught: said.taught, sign: '' });
    // Other frames of the page are still waiting for the same pointing.
    line.current?.say({ do: 'stop' });
  };
  const tryHere = (): void => {
    const made = adapterOf(draftOf(now.current.steps), now.current.statement, civilDateOf(Date.now()));
    const checked = made && compileAdapter(made, { selectorOk });
    if (checked?.ok) line.current?.say({ do: 'try', plan: checked.plan });
  };
  const loaded = (): void => {
    setPointing(null);
    page.current += 1;
    tryHere();
  };
  const connect = (address: string): void => {
    setTrouble(null);
    change({ address });
    // The browser asks only while the click is fresh: nothing is awaited before it.
    const granted = askForSite(address);
    void (async () => {
      try {
        await granted;
        const own = await browserTab();
        const tab = await tabBeside(own);
        if (tab === null) throw 'no-tab' satisfies NoLine;
        line.current?.close();
        line.current = await TabLine.open(tab, heard, loaded);
        page.current = 1;
        setTried([]);
        setConnected(true);
      } catch (why) {
        setTrouble(typeof why === 'string' ? (why as NoLine) : 'not-here');
      }
    })();
  };
  const point = (wanted: Wanted, hint: string): void => {
    setTrouble(null);
    setPointing(wanted);
    line.current?.say({ do: 'point', wanted, hint });
  };
  return {
    ...{ lesson, draft, adapter, compiled, connected, pointing, trouble, tried, connect, point, tryHere },
    stop: () => {
      setPointing(null);
      line.current?.say({ do: 'stop' });
    },
    again: (name, said) => draft.list && line.current?.say({ do: 'again', name, list: draft.list, said }),
    state: (part) => change({ statement: { ...now.current.statement, ...part } }),
    sign: (step, sign) => change({ steps: now.current.steps.map((one) => (one === step ? { ...step, sign } : one)) }),
    takeSuggestions: (taken) =>
      change({ suggestions: [], steps: [...now.current.steps, ...(taken ? now.current.suggestions.map(({ name, taught }): Step => ({ kind: 'field', name, taught })) : [])] }),
    undo: () => change({ steps: now.current.steps.slice(0, -1), suggestions: [] }),
    restart: () => {
      setTried([]);
      page.current = 1;
      void kept.clear();
      now.current = EMPTY;
    },
  };
}

/** Of the frames of a page the one that is recognised speaks for it; else that none is. */
function withReport(before: readonly Tried[], one: Tried): readonly Tried[] {
  const same = before.find(({ page }) => page === one.page);
  if (same && !one.report.recognised && same.report.recognised) return before;
  return [...before.filter(({ page }) => page !== one.page), one];
}

function selectorOk(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** The tab that the panel itself is opened in, where it is; a panel at the side is in none. */
async function browserTab(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}
