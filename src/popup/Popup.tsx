import { message } from '../ui/message';
import { Notice } from '../ui/Notice';
import type { Choices } from './choices';
import { Frame } from './Frame';
import { PageFound } from './PageFound';
import type { PopupView } from './popup-view';

interface PopupProps {
  readonly view: PopupView;
  readonly choices: Choices;
  readonly onAllowSite: () => void;
  readonly onAllowAll: () => void;
  readonly onSettings: () => void;
}

const Allow = ({ onAllowSite, onAllowAll }: Pick<PopupProps, 'onAllowSite' | 'onAllowAll'>) => (
  <>
    <button type="button" class="button first" onClick={onAllowSite}>
      {message('popup_allow_site')}
    </button>
    <button type="button" class="button" onClick={onAllowAll}>
      {message('popup_allow_all')}
    </button>
  </>
);

/** What there is to say of a page that Stet can never touch. */
export const Untouchable = () => (
  <Notice title={message('popup_untouchable_title')} text={message('popup_untouchable')} />
);

const Body = ({ view, choices, ...ask }: PopupProps) => {
  switch (view.show) {
    case 'waiting':
      return <p class="waiting">{message('popup_waiting')}</p>;
    case 'untouchable':
      return <Untouchable />;
    case 'barred':
      return (
        <Notice title={message('popup_barred_title')} text={message('popup_withheld')}>
          <Allow {...ask} />
        </Notice>
      );
    case 'page':
      return (
        <>
          {view.withheld && (
            <Notice title={message('popup_withheld_title')} text={message('popup_withheld')}>
              <Allow {...ask} />
            </Notice>
          )}
          <PageFound view={view} choices={choices} />
        </>
      );
  }
};

/** The popup as the reader sees it: what was found on the page, and every choice about it. */
export const Popup = (props: PopupProps) => (
  <Frame onSettings={props.onSettings}>
    <Body {...props} />
  </Frame>
);
