import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { RuleError } from '../rules/rule-error';
import { message } from '../ui/message';
import { lineNumbers } from './line-numbers';

interface RuleFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly errors: readonly RuleError[];
  readonly onType: (text: string) => void;
  readonly onSave: () => void;
}

const savesWith = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && event.key === 's';

/** The field for one's own rules, with the numbers of its lines beside it. Ctrl and S save. */
export const RuleField = ({ field, text, errors, onType, onSave }: RuleFieldProps) => {
  const numbers = useRef<HTMLPreElement>(null);
  const scrollNumbers = (): void => {
    if (numbers.current && field.current) numbers.current.scrollTop = field.current.scrollTop;
  };
  const gutter = useMemo(() => lineNumbers(text, errors), [text, errors]);
  useLayoutEffect(scrollNumbers, [gutter]);
  return (
    <div class="rule-field">
      <pre ref={numbers} class="rule-numbers" aria-hidden="true">
        {gutter}
      </pre>
      <textarea
        ref={field}
        class="rule-text"
        aria-label={message('options_rules')}
        aria-describedby="rule-errors"
        aria-invalid={errors.length > 0}
        wrap="off"
        rows={10}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
        onScroll={scrollNumbers}
        onKeyDown={(event) => {
          if (!savesWith(event)) return;
          event.preventDefault();
          onSave();
        }}
      />
    </div>
  );
};
