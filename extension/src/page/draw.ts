import type { Chip, Clear, FilterId, PillView, StripView, Tone } from '../views.ts';
import type { BarShown } from './bar.ts';
import { make } from './element.ts';

/** Shapes beside the words, so that colour is never alone. */
const MARKS: Readonly<Record<Tone, string>> = { plain: '', soon: '◷', late: '▲', unknown: '?', note: '↩' };

/** The signs of a row or a strip. */
export function drawChips(chips: readonly Chip[], open: (chip: Chip) => void): HTMLElement {
  const drawn = chips.map((chip) => {
    const { kind, text, title, tone } = chip;
    const mark = MARKS[tone] ? make('span', { class: 'mark', text: MARKS[tone], attrs: { 'aria-hidden': 'true' } }) : null;
    const sign = make('span', { class: `chip ${tone}`, title, attrs: { role: 'listitem', 'aria-label': title, 'data-chip': kind, tabindex: '-1' } }, mark, make('span', { text }));
    const opened = (event: Event): void => {
      // The page does something else with a click on its row.
      event.stopPropagation();
      if (event.isTrusted) open(chip);
    };
    sign.addEventListener('click', opened);
    sign.addEventListener('keydown', (event) => event.key === 'Enter' && opened(event));
    return sign;
  });
  return make('span', { class: 'chips', attrs: { role: 'list' } }, ...drawn);
}

/** The state of RõViệc on a page. */
export function drawPill({ tone, text, title }: PillView): HTMLElement {
  return make('span', { class: `pill ${tone}`, title, attrs: { role: 'status' } }, make('b', { text: 'RõViệc' }), make('span', { text }));
}

/** The state of RõViệc above a list, with its filters and what they leave. */
export function drawBar(pill: PillView, shown: BarShown | null, choose: (filter: FilterId | null) => void, step: (back: boolean) => void): HTMLElement {
  if (!shown) return drawPill(pill);
  const { bar, chosen, counts } = shown;
  const button = (text: string, title: string, pressed: boolean | null, act: () => void): HTMLElement => {
    const made = make('button', { text, title, attrs: { type: 'button', ...(pressed === null ? {} : { 'aria-pressed': String(pressed) }) } });
    made.addEventListener('click', (event) => event.isTrusted && act());
    return made;
  };
  const filters = bar.filters.map(({ id, text, title }, at) => button(`${text} (${counts[at]})`, title, id === chosen, () => choose(id === chosen ? null : id)));
  const scope = bar.scope.replace('{shown}', String(shown.shown)).replace('{all}', String(shown.all));
  const said = make('span', { text: chosen && shown.shown === 0 ? `${bar.empty} (${scope})` : scope, attrs: { role: 'status' } });
  const all = chosen ? button(bar.all, bar.all, null, () => choose(null)) : null;
  const steps = [bar.previous, bar.next].map(({ text, title }, at) => button(text, title, null, () => step(at === 0)));
  return make('div', { class: 'bar', attrs: { role: 'group', 'aria-label': bar.label } }, drawPill(pill), ...filters, said, all, ...steps);
}

/** The strip with the six clears. */
export function drawStrip(view: StripView, open: () => void, warn: (about: Pick<Chip, 'title'> & { readonly kind: string }) => void): HTMLElement {
  const button = make('button', { text: view.openLabel, attrs: { type: 'button' } });
  button.addEventListener('click', (event) => {
    if (event.isTrusted) open();
  });
  const wrong = view.report && make('button', { class: 'calm', text: view.report.label, attrs: { type: 'button' } });
  wrong?.addEventListener('click', (event) => event.isTrusted && warn({ kind: 'strip', title: view.title }));
  const head = make('div', { class: 'head' }, make('b', { text: view.title }), drawChips(view.chips, warn), button, wrong);
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
