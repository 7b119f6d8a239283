import { useId, useRef } from 'preact/hooks';
import type { Because } from '../model/finding';
import { kindName } from '../ui/kind-name';
import { message } from '../ui/message';
import { becauseTexts } from './because-text';
import type { Choices } from './choices';
import type { AppealRow } from './popup-view';

interface AppealItemProps {
  readonly row: AppealRow;
  readonly choices: Choices;
}

const standsText = { words: 'popup_item_shown', box: 'popup_item_always' } as const;

const Reasons = ({ because }: { readonly because: readonly Because[] }) => (
  <ul class="because">
    {becauseTexts(because).map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** The first button stays where it is and keeps the focus, whatever the reader decides. */
const Buttons = ({ row: { appeal, stands }, choices, words }: AppealItemProps & { readonly words: string }) => {
  const first = useRef<HTMLButtonElement>(null);
  const letStand = (): void => {
    first.current?.focus(); // there on every press; the button that was pressed is about to go
    void choices.letStand(appeal);
  };
  const press = (): void => void (stands ? choices.hideAgain(appeal) : choices.show(appeal));
  return (
    <p class="actions">
      <button ref={first} type="button" class="button" aria-describedby={words} onClick={press}>
        {message(stands ? 'popup_hide_again' : 'popup_show')}
      </button>
      {stands !== 'box' && (
        <button
          type="button"
          class="button quiet"
          aria-describedby={words}
          title={message('popup_always_hint')}
          onClick={letStand}
        >
          {message('popup_always')}
        </button>
      )}
    </p>
  );
};

/** One appeal: its kind, first words and reasons, and the buttons that give it back. */
export const AppealItem = ({ row, choices }: AppealItemProps) => {
  const words = useId();
  const { appeal, stands } = row;
  return (
    <li class="appeal">
      <h3 class="kind-tag">{kindName(appeal.kind)}</h3>
      <p class="words" id={words} dir="auto">
        <span class={stands ? 'stands' : undefined}>{appeal.words || message('popup_wordless')}</span>
      </p>
      {stands ? <p class="soft small">{message(standsText[stands])}</p> : <Reasons because={appeal.because} />}
      <Buttons row={row} choices={choices} words={words} />
    </li>
  );
};
