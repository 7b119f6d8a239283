import { useState } from 'preact/hooks';
import type { SettingsStore } from '../browser/settings-store';
import { message } from '../ui/message';
import { Confirm } from './Confirm';
import { Section } from './Section';
import type { Act } from './use-settings';

interface ResetSectionProps {
  readonly store: SettingsStore;
  readonly act: Act;
}

/** Back to the defaults, after a question. */
export const ResetSection = ({ store, act }: ResetSectionProps) => {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const answer = async (yes: boolean): Promise<void> => {
    setAsking(false);
    if (yes) setDone(await act(() => store.reset()));
  };
  const ask = (): void => {
    setDone(false);
    setAsking(true);
  };
  return (
    <Section title={message('options_reset')} hint={message('options_reset_hint')}>
      <div class="row">
        <button type="button" class="button" onClick={ask}>
          {message('options_reset_button')}
        </button>
      </div>
      <p role="status">{done && message('options_reset_done')}</p>
      {asking && (
        <Confirm
          title={message('options_reset_ask')}
          text={message('options_reset_ask_text')}
          action={message('options_reset_button')}
          onAnswer={(yes) => void answer(yes)}
        />
      )}
    </Section>
  );
};
