import type { VNode } from 'preact';

interface SwitchProps {
  readonly label: string;
  /** What it means as it stands. */
  readonly hint: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** A switch that says in words what it does as it stands. */
export function Switch({ label, hint, on, disabled = false, onToggle }: SwitchProps): VNode {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} disabled={disabled} onClick={() => onToggle(!on)}>
      <span class="knob" aria-hidden="true" />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </button>
  );
}
