/** Attributes whose value the reader sees or hears. */
export const spoken = ['alt', 'value', 'placeholder', 'title', 'aria-label'];
const selector = spoken.map((name) => `[${name}]`).join(',');

/** Takes an element; returns what its own attributes say to the reader. */
export const spokenBy = (element: Element): string[] =>
  spoken.flatMap((name) => element.getAttribute(name)?.trim() || []);

/** Takes an element; returns what the attributes of it and of all in it say to the reader, in the order of the page. */
export const spokenIn = (element: Element): string[] =>
  [element, ...element.querySelectorAll(selector)].flatMap(spokenBy);

/** Takes a text; returns it with single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** NodeFilter.SHOW_TEXT, by its number: Node has no NodeFilter. */
const textNodes = 4;

const unspoken = 'script, style, noscript, template, svg, select';

/** Takes an element and a length; returns the words in it, up to about that many characters, with a space between any two pieces. */
export const wordsIn = (element: Element, most: number): string => {
  const walker = element.ownerDocument.createTreeWalker(element, textNodes);
  let words = '';
  while (words.length < most && walker.nextNode())
    if (!walker.currentNode.parentElement?.closest(unspoken)) {
      const piece = oneLine(walker.currentNode.nodeValue ?? '');
      if (piece !== '') words = words === '' ? piece : `${words} ${piece}`;
    }
  return words;
};
