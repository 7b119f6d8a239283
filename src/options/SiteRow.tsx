import { useId } from 'preact/hooks';
import type { GeneralSettings, SiteSettings } from '../model/settings';
import type { Site } from '../model/site';
import { type SiteChange, withStet } from '../model/site-choices';
import { message } from '../ui/message';
import { Switch } from '../ui/Switch';
import type { Fresh } from './fresh';
import { SiteButtons } from './SiteButtons';
import { SiteDetails } from './SiteDetails';
import { siteSummary } from './site-summary';

interface SiteRowProps {
  readonly site: Site;
  readonly settings: SiteSettings;
  readonly general: GeneralSettings;
  readonly open: boolean;
  readonly fresh: Fresh | undefined;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (change: SiteChange) => void;
  readonly onRemove: () => void;
}

/** One site: its name and what is different there, Stet on or off, and a second row with the rest while it is unfolded. */
export const SiteRow = ({ site, settings, general, open, fresh, onOpen, onChange, onRemove }: SiteRowProps) => {
  const id = useId();
  return (
    <>
      <tr class={open ? 'site open' : 'site'}>
        <th scope="row">
          <span class="site-name">{site}</span>
          {siteSummary(settings).map((sentence) => (
            <span class="site-summary soft" key={sentence}>
              {sentence}
            </span>
          ))}
        </th>
        <td>
          <Switch
            label={<span class="unseen">{message('options_site_switch', site)}</span>}
            on={settings.off !== true}
            onSwitch={(on) => onChange(withStet(on))}
          />
        </td>
        <td class="site-actions">
          <SiteButtons site={site} fresh={fresh} open={open} detailsId={id} onOpen={onOpen} onRemove={onRemove} />
        </td>
      </tr>
      {open && (
        <tr class="site-details" id={id}>
          <td colSpan={3}>
            <SiteDetails site={site} settings={settings} general={general} onChange={onChange} />
          </td>
        </tr>
      )}
    </>
  );
};
