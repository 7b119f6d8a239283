/** Attributes whose value the reader sees or hears. */
const names = ['alt', 'value', 'placeholder', 'title', 'aria-label'];
const selector = names.map((name) => `[${name}]`).join(',');

/** Takes an element; returns what its own attributes say to the reader. */
export const spokenBy = (element: Element): string[] =>
  names.flatMap((name) => element.getAttribute(name)?.trim() || []);

/** Takes an element; returns what the attributes of it and of all in it say to the reader, in the order of the page. */
export const spokenIn = (element: Element): string[] =>
  [element, ...element.querySelectorAll(selector)].flatMap(spokenBy);
