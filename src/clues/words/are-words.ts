import { wordKinds } from '../../model/facts';
import type { Words } from './words';

/** Takes anything; tells whether it is the words of a language. */
export const areWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  wordKinds.every((kind) => typeof (value as Partial<Words>)[kind] === 'string');
