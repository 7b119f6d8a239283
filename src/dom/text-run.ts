import { askingKinds, type Facts, slotOf, wordKinds } from '../model/facts';
import { countWords, type Judges, type Tally } from './element-facts';
import type { Place } from './place';
import { wordsIn } from './spoken';

const asking = askingKinds.map((kind) => wordKinds.indexOf(kind));

/** Scripts in which a sentence takes a third of the characters. */
const denseScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const shortestProse = { dense: 30, other: 80 };
/** Prose as long as this with a single word of asking in it speaks of asking (characters). */
const shortestReport = 150;
const sentenceMark = /[.!?…。！？।؟:;»”"]/;

/** Who makes the page, whose it is, and what it keeps of its readers: notices that the law asks for. */
const notice = /©|copyright|all rights reserved|cookies/i;

const isProse = (text: string, linkChars: number): boolean =>
  text.length >= shortestProse.dense &&
  linkChars <= text.length / 2 &&
  (text.length >= shortestProse.other || denseScript.test(text)) &&
  sentenceMark.test(text);

const slots = {
  chars: slotOf('chars'),
  linkChars: slotOf('linkChars'),
  blocks: slotOf('blocks'),
  proseChars: slotOf('proseChars'),
  quietChars: slotOf('quietChars'),
  quietBlocks: slotOf('quietBlocks'),
  askingChars: slotOf('askingChars'),
  askingBlocks: slotOf('askingBlocks'),
  reportChars: slotOf('reportChars'),
  notices: slotOf('notices'),
};

/**
 * Takes what counts, a run of text (what the reader sees as one piece: the text between two boxes), how many characters
 * of it stand in links, and the judges; counts what the run says, and tells whether it asks.
 */
export function countRun(tally: Tally, run: string, linkChars: number, judges: Judges): boolean {
  const text = run.trim();
  if (text === '') return false;
  tally.count(slots.chars, text.length);
  tally.count(slots.linkChars, linkChars);
  tally.count(slots.blocks, 1);
  const words = judges.text(text);
  countWords(tally, words);
  const asks = words === undefined ? 0 : asking.reduce((sum, kind) => sum + (words[kind] ?? 0), 0);
  if (asks > 0) {
    tally.count(slots.askingChars, text.length);
    tally.count(slots.askingBlocks, 1);
  }
  if (notice.test(text)) tally.count(slots.notices, 1);
  if (!isProse(text, linkChars)) return asks > 0;
  tally.count(slots.proseChars, text.length);
  if (asks === 1 && linkChars === 0 && text.length >= shortestReport) tally.count(slots.reportChars, text.length);
  if (asks > 0) return true;
  tally.count(slots.quietChars, text.length);
  tally.count(slots.quietBlocks, 1);
  return false;
}

/** Of a line that flows so many characters are read. */
const longestLine = 400;

/** Takes the place of an element that stands in the flow of a text, and the judges; returns its facts with its text, which counts for the box around it. */
export function factsOfLine(place: Place, judges: Judges): Facts {
  const facts = place.facts.slice();
  const text = wordsIn(place.element, longestLine);
  const count = (slot: number, by: number): void => {
    facts[slot] = (facts[slot] ?? 0) + by;
  };
  countRun({ count }, text, place.tag === 'a' ? text.length : 0, judges);
  return facts;
}
