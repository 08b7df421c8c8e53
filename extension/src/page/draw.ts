import type { Chip, Clear, PillView, StripView, Tone } from '../views.ts';
import { make } from './element.ts';

/** Shapes beside the words, so that colour is never alone. */
const MARKS: Readonly<Record<Tone, string>> = { plain: '', soon: '◷', late: '▲', unknown: '?', note: '↩' };

/** The signs of a row or a strip. */
export function drawChips(chips: readonly Chip[]): HTMLElement {
  const drawn = chips.map(({ kind, text, title, tone }) => {
    const mark = MARKS[tone] ? make('span', { class: 'mark', text: MARKS[tone], attrs: { 'aria-hidden': 'true' } }) : null;
    return make('span', { class: `chip ${tone}`, title, attrs: { role: 'listitem', 'aria-label': title, 'data-chip': kind } }, mark, make('span', { text }));
  });
  return make('span', { class: 'chips', attrs: { role: 'list' } }, ...drawn);
}

/** The state of RõViệc on a page. */
export function drawPill({ tone, text, title }: PillView): HTMLElement {
  return make('span', { class: `pill ${tone}`, title, attrs: { role: 'status' } }, make('b', { text: 'RõViệc' }), make('span', { text }));
}

/** The strip with the six clears. */
export function drawStrip(view: StripView, open: () => void): HTMLElement {
  const button = make('button', { text: view.openLabel, attrs: { type: 'button' } });
  button.addEventListener('click', (event) => {
    if (event.isTrusted) open();
  });
  const head = make('div', { class: 'head' }, make('b', { text: view.title }), drawChips(view.chips), button);
  const alarm = view.alarm === null ? null : make('div', { class: 'alarm', text: view.alarm, attrs: { role: 'status' } });
  const clears = view.clears.length > 0 ? make('dl', {}, ...view.clears.map(drawClear)) : null;
  return make('div', { class: 'strip', attrs: { role: 'region', 'aria-label': view.title } }, head, alarm, clears);
}

function drawClear({ kind, label, value, known, source, tone, provisional }: Clear): HTMLElement {
  const shown = make('span', { class: `value ${known ? tone : 'unknown'}`, text: value });
  const sign = provisional === null ? null : make('span', { class: 'provisional', text: provisional });
  const from = source === null ? null : make('div', { class: 'from', text: source });
  return make('div', { attrs: { 'data-clear': kind } }, make('dt', { text: label }), make('dd', {}, shown, sign, from));
}
