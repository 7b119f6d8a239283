import { parseRules } from '../rules/parse';

/** Takes the text of the reader's own rules; returns those that are whole, and an error for each line that is not. */
export const readOwnRules = (text: string): ReturnType<typeof parseRules> => parseRules(text, 'donation');
