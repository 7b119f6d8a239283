import { useMemo, useRef, useState } from 'preact/hooks';
import type { SettingsStore } from '../browser/settings-store';
import type { OwnRules } from '../model/settings';
import { message } from '../ui/message';
import { RuleErrors } from './RuleErrors';
import { RuleField } from './RuleField';
import { RuleSyntax } from './RuleSyntax';
import { RulesOvertaken } from './RulesOvertaken';
import { readOwnRules } from './read-own-rules';
import './rules.css';
import { SaveRules } from './SaveRules';
import { Section } from './Section';
import { showLine } from './show-line';
import { useDraft } from './use-draft';
import type { Act } from './use-settings';
import { useSettled } from './use-settled';

interface RulesSectionProps {
  readonly store: SettingsStore;
  readonly act: Act;
  readonly own: OwnRules;
}

/** How long the keys rest before the rules are checked, in milliseconds. */
const rest = 350;

/** The reader's own rules: checked while they are written, in force once they are saved. Broken lines stay in the text. */
export const RulesSection = ({ store, act, own }: RulesSectionProps) => {
  const draft = useDraft(own.text);
  const [saved, setSaved] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const settled = useSettled(draft.text, rest);
  const { rules, errors } = useMemo(() => readOwnRules(settled), [settled]);

  const save = async (text: string): Promise<void> => {
    if (!(await act(() => store.setOwnRules({ text, rules: readOwnRules(text).rules })))) return;
    draft.saved(text);
    setSaved(text);
  };
  const onSave = (): void => void save(draft.text);

  return (
    <Section title={message('options_rules')} hint={message('options_rules_hint')}>
      <RuleSyntax />
      <RuleField field={field} text={draft.text} errors={errors} onType={draft.write} onSave={onSave} />
      <RuleErrors
        rules={rules.length}
        errors={errors}
        onGo={(line) => field.current && showLine(field.current, line)}
      />
      {draft.overtaken && <RulesOvertaken onTake={draft.giveUp} />}
      <SaveRules changed={draft.changed} saved={saved === draft.text} onSave={onSave} />
    </Section>
  );
};
