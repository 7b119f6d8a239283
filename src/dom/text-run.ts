import { askingKinds, count, type Facts, placeOf, wordKinds } from '../model/look';
import { countWords, type Judges } from './element-facts';

/** A run of text that the reader sees as one piece: the text between two boxes. */
export interface Run {
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linkChars: number;
}

export const emptyRun: Run = { text: '', linkChars: 0 };

/** Takes two runs; returns the one they make together. */
export const join = (a: Run, b: Run): Run =>
  a === emptyRun ? b : { text: a.text + b.text, linkChars: a.linkChars + b.linkChars };

const asking = askingKinds.map((kind) => wordKinds.indexOf(kind));

/** Scripts in which a sentence takes a third of the characters. */
const denseScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const shortestProse = { dense: 30, other: 80 };
/** Prose as long as this with a single word of asking in it speaks of asking (characters). */
const shortestReport = 150;
const sentenceMark = /[.!?…。！？।؟:;»”"]/;

/** Who makes the page, whose it is, and what it keeps of its readers: notices that the law asks for. */
const notice = /©|copyright|all rights reserved|cookies/i;

const isProse = (run: Run, text: string): boolean =>
  text.length >= (denseScript.test(text) ? shortestProse.dense : shortestProse.other) &&
  run.linkChars <= text.length / 2 &&
  sentenceMark.test(text);

const at = {
  chars: placeOf('chars'),
  linkChars: placeOf('linkChars'),
  blocks: placeOf('blocks'),
  proseChars: placeOf('proseChars'),
  quietChars: placeOf('quietChars'),
  quietBlocks: placeOf('quietBlocks'),
  askingChars: placeOf('askingChars'),
  askingBlocks: placeOf('askingBlocks'),
  reportChars: placeOf('reportChars'),
  notices: placeOf('notices'),
};

/** Takes facts and a run of text; adds what the run says, and tells whether it asks. */
export function countRun(facts: Facts, run: Run, judges: Judges): boolean {
  const text = run.text.trim();
  if (text === '') return false;
  count(facts, at.chars, text.length);
  count(facts, at.linkChars, run.linkChars);
  count(facts, at.blocks, 1);
  const words = judges.text(text);
  countWords(facts, words);
  const asks = words === undefined ? 0 : asking.reduce((sum, kind) => sum + (words[kind] ?? 0), 0);
  if (asks > 0) {
    count(facts, at.askingChars, text.length);
    count(facts, at.askingBlocks, 1);
  }
  if (notice.test(text)) count(facts, at.notices, 1);
  if (!isProse(run, text)) return asks > 0;
  count(facts, at.proseChars, text.length);
  if (asks === 1 && run.linkChars === 0 && text.length >= shortestReport) count(facts, at.reportChars, text.length);
  if (asks > 0) return true;
  count(facts, at.quietChars, text.length);
  count(facts, at.quietBlocks, 1);
  return false;
}
