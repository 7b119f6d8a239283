import { memoryStore } from '../browser/memory-store';
import { browser } from '../browser/pages-api';
import { settingsStore } from '../browser/settings-store';
import { message } from '../ui/message';
import { showPage } from '../ui/show-page';
import { OptionsPage } from './OptionsPage';

document.title = message('options_title');
showPage(
  <OptionsPage
    store={settingsStore(browser)}
    memory={memoryStore(browser)}
    version={browser.runtime.getManifest().version}
  />,
);
