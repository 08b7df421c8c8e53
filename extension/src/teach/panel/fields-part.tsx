import { fragilityWords } from '@roviec/adapters/checked';
import { fragilityOf } from '@roviec/adapters/examine';
import { TAUGHT_CODES, type Taught, type TaughtField } from '@roviec/adapters/teach';
import type { VNode } from 'preact';
import { useSay } from '../../panel/state/language.ts';
import { filled } from './filled.ts';
import type { Teaching } from './use-teaching.ts';
import { codeWords, fieldWords, teachWords as words } from './words.ts';

const FIELDS = (Object.keys(fieldWords) as Taught[]).filter((name) => name !== 'secrecy');

/** Each field: pointed at or not, what came of it, and what else could be read there. */
export function FieldsPart({ teaching }: { teaching: Teaching }): VNode {
  const say = useSay();
  return (
    <section aria-labelledby="teach-3">
      <h2 id="teach-3">{say(words.step3)}</h2>
      <ul class="taught">
        {FIELDS.map((name) => (
          <li key={name} data-field={name}>
            <PointButton teaching={teaching} name={name} />
            <TaughtAt teaching={teaching} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Points at one field. */
export function PointButton({ teaching: { draft, connected, point }, name }: { teaching: Teaching; name: Taught }): VNode {
  const say = useSay();
  const { list } = draft;
  const label = say(fieldWords[name]);
  return (
    <div class="brand">
      <span>{label}</span>
      <button
        type="button"
        disabled={!connected || !list}
        aria-label={`${say(draft.fields[name] ? words.pointAgain : words.point)}: ${label}`}
        onClick={() => list && point({ kind: 'field', name, list }, filled(say(words.hintField), label.toUpperCase()))}
      >
        {say(draft.fields[name] ? words.pointAgain : words.point)}
      </button>
    </div>
  );
}

/** What a field came to on the page where it was pointed at. */
export function TaughtAt({ teaching, name }: { teaching: Teaching; name: Taught }): VNode | null {
  const say = useSay();
  const taught = teaching.draft.fields[name];
  if (!taught) return null;
  const missing = taught.rows - taught.given;
  return (
    <div class="below">
      <p class={taught.accepted === taught.given && taught.given > 0 ? 'status done' : 'status late-reply'}>
        {filled(say(words.readOf), `${taught.accepted}/${taught.rows}`)}
        {missing > 0 && ` · ${filled(say(words.empty), missing)}`}
      </p>
      {taught.rest.length > 0 && (
        <p class="hint">
          {say(words.unread)} {taught.rest.map((text) => `“${text}”`).join(', ')}
        </p>
      )}
      <Ways taught={taught} />
      <Facets teaching={teaching} name={name} taught={taught} />
      <Codes teaching={teaching} name={name} taught={taught} />
    </div>
  );
}

interface PartProps {
  readonly teaching: Teaching;
  readonly name: Taught;
  readonly taught: TaughtField;
}

/** Each way of reading a field, strict to loose, with why it may break one day. */
function Ways({ taught: { field } }: Pick<PartProps, 'taught'>): VNode | null {
  const say = useSay();
  const ways = field.from.map((source) => ({ source, why: fragilityOf(source) }));
  if (ways.every(({ why }) => why.length === 0)) return null;
  return (
    <ol class="hint">
      {ways.map(({ source, why }) => (
        <li key={JSON.stringify(source)}>
          <code>{source.header?.join(', ') ?? source.css ?? source.attr}</code>
          {why.length > 0 && `: ${why.map((one) => say(fragilityWords[one])).join('; ')}`}
        </li>
      ))}
    </ol>
  );
}

function Facets({ teaching: { again }, name, taught: { facets, chosen } }: PartProps): VNode | null {
  const say = useSay();
  if (facets.length < 2) return null;
  return (
    <label>
      {say(words.take)}{' '}
      <select value={chosen} onChange={(event) => again(name, { facet: Number(event.currentTarget.value) })}>
        {facets.map(({ what, text }, at) => (
          <option key={`${at} ${what}`} value={at}>
            {what === '' ? say(words.text) : what}
            {text && `: ${text}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Codes({ teaching: { again }, name, taught }: PartProps): VNode | null {
  const say = useSay();
  const codes = TAUGHT_CODES[name];
  const { parse } = taught.field;
  if (!codes || typeof parse === 'string' || !('codeMap' in parse || 'classMap' in parse)) return null;
  const known = 'codeMap' in parse ? parse.codeMap : parse.classMap;
  const choose = (text: string, code: string): void => again(name, { facet: taught.chosen, codes: { ...known, [text]: code } });
  return (
    <>
      {taught.texts.map((text) => (
        <label key={text}>
          {filled(say(words.means), text)}{' '}
          <select value={known[text] ?? ''} onChange={(event) => choose(text, event.currentTarget.value)}>
            <option value="">{say(words.notUsed)}</option>
            {codes.map((code) => (
              <option key={code} value={code}>
                {say(codeWords[code] ?? { vi: code, en: code })}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

/** The name of a field. */
export function FieldName({ name }: { name: Taught }): VNode {
  const say = useSay();
  return <>{say(fieldWords[name])}</>;
}
