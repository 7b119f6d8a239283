import type { GeneralSettings, SiteSettings } from '../model/settings';
import type { Site } from '../model/site';
import type { SiteChange } from '../model/site-choices';
import { message } from '../ui/message';
import type { Fresh } from './fresh';
import { SiteRow } from './SiteRow';
import './sites.css';

interface SiteTableProps {
  readonly sites: readonly (readonly [Site, SiteSettings])[];
  readonly general: GeneralSettings;
  /** The site whose settings are unfolded. */
  readonly open: Site | undefined;
  readonly fresh: Fresh | undefined;
  readonly onOpen: (site: Site | undefined) => void;
  readonly onChange: (site: Site, change: SiteChange) => void;
  readonly onRemove: (site: Site, settings: SiteSettings) => void;
}

/** The table of sites, one of them unfolded at most. */
export const SiteTable = ({ sites, general, open, fresh, onOpen, onChange, onRemove }: SiteTableProps) => (
  <table class="sites">
    <thead class="rubric">
      <tr>
        <th scope="col">{message('options_sites_column_site')}</th>
        <th scope="col">{message('options_sites_column_stet')}</th>
        <th scope="col">
          <span class="unseen">{message('options_sites_column_actions')}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {sites.map(([site, settings]) => (
        <SiteRow
          key={site}
          site={site}
          settings={settings}
          general={general}
          open={open === site}
          fresh={fresh?.site === site ? fresh : undefined}
          onOpen={(opened) => onOpen(opened ? site : undefined)}
          onChange={(change) => onChange(site, change)}
          onRemove={() => onRemove(site, settings)}
        />
      ))}
    </tbody>
  </table>
);
