import type { Words } from '@roviec/core';
import type { ComponentChildren, VNode } from 'preact';
import type { FieldError } from '../model/form-error.ts';
import { useSay } from '../state/language.ts';
import { panelWords } from '../words/panel.ts';
import { Length } from './length.tsx';

/** What every field takes: its name (the control's id is `f-<name>`), label, hint, and the errors of the form. */
export interface FieldProps {
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly errors: readonly FieldError[];
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly rows?: number;
  /** Longest text that the contract takes; said from 90 % on, never cut off. */
  readonly max?: number;
  readonly narrow?: boolean;
}

/** A line or, with `rows`, several lines of text. */
export function TextField(props: TextProps): VNode {
  const common = {
    ...fieldAria(props),
    id: `f-${props.name}`,
    value: props.value,
    onInput: (event: Event) => props.onValue((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value),
    autoComplete: 'off',
  };
  return (
    <FieldFrame {...props}>
      {props.rows ? <textarea {...common} rows={props.rows} /> : <input {...common} type="text" class={props.narrow ? 'narrow' : ''} />}
      {props.max !== undefined && <Length value={props.value} max={props.max} said={errorAt(props) !== null} />}
    </FieldFrame>
  );
}

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly empty: Words;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many. */
export function SelectField(props: SelectProps): VNode {
  const say = useSay();
  return (
    <FieldFrame {...props}>
      <select {...fieldAria(props)} id={`f-${props.name}`} value={props.value} onChange={(event) => props.onValue(event.currentTarget.value)}>
        <option value="">{say(props.empty)}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface ChoiceProps extends FieldProps {
  readonly kind: 'radio' | 'checkbox';
  readonly chosen: readonly string[];
  readonly onChoose: (value: string, chosen: boolean) => void;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string | undefined; readonly below?: ComponentChildren }[];
  readonly children?: ComponentChildren;
}

/** A few choices, all visible: radio buttons or boxes to tick. */
export function ChoiceField(props: ChoiceProps): VNode {
  const error = errorAt(props);
  return (
    <fieldset class={error ? 'field wrong' : 'field'} aria-describedby={describedBy(props)}>
      <Label {...props} as="legend" />
      {props.options.map(({ value, label, hint, below }, index) => (
        <div key={value} class="choice">
          <label>
            <input
              id={index === 0 ? `f-${props.name}` : `f-${props.name}-${value}`}
              type={props.kind}
              name={props.name}
              value={value}
              checked={props.chosen.includes(value)}
              onChange={(event) => props.onChoose(value, event.currentTarget.checked)}
            />
            <span>
              {label}
              {hint && <small> · {hint}</small>}
            </span>
          </label>
          {below}
        </div>
      ))}
      {props.children}
    </fieldset>
  );
}

/** A control with its label, hint and error; the control takes what `fieldAria` gives. */
export function FieldFrame(props: FieldProps & { readonly children: ComponentChildren }): VNode {
  return (
    <div class={errorAt(props) ? 'field wrong' : 'field'}>
      <Label {...props} />
      {props.children}
    </div>
  );
}

/** How a control says that it is wrong, and by what it is described. */
export function fieldAria(props: FieldProps) {
  return { 'aria-invalid': errorAt(props) !== null, 'aria-describedby': describedBy(props) };
}

function Label(props: FieldProps & { as?: 'legend' }): VNode {
  const say = useSay();
  const error = errorAt(props);
  return (
    <>
      {props.as === 'legend' ? <legend>{say(props.label)}</legend> : <label for={`f-${props.name}`}>{say(props.label)}</label>}
      {props.hint && (
        <p class="hint" id={`h-${props.name}`}>
          {say(props.hint)}
        </p>
      )}
      {error && (
        <p class="error" id={`e-${props.name}`}>
          <span class="hidden">{say(panelWords.problemPrefix)} </span>
          {say(error)}
        </p>
      )}
    </>
  );
}

function errorAt({ errors, name }: FieldProps): Words | null {
  return errors.find(({ field }) => field === name)?.words ?? null;
}

function describedBy(props: FieldProps): string | undefined {
  const ids = [props.hint ? `h-${props.name}` : null, errorAt(props) ? `e-${props.name}` : null].filter((id) => id !== null);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
