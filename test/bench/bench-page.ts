import type { Label } from './labels';
import type { Selected } from './read-page';

/** A page to be measured, wherever it comes from. */
export interface BenchPage {
  readonly name: string;
  readonly url: string;
  /** As the page declares it; may be empty. */
  readonly lang: string;
  /** Its mark-up, as a server would send it. */
  readonly html: () => string | Buffer;
  /** Headers that the server would send along. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is known of it: by the numbers its elements bear, or by selectors. */
  readonly known: { readonly label: Label } | { readonly selected: Selected };
}
