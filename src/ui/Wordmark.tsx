/** The name of the product with its mark: the proofreader's dots under the word. It is the same in every language. */
export const Wordmark = () => <span class="wordmark stands">Stet</span>;
