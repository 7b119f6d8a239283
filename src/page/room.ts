import { laidBare, type Mark, removeMark, setMark } from './mark';

type Edge = 'top' | 'bottom';
const edges: readonly Edge[] = ['top', 'bottom'];

/** Less room (CSS pixels) is a page's own. */
const leastRoom = 24;

/** Room that is kept for a bar is as high as the bar, give or take so many CSS pixels. */
const slack = 4;

/** Who may keep room: the page, what frames it, and what it nails to the window itself; so many are asked at most. */
const mostKeepers = 100;
const keepers = 'html,body,body>*,body>*>:first-child,header,nav';

const isFree = ({ position }: CSSStyleDeclaration): boolean => /fixed|absolute|sticky/.test(position);

/** Takes an element and an edge; returns the room (CSS pixels) that it keeps there: by its place, or by padding and margin at the head of the page. */
const roomOf = (keeper: HTMLElement, edge: Edge, style: CSSStyleDeclaration): number => {
  const sizeOf = (property: string): number => Number.parseFloat(style.getPropertyValue(property));
  if (isFree(style)) return sizeOf(edge);
  const room = sizeOf(`padding-${edge}`) + sizeOf(`margin-${edge}`);
  return room < leastRoom || keeper.offsetTop > room ? 0 : room;
};

/** Takes a page, an edge of the window, and how a bar is nailed there; returns who may keep room for it, by which mark it is closed, and how much it is (CSS pixels). */
const roomsFor = (page: Document, edge: Edge, position: string): [HTMLElement, Mark, number][] => {
  const rooms: [HTMLElement, Mark, number][] = [];
  for (const keeper of [...page.querySelectorAll<HTMLElement>(keepers)].slice(0, mostKeepers)) {
    const style = getComputedStyle(keeper);
    const room = roomOf(keeper, edge, style);
    // What is at the edge already is what the room is for.
    if (room < leastRoom && /fixed|absolute/.test(style.position) && keeper.clientWidth > innerWidth / 2) return [];
    // A bar that sticks has had its room in the page itself.
    if (room >= leastRoom && (isFree(style) || position !== 'sticky'))
      rooms.push([keeper, isFree(style) ? edge : `room-${edge}`, room]);
  }
  return rooms;
};

/**
 * Closes the room that a page keeps free for a bar at the head or the foot of the window, while the bar is hidden. Takes
 * the page; returns what takes the elements now hidden and whether the page has come to its end, and opens the room of
 * those that are hidden no more. It lays the page out only where a hidden bar may have room. In doubt the room stays.
 */
export function closeRooms(page: Document): (hidden: readonly Element[], whole: boolean) => void {
  const asked = new WeakSet<Element>();
  const closed = new Set<readonly [keeper: Element, mark: Mark, bar: Element]>();
  const close = (bar: Element, edge: Edge, hidden: readonly Element[]): void => {
    const style = getComputedStyle(bar);
    if (!/fixed|sticky/.test(style.position) || !(Number.parseFloat(style[edge]) < 1)) return;
    const rooms = roomsFor(page, edge, style.position);
    const around = hidden.filter((each) => each.contains(bar));
    const height = rooms.length && laidBare(around, () => bar.clientHeight);
    for (const [keeper, mark, room] of rooms)
      if (Math.abs(room - height) <= slack) {
        setMark(keeper, mark);
        closed.add([keeper, mark, bar]);
      }
  };
  return (hidden, whole) => {
    for (const each of closed) {
      const [keeper, mark, bar] = each;
      if (hidden.includes(bar)) continue;
      removeMark(keeper, mark);
      closed.delete(each);
    }
    // While the page is coming each is asked once: its style is dear to read then.
    const bars = whole ? hidden : hidden.filter((bar) => !asked.has(bar));
    for (const bar of bars) {
      asked.add(bar);
      for (const edge of edges) close(bar, edge, hidden);
    }
  };
}
