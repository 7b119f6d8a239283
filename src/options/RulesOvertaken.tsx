import { message } from '../ui/message';
import { Notice } from '../ui/Notice';

interface RulesOvertakenProps {
  readonly onTake: () => void;
}

/** Says that other rules were saved while the reader was writing, and offers them. */
export const RulesOvertaken = ({ onTake }: RulesOvertakenProps) => (
  <Notice text={message('options_rules_overtaken')} urgent>
    <button type="button" class="button" onClick={onTake}>
      {message('options_rules_take')}
    </button>
  </Notice>
);
