import { useRef, useState } from 'preact/hooks';
import type { SettingsStore } from '../browser/settings-store';
import type { GeneralSettings, SiteSettings } from '../model/settings';
import type { Site } from '../model/site';
import { message } from '../ui/message';
import { AddSite } from './AddSite';
import { RemovedSite } from './RemovedSite';
import { Section } from './Section';
import { SiteSearch } from './SiteSearch';
import { SiteTable } from './SiteTable';
import type { Act } from './use-settings';
import { useSiteList } from './use-site-list';

interface SitesSectionProps {
  readonly store: SettingsStore;
  readonly act: Act;
  readonly general: GeneralSettings;
  readonly sites: ReadonlyMap<Site, SiteSettings>;
}

/** The sites with settings of their own: to find, to change, to remove, to add. */
export const SitesSection = ({ store, act, general, sites }: SitesSectionProps) => {
  const [sought, setSought] = useState('');
  const [open, setOpen] = useState<Site>();
  const undo = useRef<HTMLButtonElement>(null);
  const { listed, fresh, removed, add, change, remove, bringBack } = useSiteList(store, act, sites);
  const found = listed.filter(([site]) => site.includes(sought.trim().toLowerCase()));

  const addAndOpen = (site: Site): void => {
    add(site);
    setSought('');
    setOpen(site);
  };
  // The button that was clicked goes with its row; the keyboard continues where the row can be brought back.
  const removeAndMoveOn = async (site: Site, settings: SiteSettings): Promise<void> => {
    if (await remove(site, settings)) undo.current?.focus();
  };

  return (
    <Section title={message('options_sites')} hint={message('options_sites_hint')}>
      {listed.length > 0 && <SiteSearch sought={sought} onSeek={setSought} found={found.length} />}
      {listed.length === 0 && <p class="soft">{message('options_sites_none')}</p>}
      {listed.length > 0 && found.length === 0 && <p class="soft">{message('options_sites_no_match', sought)}</p>}
      {found.length > 0 && (
        <SiteTable
          sites={found}
          general={general}
          open={open}
          fresh={fresh}
          onOpen={setOpen}
          onChange={change}
          onRemove={(site, settings) => void removeAndMoveOn(site, settings)}
        />
      )}
      <RemovedSite site={removed} undo={undo} onUndo={() => void bringBack()} />
      <AddSite onAdd={addAndOpen} />
    </Section>
  );
};
