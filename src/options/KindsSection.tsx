import type { SettingsStore } from '../browser/settings-store';
import type { Kind } from '../model/kind';
import type { GeneralSettings } from '../model/settings';
import { kindName } from '../ui/kind-name';
import { type MessageKey, message } from '../ui/message';
import { Switch } from '../ui/Switch';
import { Section } from './Section';
import type { Act } from './use-settings';

interface KindsSectionProps {
  readonly store: SettingsStore;
  readonly act: Act;
  readonly general: GeneralSettings;
}

const groups: readonly { readonly title: MessageKey; readonly kinds: readonly Kind[] }[] = [
  { title: 'options_kinds_core', kinds: ['donation', 'newsletter', 'subscription', 'registration'] },
  { title: 'options_kinds_also', kinds: ['app', 'follow', 'notification', 'survey'] },
  { title: 'options_kinds_standing', kinds: ['promotion'] },
];

const hints: Readonly<Record<Kind, MessageKey>> = {
  donation: 'options_kind_donation',
  newsletter: 'options_kind_newsletter',
  subscription: 'options_kind_subscription',
  registration: 'options_kind_registration',
  app: 'options_kind_app',
  follow: 'options_kind_follow',
  notification: 'options_kind_notification',
  survey: 'options_kind_survey',
  promotion: 'options_kind_promotion',
};

/** Which kinds are hidden on every site that does not say otherwise. */
export const KindsSection = ({ store, act, general }: KindsSectionProps) => {
  const set = (kind: Kind, on: boolean): Promise<boolean> =>
    act(() => store.changeGeneral((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } })));
  return (
    <Section title={message('options_kinds')} hint={message('options_kinds_hint')}>
      {groups.map(({ title, kinds }) => (
        <fieldset class="group" key={title}>
          <legend class="rubric">{message(title)}</legend>
          {kinds.map((kind) => (
            <div class="kind" key={kind}>
              <Switch
                label={kindName(kind)}
                on={general.kinds[kind]}
                onSwitch={(on) => void set(kind, on)}
                describedBy={`about-${kind}`}
              />
              <p class="soft" id={`about-${kind}`}>
                {message(hints[kind])}
              </p>
            </div>
          ))}
        </fieldset>
      ))}
    </Section>
  );
};
