import type { Words } from '@roviec/core';
import type { VNode } from 'preact';
import type { FieldError } from '../model/form-error.ts';
import { useSay } from '../state/language.ts';
import { TextField } from './fields.tsx';

interface LineListProps {
  /** The control of the line at an index has the id `f-<name>-<index>`. */
  readonly name: string;
  readonly label: Words;
  readonly hint: Words;
  readonly line: (index: number) => Words;
  readonly add: Words;
  /** Said before the number of the line. */
  readonly remove: Words;
  readonly max: number;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
  readonly errors: readonly FieldError[];
}

/** Numbered lines; one may be added, and any but the last one removed. */
export function LineList({ name, label, hint, line, add, remove, max, lines, onChange, errors }: LineListProps): VNode {
  const say = useSay();
  const put = (at: number, text: string): void => onChange(lines.map((before, index) => (index === at ? text : before)));
  return (
    <fieldset class="field">
      <legend>{say(label)}</legend>
      <p class="hint">{say(hint)}</p>
      {lines.map((text, index) => (
        <div key={index} class="question">
          <TextField name={`${name}-${index}`} label={line(index)} value={text} onValue={(typed) => put(index, typed)} errors={errors} rows={2} max={max} />
          {lines.length > 1 && (
            <button type="button" class="quiet" onClick={() => onChange(lines.filter((_, other) => other !== index))}>
              {say(remove)} {index + 1}
            </button>
          )}
        </div>
      ))}
      <button type="button" onClick={() => onChange([...lines, ''])}>
        {say(add)}
      </button>
    </fieldset>
  );
}
