import { useEffect, useState } from 'preact/hooks';

/** Takes a text as it is stored; returns what the reader makes of it until it is saved or given up. */
export const useDraft = (stored: string) => {
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: string }>();
  const changed = draft !== undefined && draft.text !== stored;

  useEffect(() => {
    if (!changed) return;
    const ending = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: ending.signal });
    return () => ending.abort();
  }, [changed]);

  return {
    text: draft?.text ?? stored,
    /** The reader has changes that are not saved; leaving the page asks first. */
    changed,
    /** Somebody else has saved another text since the reader began. */
    overtaken: changed && draft.from !== stored,
    write: (text: string): void => setDraft((now) => ({ text, from: now?.from ?? stored })),
    giveUp: (): void => setDraft(undefined),
    /** To be called when `saved` is stored; what was typed since then remains. */
    saved: (saved: string): void =>
      setDraft((now) => (now?.text === saved ? undefined : now && { ...now, from: saved })),
  };
};
