import type { RuleError, RuleErrorCode } from '../rules/rule-error';
import { type MessageKey, message } from '../ui/message';

const words: Readonly<Record<RuleErrorCode, MessageKey>> = {
  'bad-host': 'options_rule_error_bad_host',
  'bad-number': 'options_rule_error_bad_number',
  'bad-regular-expression': 'options_rule_error_bad_regular_expression',
  'broken-selector': 'options_rule_error_broken_selector',
  'more-errors': 'options_rule_error_more_errors',
  'no-selector': 'options_rule_error_no_selector',
  'too-broad': 'options_rule_error_too_broad',
  'too-long': 'options_rule_error_too_long',
  'too-many-rules': 'options_rule_error_too_many_rules',
  'unbalanced-brackets': 'options_rule_error_unbalanced_brackets',
  'unknown-kind': 'options_rule_error_unknown_kind',
  'unknown-operator': 'options_rule_error_unknown_operator',
  unsupported: 'options_rule_error_unsupported',
};

/** Takes an error of the rule parser; returns the sentence that says what is wrong. */
export const ruleErrorWords = ({ code, detail }: RuleError): string => message(words[code], detail);
