/** A column of less height (CSS pixels) shows nothing to read. */
const leastHeight = 30;

/** A page has one main column; some have a few. */
const mostColumns = 3;

/** What floats or is laid out freely gives its column no height, and overflows it. */
const isLow = (column: HTMLElement): boolean => Math.max(column.offsetHeight, column.scrollHeight) < leastHeight;

/**
 * Takes a page and the elements hidden in it; returns those whose hiding leaves a main column of the page with nothing
 * to show: there the appeal was what the page is for. Reads the layout, and only where something is hidden in a column.
 */
export function emptied(page: Document, hidden: readonly Element[]): readonly Element[] {
  if (hidden.length === 0) return [];
  const columns = [...page.querySelectorAll<HTMLElement>('main, [role="main"]')].slice(0, mostColumns);
  return columns.flatMap((column) => {
    const inside = hidden.filter((element) => column.contains(element));
    return inside.length > 0 && column.checkVisibility() && isLow(column) ? inside : [];
  });
}
