import { languageOf } from '../clues/language';
import { en } from '../clues/words/en';
import type { Words } from '../clues/words/words';
import { sampleOf } from '../finder/reading';

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
  readonly #asked = new Set(['en']);
  #learnt: Promise<unknown> = Promise.resolve();

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

  /** Takes the language that a page declares: known from its first tag on, and sometimes wrong. Tells whether its words are yet to come. */
  learnDeclared(language: string): boolean {
    const code = languageOf(language);
    if (code === '' || this.#asked.has(code)) return false;
    this.#learn(this.#read([code]));
    return true;
  }

  /** Takes the body of a page that has come to its end: the words of what it is written in are learnt, too. */
  learnWritten(body: Element): void {
    this.#learn(this.#source.recogniseLanguages(sampleOf(body)).then((codes) => this.#read(codes)));
  }

  #learn(learning: Promise<unknown>): void {
    this.#learnt = Promise.all([this.#learnt, learning]).catch(this.#listener.onFail);
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
