import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../ui/message';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  /** What the button says that goes ahead. */
  readonly action: string;
  /** Called once, when the question is closed in whatever way. */
  readonly onAnswer: (yes: boolean) => void;
}

/** A question before something that cannot be taken back. Escape is a no, and the focus returns to where it was. */
export const Confirm = ({ title, text, action, onAnswer }: ConfirmProps) => {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onClose={(event) => onAnswer(event.currentTarget.returnValue === 'yes')}
    >
      <h2 id={id}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <form method="dialog" class="row">
        <button type="submit" class="button" value="no">
          {message('options_cancel')}
        </button>
        <button type="submit" class="button first" value="yes">
          {action}
        </button>
      </form>
    </dialog>
  );
};
