import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title?: string;
  readonly text: string;
  /** Buttons, where there is something to do about it. */
  readonly children?: ComponentChildren;
  /** Set when it comes up while the reader is at work, so that screen readers say it at once. */
  readonly urgent?: boolean;
}

/** A short word to the reader, set apart from the rest. */
export const Notice = ({ title, text, children, urgent = false }: NoticeProps) => (
  <div class="notice" role={urgent ? 'alert' : undefined}>
    {title !== undefined && <h2 class="notice-title">{title}</h2>}
    <p>{text}</p>
    {children !== undefined && <div class="notice-actions">{children}</div>}
  </div>
);
