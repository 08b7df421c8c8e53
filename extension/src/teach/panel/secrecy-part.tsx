import type { SecrecyDeclaration } from '@roviec/adapters';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceField, TextField } from '../../panel/parts/fields.tsx';
import { useSay } from '../../panel/state/language.ts';
import { PointButton, TaughtAt } from './fields-part.tsx';
import type { Teaching } from './use-teaching.ts';
import { teachWords as words } from './words.ts';

/** Asks outright where the secrecy mark is and what is ordinary, or why there is none and who approved that. Nothing is assumed. */
export function SecrecyPart({ teaching }: { teaching: Teaching }): VNode {
  const say = useSay();
  const { secrecy } = teaching.lesson.statement;
  const [kind, setKind] = useState<SecrecyDeclaration['kind'] | null>(secrecy?.kind ?? null);
  const choose = (value: string): void => {
    setKind(value === 'none' ? 'none' : 'marked');
    teaching.state({ secrecy: null });
  };
  return (
    <section aria-labelledby="teach-4">
      <h2 id="teach-4">{say(words.step4)}</h2>
      <p class="hint">{say(words.secrecyLead)}</p>
      <ChoiceField
        name="teach-secrecy"
        label={words.secrecyAsk}
        kind="radio"
        chosen={kind === null ? [] : [kind]}
        onChoose={choose}
        options={[
          { value: 'marked', label: say(words.marked) },
          { value: 'none', label: say(words.none) },
        ]}
        errors={[]}
      />
      {kind === 'marked' && <Marked teaching={teaching} />}
      {kind === 'none' && <None teaching={teaching} />}
    </section>
  );
}

function Marked({ teaching }: { teaching: Teaching }): VNode {
  const { secrecy } = teaching.lesson.statement;
  const ordinary = secrecy?.kind === 'marked' ? secrecy.ordinary : [];
  const texts = (teaching.draft.fields.secrecy?.texts ?? []).filter((text) => text !== '' && text.length <= 40);
  const choose = (text: string, chosen: boolean): void => {
    const now = chosen ? [...ordinary, text].slice(0, 6) : ordinary.filter((one) => one !== text);
    teaching.state({ secrecy: now.length === 0 ? null : { kind: 'marked', ordinary: now } });
  };
  return (
    <div data-field="secrecy">
      <PointButton teaching={teaching} name="secrecy" />
      <TaughtAt teaching={teaching} name="secrecy" />
      {texts.length > 0 && (
        <ChoiceField
          name="teach-ordinary"
          label={words.ordinary}
          kind="checkbox"
          chosen={ordinary}
          onChoose={choose}
          options={texts.map((text) => ({ value: text, label: `“${text}”` }))}
          errors={[]}
        />
      )}
    </div>
  );
}

function None({ teaching }: { teaching: Teaching }): VNode {
  const { secrecy } = teaching.lesson.statement;
  const [said, setSaid] = useState(secrecy?.kind === 'none' ? secrecy : { why: '', approvedBy: '' });
  const change = (part: Partial<typeof said>): void => {
    const now = { ...said, ...part };
    setSaid(now);
    const [why, approvedBy] = [now.why.trim(), now.approvedBy.trim()];
    teaching.state({ secrecy: why.length >= 10 && approvedBy.length >= 3 ? { kind: 'none', why: why.slice(0, 500), approvedBy: approvedBy.slice(0, 200) } : null });
  };
  return (
    <>
      <TextField name="teach-why" label={words.why} value={said.why} onValue={(why) => change({ why })} rows={2} max={500} errors={[]} />
      <TextField name="teach-approved" label={words.approvedBy} value={said.approvedBy} onValue={(approvedBy) => change({ approvedBy })} max={200} errors={[]} />
    </>
  );
}
