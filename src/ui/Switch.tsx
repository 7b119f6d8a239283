import type { ComponentChildren } from 'preact';
import './switch.css';

interface SwitchProps {
  /** What is switched, in words that hold for both positions. */
  readonly label: ComponentChildren;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly large?: boolean;
  /** The id of an element that says more about it. */
  readonly describedBy?: string;
}

/** A labelled switch: a checkbox to the keyboard, a switch to screen readers. It shows what `on` says, and asks for a change. */
export const Switch = ({ label, on, onSwitch, large = false, describedBy }: SwitchProps) => (
  <label class={large ? 'switch large' : 'switch'}>
    <span class="switch-label">{label}</span>
    <input
      class="switch-input"
      type="checkbox"
      role="switch"
      checked={on}
      aria-describedby={describedBy}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  </label>
);
