import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type ComboOption, listedOptions, steppedTo } from '../model/combo.ts';
import { useSay } from '../state/language.ts';
import { comboWords as words } from '../words/combo.ts';
import { ComboList } from './combo-list.tsx';
import { FieldFrame, type FieldProps, fieldAria } from './fields.tsx';

interface ComboProps extends FieldProps {
  readonly value: string;
  /** Empty when the choice was cleared. */
  readonly onValue: (value: string) => void;
  readonly options: readonly ComboOption[];
}

/**
 * One of many, found by typing (the combobox pattern of ARIA with a list): arrows move, Enter takes, Escape closes. Text
 * that is no option goes back to the choice when the field is left, so that nothing is chosen by accident.
 */
export function ComboField(props: ComboProps): VNode {
  const say = useSay();
  const { value, onValue, options } = props;
  const label = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { listed, more } = listedOptions(options, typed ?? '');
  const shut = (): void => {
    setOpen(false);
    setTyped(null);
    setActive(null);
  };
  const take = (option: ComboOption): void => {
    shut();
    onValue(option.value);
  };
  const move = (by: 1 | -1): void => {
    setActive(steppedTo(open ? active : null, by, listed.length));
    setOpen(true);
  };
  const pressed = (event: KeyboardEvent): void => {
    const option = open && active !== null ? listed[active] : undefined;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && option) take(option);
    else if (event.key === 'Escape' && open) shut();
    else return;
    event.preventDefault();
  };
  const input = (event: Event): void => {
    setTyped((event.currentTarget as HTMLInputElement).value);
    setActive(null);
    setOpen(true);
  };
  // A field that was emptied chooses nothing; any other text that was left alone is forgotten.
  const left = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget)) return;
    if (typed?.trim() === '' && value !== '') onValue('');
    shut();
  };
  const listId = `l-${props.name}`;
  return (
    <FieldFrame {...props} hint={props.hint ?? words.hint}>
      <div class="combo" ref={box} onFocusOut={left}>
        <input
          {...fieldAria({ ...props, hint: props.hint ?? words.hint })}
          id={`f-${props.name}`}
          type="text"
          class="searched"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={open && active !== null ? `${listId}-${active}` : undefined}
          value={typed ?? label}
          onInput={input}
          onKeyDown={pressed}
          onClick={() => setOpen(true)}
        />
        {value !== '' && (
          <button type="button" class="clear" aria-label={`${say(words.clear)}: ${label}`} onClick={() => onValue('')}>
            ×
          </button>
        )}
        <ComboList id={listId} label={props.label} open={open} listed={listed} more={more} active={active} chosen={value} onTake={take} />
      </div>
    </FieldFrame>
  );
}
