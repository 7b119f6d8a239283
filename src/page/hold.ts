import { removeMark, setMark } from './mark';

/**
 * Takes a document; holds its first paint back, for a tenth of a second at most (the rule in `hidden.css` ends by
 * itself, whatever becomes of us). Returns what lets go. A page that has a body may have been painted: it is left as it is.
 */
export function holdPaint({ documentElement: root, body }: Document): () => void {
  if (!root || body) return () => {};
  setMark(root, 'held');
  return () => removeMark(root, 'held');
}
