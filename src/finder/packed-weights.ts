import { packTrees, type Tree } from './tree-text';
import weights from './weights.json';

/** The weights of the verdict, packed. The build puts what comes out of this file in its place. */
export const base = weights.base;
export const packed = packTrees(weights.trees as unknown as readonly Tree[]);
