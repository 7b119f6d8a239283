import type { ComponentChildren } from 'preact';
import { message } from '../ui/message';
import { Wordmark } from '../ui/Wordmark';
import './popup.css';

interface FrameProps {
  readonly onSettings: () => void;
  readonly children: ComponentChildren;
}

/** What stands around everything the popup shows: the name and the way to the settings. */
export const Frame = ({ onSettings, children }: FrameProps) => (
  <>
    <header class="head">
      <h1>
        <Wordmark />
      </h1>
      <button type="button" class="button quiet" onClick={onSettings}>
        {message('popup_settings')}
      </button>
    </header>
    <main class="body">{children}</main>
  </>
);
