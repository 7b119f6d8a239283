import { addUp, count, type Facts, nameKinds, noFacts, placeOf, region } from '../model/look';
import { isClobbered } from './clobbered';
import { countElement, floats, isPutAway, type Judges, namesOf } from './element-facts';
import type { Inside } from './inside';
import { countStanding } from './standing-facts';
import { countRun, emptyRun, join, type Run } from './text-run';

/** What is remembered of an element that has been read. */
export interface Place {
  readonly element: Element;
  readonly parent: Place | undefined;
  readonly facts: Facts;
  readonly ownNames: number;
  readonly namesAround: number;
  readonly inside: number;
  readonly floats: boolean;
  readonly putAway: boolean;
  readonly depth: number;
  /** Stands in the flow of a text, which counts for the box around it. Known only when all it holds has been read. */
  flows: boolean;
  /** Text stands loose in it, maybe beside boxes: where one comes or goes, the text is told otherwise. */
  holdsText: boolean;
}

/** A place, and the run of text it adds to the box around it when it stands in the flow. */
interface ReadPlace {
  readonly place: Place;
  readonly run: Run | undefined;
}

/** How a page is read. */
export interface Reader {
  readonly judges: Judges;
  readonly inside: Inside;
  /** Called with each place, leaves before what holds them; those within a frame are told to nobody. */
  readonly remember: (place: Place) => void;
}

const inFlow = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q s samp small ' +
    'span strike strong sub sup time tt u var wbr input button select textarea picture'
  ).split(' '),
);
const unread = new Set('script style noscript template head svg math link meta object embed canvas'.split(' '));

/** Deeper trees than this are not read: a parser never makes them, and the reading calls itself once a level. */
const deepest = 400;

const regionOfTag = new Map<string, number>([
  ['article', region.article],
  ['main', region.article],
  ['aside', region.aside],
  ['footer', region.footer],
  ['header', region.header],
  ['nav', region.nav],
  ['dialog', region.dialog],
  ['ul', region.list],
  ['ol', region.list],
]);

const firstName = placeOf(nameKinds[0]);
const commentsBit = 1 << nameKinds.indexOf('namedComments');

const isHeading = /^h[1-6]$/;

/** Takes an element; tells whether it is ever read: scripts, styles and drawings are not, nor is what cannot be trusted to speak for itself. */
export const isRead = (element: Element): boolean => !unread.has(element.localName) && !isClobbered(element);

/** Takes an element; tells whether it stands in the flow of a text as long as it holds no box. */
export const isInline = (element: Element): boolean => inFlow.has(element.localName);

const insideOf = (parent: Place | undefined): number =>
  parent
    ? parent.inside |
      (regionOfTag.get(parent.element.localName) ?? 0) |
      (parent.ownNames & commentsBit ? region.comments : 0)
    : 0;

const open = (element: Element, parent: Place | undefined, judges: Judges): Place => {
  const names = namesOf(element);
  const ownNames = names === '' ? 0 : judges.names(names);
  const facts = noFacts();
  countElement(facts, element, judges);
  for (let bit = 0; bit < nameKinds.length; bit++) if (ownNames & (1 << bit)) count(facts, firstName + bit, 1);
  return {
    element,
    parent,
    facts,
    ownNames,
    namesAround: parent ? parent.namesAround | parent.ownNames : 0,
    inside: insideOf(parent),
    floats: floats(element),
    putAway: parent?.putAway === true || isPutAway(element),
    depth: parent ? parent.depth + 1 : 0,
    flows: false,
    holdsText: false,
  };
};

/** Takes an element, its parent's place and the reader; reads the tree below once, from the leaves up. Never changes the page. */
export function readPlace(element: Element, parent: Place | undefined, reader: Reader): ReadPlace {
  const place = open(element, parent, reader.judges);
  const { run, holdsBox } = readChildren(place, reader);
  place.flows = parent !== undefined && !holdsBox && isInline(element);
  if (!place.flows && countRun(place.facts, run, reader.judges) && isHeading.test(element.localName))
    count(place.facts, placeOf('askingHeadings'), 1);
  countStanding(place.facts, element.localName);
  reader.remember(place);
  return { place, run: place.flows ? run : undefined };
}

/** What has been read of an element: the text that is left after the last box in it, and whether there was one. */
interface Left {
  readonly run: Run;
  readonly holdsBox: boolean;
}

const nobody = (): void => undefined;

/** Reads what an element holds into its facts: its children, and what it shows besides them. */
function readChildren(parent: Place, reader: Reader): Left {
  const { element, facts, depth } = parent;
  const nothing = { run: emptyRun, holdsBox: false };
  if (depth > deepest || element.localName === 'select' || element.localName === 'textarea') return nothing;
  const inside = reader.inside(element);
  if (!inside) return readNodes(element.firstChild, parent, reader);
  const isFrame = element.localName === 'iframe';
  const left = readNodes(inside.firstChild, parent, isFrame ? { ...reader, remember: nobody } : reader);
  if (isFrame) return left;
  countRun(facts, left.run, reader.judges);
  return { ...readNodes(element.firstChild, parent, reader), holdsBox: true };
}

/** Reads a node and those after it into the facts of the element that shows them. */
function readNodes(first: Node | null, parent: Place, reader: Reader): Left {
  const { element, facts } = parent;
  const isLink = element.localName === 'a';
  let run: Run = emptyRun;
  let holdsBox = false;
  for (let node = first; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      run = join(run, runOf(data, isLink));
      if (!parent.holdsText && data.trim() !== '') parent.holdsText = true;
    }
    if (node.nodeType !== 1 || !isRead(node as Element)) continue;
    const child = readPlace(node as Element, parent, reader);
    addUp(facts, child.place.facts);
    if (child.run) {
      parent.holdsText = true;
      run = join(run, isLink ? runOf(child.run.text, true) : child.run);
      if (child.place.element.localName === 'br') run = join(run, runOf(' ', false));
      continue;
    }
    holdsBox = true;
    countRun(facts, run, reader.judges);
    run = emptyRun;
  }
  return { run, holdsBox };
}

const runOf = (text: string, isLink: boolean): Run => ({ text, linkChars: isLink ? text.trim().length : 0 });
