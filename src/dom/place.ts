import { type Facts, nameKinds, noFacts, placeOf, count, region, addUp } from '../model/look';
import { countElement, floats, type Judges, namesOf } from './element-facts';
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
  readonly depth: number;
  /** Stands in the flow of a text, which counts for the box around it. */
  readonly flows: boolean;
}

const inFlow = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr input button select textarea picture'.split(
    ' ',
  ),
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
  ['form', region.form],
  ['dialog', region.dialog],
  ['ul', region.list],
  ['ol', region.list],
  ['h1', region.heading],
  ['h2', region.heading],
  ['h3', region.heading],
  ['h4', region.heading],
]);

const firstName = placeOf(nameKinds[0]);
const commentsBit = 1 << nameKinds.indexOf('namedComments');

/** Takes an element; tells whether it is ever read (scripts, styles and drawings are not). */
export const isRead = (element: Element): boolean => !unread.has(element.localName);

const insideOf = (parent: Place | undefined): number =>
  parent
    ? parent.inside |
      (regionOfTag.get(parent.element.localName) ?? 0) |
      (parent.ownNames & commentsBit ? region.comments : 0)
    : 0;

/** Takes an element, its parent's place, the judges and a place to remember each one; reads the tree below once, from the leaves up. Never changes the page. */
export function readPlace(
  element: Element,
  parent: Place | undefined,
  judges: Judges,
  remember: (place: Place) => void,
): { readonly place: Place; readonly run: Run | undefined } {
  const facts = noFacts();
  const names = namesOf(element);
  const ownNames = names === '' ? 0 : judges.names(names);
  const depth = parent ? parent.depth + 1 : 0;
  const opened = { element, parent, facts, ownNames, depth, inside: insideOf(parent), floats: floats(element) };
  const open: Place = { ...opened, namesAround: parent ? parent.namesAround | parent.ownNames : 0, flows: false };
  countElement(facts, element, judges);
  for (let bit = 0; bit < nameKinds.length; bit++) if (ownNames & (1 << bit)) count(facts, firstName + bit, 1);
  const { run, holdsBox } = readChildren(open, judges, remember);
  const flows = parent !== undefined && !holdsBox && inFlow.has(element.localName);
  const place: Place = flows ? { ...open, flows } : open;
  if (!flows) countRun(facts, run, judges);
  remember(place);
  return { place, run: flows ? run : undefined };
}

function readChildren(
  place: Place,
  judges: Judges,
  remember: (place: Place) => void,
): { readonly run: Run; readonly holdsBox: boolean } {
  const { element, facts, depth } = place;
  const isLink = element.localName === 'a';
  let run: Run = emptyRun;
  let holdsBox = false;
  if (depth > deepest || element.localName === 'select' || element.localName === 'textarea') return { run, holdsBox };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = (node as Text).data;
      run = join(run, { text, linkChars: isLink ? text.trim().length : 0 });
    } else if (node.nodeType === 1 && isRead(node as Element)) {
      const child = readPlace(node as Element, place, judges, remember);
      addUp(facts, child.place.facts);
      if (child.run) {
        run = join(run, isLink ? { text: child.run.text, linkChars: child.run.text.trim().length } : child.run);
        if (child.place.element.localName === 'br') run = join(run, { text: ' ', linkChars: 0 });
      } else {
        holdsBox = true;
        countRun(facts, run, judges);
        run = emptyRun;
      }
    }
  }
  return { run, holdsBox };
}
