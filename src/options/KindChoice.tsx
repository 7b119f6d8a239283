import type { Kind } from '../model/kind';
import { kindName } from '../ui/kind-name';
import { message } from '../ui/message';

interface KindChoiceProps {
  readonly kind: Kind;
  /** What the site says; missing when it follows the general settings. */
  readonly hide: boolean | undefined;
  readonly general: boolean;
  readonly onChoose: (hide: boolean | undefined) => void;
}

const choices = { general: undefined, hide: true, stand: false } as const;

const isChoice = (value: string): value is keyof typeof choices => Object.hasOwn(choices, value);

const nameOf = (hide: boolean | undefined): keyof typeof choices => {
  if (hide === undefined) return 'general';
  return hide ? 'hide' : 'stand';
};

/** Whether one kind is hidden on one site: as everywhere, always, or never. */
export const KindChoice = ({ kind, hide, general, onChoose }: KindChoiceProps) => (
  <label class="choice">
    <span>{kindName(kind)}</span>
    <select
      class="field"
      value={nameOf(hide)}
      onChange={({ currentTarget: { value } }) => isChoice(value) && onChoose(choices[value])}
    >
      <option value="general">
        {message(general ? 'options_choice_general_hide' : 'options_choice_general_stand')}
      </option>
      <option value="hide">{message('options_choice_hide')}</option>
      <option value="stand">{message('options_choice_stand')}</option>
    </select>
  </label>
);
