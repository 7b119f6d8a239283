/** Puts the cursor on a line of a field, selects the line and brings it into view. Lines count from 1 and are not wrapped. */
export const showLine = (field: HTMLTextAreaElement, line: number): void => {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const height = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = (line - 1) * height - field.clientHeight / 2;
};
