import { parseHTML } from 'linkedom';
import { wordingOf } from '../../src/clues/judge-text';
import { judgeNames } from '../../src/clues/names';
import { isVendorFrame, judgeTarget } from '../../src/clues/targets';
import { en } from '../../src/clues/words/en';
import type { Judges } from '../../src/dom/element-facts';

/** Takes the mark-up of a body; returns the document. */
export const documentOf = (body: string, lang = 'en'): Document =>
  parseHTML(`<!doctype html><html lang="${lang}"><head></head><body>${body}</body></html>`).document;

/** The judges of an English page. */
export const englishJudges: Judges = {
  text: wordingOf([en]).judge,
  target: judgeTarget,
  frame: isVendorFrame,
  names: judgeNames,
};
