import { isKind } from '../model/kind.ts';
import { packRules } from './pack.ts';
import { parseRules } from './parse.ts';

/**
 * Takes the path and text of a shelf file; returns the source of the module that stands for it in the built extension.
 * Throws, with file, line and reason, when a rule is broken: Stet is then not built.
 * The build itself imports this file: it and those it imports name their imports with `.ts`.
 */
export const packShelf = (path: string, text: string): string => {
  const kind = /(\w+)\.txt$/u.exec(path)?.[1];
  if (!isKind(kind)) throw new Error(`${path}: a shelf file is named after a kind`);
  const { rules, errors } = parseRules(text, kind);
  if (errors.length > 0)
    throw new Error(errors.map(({ line, code, detail }) => `${path}:${line}: ${code}: ${detail}`).join('\n'));
  return `export default ${JSON.stringify(packRules(rules))};`;
};
