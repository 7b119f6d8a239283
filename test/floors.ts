/** The table of the house, as the README has it: a folder of src imports only from folders on a lower number, never sideways. */
export const floors: Readonly<Record<string, number>> = {
  model: 0,
  rules: 1,
  clues: 1,
  dom: 1,
  finder: 2,
  page: 2,
  ui: 2,
  browser: 3,
  background: 4,
  content: 4,
  popup: 4,
  options: 4,
};
