import type { RuleError } from '../rules/rule-error';
import { message } from '../ui/message';
import { ruleErrorWords } from './rule-error-words';

interface RuleErrorsProps {
  /** How many rules are whole. */
  readonly rules: number;
  readonly errors: readonly RuleError[];
  /** Asked to show a line in the field. */
  readonly onGo: (line: number) => void;
}

/** More would bury the first ones, which are the ones to mend first. */
const shown = 50;

/** What the checker says: how many rules work, and each broken line with its error, as a button that leads there. */
export const RuleErrors = ({ rules, errors, onGo }: RuleErrorsProps) => (
  <div class="rule-errors" aria-live="polite">
    <p class="soft" id="rule-errors">
      {message('options_rules_count', String(rules))}
      {errors.length > 0 && ` ${message('options_rules_broken', String(errors.length))}`}
    </p>
    {errors.length > 0 && (
      <ul>
        {errors.slice(0, shown).map((error) => (
          <li key={`${error.line} ${error.code}`}>
            <button type="button" class="rule-error" onClick={() => onGo(error.line)}>
              <b>{message('options_rules_line', String(error.line))}</b> {ruleErrorWords(error)}
            </button>
          </li>
        ))}
      </ul>
    )}
  </div>
);
