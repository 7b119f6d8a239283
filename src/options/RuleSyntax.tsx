import { type MessageKey, message } from '../ui/message';

const examples: readonly { readonly rule: string; readonly words: MessageKey }[] = [
  { rule: 'example.org##.support-us', words: 'options_rules_example_hide' },
  { rule: 'example.org##.box:has-text(Donate)', words: 'options_rules_example_text' },
  { rule: 'example.org#@#.support-us', words: 'options_rules_example_exception' },
  { rule: '! kind: newsletter', words: 'options_rules_example_kind' },
];

/** How a rule is written, for those who unfold it. */
export const RuleSyntax = () => (
  <details class="rule-syntax">
    <summary>{message('options_rules_how')}</summary>
    <dl>
      {examples.map(({ rule, words }) => (
        <div key={rule}>
          <dt>
            <code>{rule}</code>
          </dt>
          <dd class="soft">{message(words)}</dd>
        </div>
      ))}
    </dl>
  </details>
);
