import type { Kind } from '../model/kind';
import { message } from './message';

/** Takes a kind; returns its name in the reader's language, fit for a label. */
export const kindName = (kind: Kind): string => message(`kind_${kind}`);
