import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One part of the page: its heading, and beside it (where there is room) what can be set. */
export const Section = ({ title, hint, children }: SectionProps) => {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>{title}</h2>
        {hint !== undefined && <p class="soft">{hint}</p>}
      </div>
      <div class="part-body">{children}</div>
    </section>
  );
};
