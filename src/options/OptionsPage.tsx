import type { MemoryStore } from '../browser/memory-store';
import type { SettingsStore } from '../browser/settings-store';
import { message } from '../ui/message';
import { Notice } from '../ui/Notice';
import { Wordmark } from '../ui/Wordmark';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { KindsSection } from './KindsSection';
import { MemorySection } from './MemorySection';
import { Memory, useMemory } from './memory';
import './options.css';
import { ResetSection } from './ResetSection';
import { RulesSection } from './RulesSection';
import { SitesSection } from './SitesSection';
import { useSettings } from './use-settings';

interface OptionsPageProps {
  readonly store: SettingsStore;
  readonly memory: MemoryStore;
  readonly version: string;
}

/** The settings page. Each change acts at once; only one's own rules wait for a button. */
export const OptionsPage = ({ store, memory, version }: OptionsPageProps) => {
  const { all, trouble, act } = useSettings(store);
  const view = useMemory(memory, act);
  return (
    <>
      <header class="masthead">
        <Wordmark />
        <h1>{message('options_heading')}</h1>
      </header>
      <main>
        {all !== undefined && (
          <Memory.Provider value={view}>
            <KindsSection store={store} act={act} general={all.general} />
            <SitesSection store={store} act={act} general={all.general} sites={all.sites} />
            <RulesSection store={store} act={act} own={all.ownRules} />
            <MemorySection />
            <BackupSection store={store} act={act} all={all} />
            <ResetSection store={store} act={act} />
          </Memory.Provider>
        )}
        <AboutSection version={version} />
      </main>
      <div class="trouble" aria-live="assertive">
        {trouble !== undefined && <Notice key={trouble} text={message(trouble.words)} />}
      </div>
    </>
  );
};
