import type { Words } from '@roviec/core';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ComboOption } from '../model/combo.ts';
import { useSay } from '../state/language.ts';
import { comboWords, foundWords } from '../words/combo.ts';

interface ComboListProps {
  /** The option at an index has the id `<id>-<index>`. */
  readonly id: string;
  readonly label: Words;
  readonly open: boolean;
  readonly listed: readonly ComboOption[];
  /** How many more match than are listed. */
  readonly more: number;
  readonly active: number | null;
  readonly chosen: string;
  readonly onTake: (option: ComboOption) => void;
}

/** The list below a combobox; always in the page, so that what controls it can name it. */
export function ComboList({ id, label, open, listed, more, active, chosen, onTake }: ComboListProps): VNode {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <div id={id} role="listbox" aria-label={say(label)} class="options" hidden={!open || listed.length === 0} ref={list}>
        {open &&
          listed.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={option.value === chosen}
              class={index === active ? 'active' : ''}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(option)}
            >
              {option.label}
              {option.because !== undefined && <small>{option.because}</small>}
            </div>
          ))}
      </div>
      <p class="hint" role="status">
        {open && say(listed.length === 0 ? comboWords.none : foundWords(listed.length, more))}
      </p>
    </>
  );
}
