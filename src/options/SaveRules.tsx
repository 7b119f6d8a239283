import { message } from '../ui/message';

interface SaveRulesProps {
  readonly changed: boolean;
  readonly saved: boolean;
  readonly onSave: () => void;
}

/** The button that puts the rules in force, and whether they are. It keeps the focus, so it is never disabled. */
export const SaveRules = ({ changed, saved, onSave }: SaveRulesProps) => (
  <div class="row">
    <button type="button" class="button first" onClick={onSave}>
      {message('options_rules_save')}
    </button>
    <p class="soft" role="status">
      {changed && message('options_rules_unsaved')}
      {!changed && saved && message('options_rules_saved')}
    </p>
  </div>
);
