import { type MessageKey, message } from '../ui/message';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { AppealList } from './AppealList';
import type { Choices } from './choices';
import { KindList } from './KindList';
import type { Trouble } from './known';
import type { PageView } from './popup-view';

interface PageFoundProps {
  readonly view: PageView;
  readonly choices: Choices;
}

const emptyText = {
  'no-article': 'popup_no_article',
  'nothing-found': 'popup_nothing_found',
} satisfies Record<string, MessageKey>;

const troubleText = {
  full: 'popup_save_full',
  failed: 'popup_save_failed',
  unread: 'popup_unread',
} satisfies Record<Trouble, MessageKey>;

const SiteLabel = ({ site }: { readonly site: string }) => (
  <>
    <span class="soft">{message('popup_site_switch')}</span>
    <span class="site">{site}</span>
  </>
);

const statusText = ({ on, empty, hidden }: PageView): string => {
  if (!on) return message('popup_site_off');
  return empty ? message(emptyText[empty]) : message('popup_hidden', String(hidden));
};

/** What Stet found on a page that answers, with the switches for its site. */
export const PageFound = ({ view, choices }: PageFoundProps) => (
  <>
    <Switch large label={<SiteLabel site={view.site} />} on={view.on} onSwitch={(on) => void choices.switchSite(on)} />
    {view.private && <p class="soft small">{message('popup_private')}</p>}
    {view.trouble && <Notice urgent text={message(troubleText[view.trouble])} />}
    {view.gaveWay && <Notice text={message('popup_gave_way')} />}
    {view.faults.length > 0 && <Notice text={message('popup_faults', view.faults.join(', '))} />}
    <p class={view.on && !view.empty ? 'count' : 'status'} role="status">
      {statusText(view)}
    </p>
    {view.on && view.wall && (
      <Notice text={message('popup_wall')}>
        <button type="button" class="button" onClick={choices.showWall}>
          {message('popup_wall_show')}
        </button>
      </Notice>
    )}
    {view.on && (
      <KindList main={view.kinds} others={view.otherKinds} onSwitch={(kind, on) => void choices.switchKind(kind, on)} />
    )}
    {view.on && <AppealList rows={view.appeals} choices={choices} />}
  </>
);
