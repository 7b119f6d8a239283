import { useContext } from 'preact/hooks';
import { kinds } from '../model/kind';
import type { GeneralSettings, SiteSettings } from '../model/settings';
import type { Site } from '../model/site';
import { type SiteChange, withoutStays } from '../model/site-choices';
import { message } from '../ui/message';
import { KindChoice } from './KindChoice';
import { Memory } from './memory';
import { RememberedList } from './RememberedList';
import { StayList } from './StayList';
import { withChoice } from './with-choice';

interface SiteDetailsProps {
  readonly site: Site;
  readonly settings: SiteSettings;
  readonly general: GeneralSettings;
  readonly onChange: (change: SiteChange) => void;
}

/** What holds on one site: a choice a kind, and the single appeals that stand there. */
export const SiteDetails = ({ site, settings, general, onChange }: SiteDetailsProps) => (
  <>
    <fieldset class="group">
      <legend class="rubric">{message('options_site_kinds', site)}</legend>
      <div class="choices">
        {kinds.map((kind) => (
          <KindChoice
            key={kind}
            kind={kind}
            hide={settings.kinds?.[kind]}
            general={general.kinds[kind]}
            onChoose={(hide) => onChange(withChoice(kind, hide))}
          />
        ))}
      </div>
    </fieldset>
    {settings.stays !== undefined && (
      <StayList site={site} stays={settings.stays} onRemove={(stay) => onChange(withoutStays([stay]))} />
    )}
    {useContext(Memory).counts.has(site) && (
      <div class="stays-of">
        <RememberedList sites={[site]} />
      </div>
    )}
  </>
);
