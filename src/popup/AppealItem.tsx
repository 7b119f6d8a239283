import { useId, useRef } from 'preact/hooks';
import { kindName } from '../ui/kind-name';
import { message } from '../ui/message';
import { becauseText } from './because-text';
import type { Choices } from './choices';
import type { AppealRow } from './popup-view';

interface AppealItemProps {
  readonly row: AppealRow;
  readonly choices: Choices;
}

const Words = ({ row: { appeal, stands }, id }: { readonly row: AppealRow; readonly id: string }) => (
  <p class="words" id={id}>
    {appeal.words ? (
      <span class={stands ? 'stands' : undefined}>{appeal.words}</span>
    ) : (
      <em class="soft">{message('popup_wordless')}</em>
    )}
  </p>
);

/** One appeal: its kind, first words and reasons, and the buttons that give it back. The first button keeps the focus. */
export const AppealItem = ({ row, choices }: AppealItemProps) => {
  const words = useId();
  const first = useRef<HTMLButtonElement>(null);
  const { appeal, stands } = row;
  const letStand = (): void => {
    first.current?.focus(); // the button that was pressed is about to go
    void choices.letStand(appeal);
  };
  return (
    <li class="appeal">
      <h3 class="kind-tag">{kindName(appeal.kind)}</h3>
      <Words row={row} id={words} />
      {stands ? (
        <p class="soft small">{message(stands === 'box' ? 'popup_item_always' : 'popup_item_shown')}</p>
      ) : (
        <ul class="because">
          {appeal.because.map(becauseText).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button
          ref={first}
          type="button"
          class="button"
          aria-describedby={words}
          onClick={() => void (stands ? choices.hideAgain(appeal) : choices.show(appeal))}
        >
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
    </li>
  );
};
