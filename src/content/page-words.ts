import { languageOf, soundsEnglish } from '../clues/language';
import { en } from '../clues/words/en';
import type { Words } from '../clues/words/words';
import { sampleOf } from '../finder/reading';
import { pass } from '../page/moments';

/** Words are waited for so long at most (ms): as long as the first paint is. */
const patience = 100;

/** What the words of a page need from outside. */
export interface WordSource {
  /** Takes a text; resolves to the codes of its languages. */
  readonly recogniseLanguages: (text: string) => Promise<readonly string[]>;
  /** Takes codes of languages; resolves to their words, as far as there are any. */
  readonly readWords: (codes: readonly string[]) => Promise<ReadonlyMap<string, Words>>;
}

/** Who is told what becomes of it. */
interface Listener {
  /** There are words that were not there before. */
  readonly onNew: () => unknown;
  readonly onFail: () => unknown;
}

/** The words a page is read by: every page carries English; what else it speaks is read when it is met. */
export class PageWords {
  readonly shelf = new Map<string, Words>([['en', en]]);
  readonly #asked = new Set(['', 'en']);
  #learnt: Promise<unknown> = Promise.resolve();
  #areAwaited = false;

  readonly #source: WordSource;
  readonly #listener: Listener;

  constructor(source: WordSource, listener: Listener) {
    this.#source = source;
    this.#listener = listener;
  }

  /** Fulfilled when the words are there that were asked for, or could not be read. */
  get learnt(): Promise<unknown> {
    return this.#learnt;
  }

  /** A text is dear to read: until the words of its language are there, it is not to be read. */
  get areAwaited(): boolean {
    return this.#areAwaited;
  }

  /**
   * Takes a document; calls `then` at once when the words are there of the language it declares (known from its first
   * tag on, and sometimes wrong), else when they have come or were waited for long enough.
   */
  async begin({ documentElement: root }: Document, then: () => unknown): Promise<void> {
    const code = languageOf(root?.lang ?? '');
    if (!this.#asked.has(code)) {
      this.#areAwaited = true;
      this.#learn([code]);
      await Promise.race([this.#learnt, pass(patience)]);
      this.#areAwaited = false;
    }
    then();
  }

  /**
   * Takes the body of a page that has come to its end, or of another page at the same place: the words of what it is
   * written in are learnt, too. English is what templates declare whatever is written in them; who declares another
   * language means it. The browser is asked last: it takes long.
   */
  learnWritten(body: Element): void {
    const code = languageOf(body.ownerDocument.documentElement.lang);
    this.#learn([code]);
    const sample = code !== 'en' && this.shelf.has(code) ? '' : sampleOf(body);
    if (sample === '' || soundsEnglish(sample)) return;
    this.#learn(this.#source.recogniseLanguages(sample));
  }

  #learn(languages: readonly string[] | Promise<readonly string[]>): void {
    this.#learnt = Promise.all([languages, this.#learnt])
      .then(([codes]) => this.#read(codes))
      .catch(this.#listener.onFail);
  }

  async #read(languages: readonly string[]): Promise<void> {
    const codes = languages.filter((code) => !this.#asked.has(code));
    if (codes.length === 0) return;
    for (const code of codes) this.#asked.add(code);
    const words = await this.#source.readWords(codes);
    for (const [code, list] of words) this.shelf.set(code, list);
    if (words.size > 0) this.#listener.onNew();
  }
}
