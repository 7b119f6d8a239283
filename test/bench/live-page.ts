import type { BenchPage } from './bench-page';

const prose =
  'The harbour master said on Monday that the ferries would leave again once the ice on the river had gone, and that the old bridge would stay open until then.';

/** A live blog of our own, in which the measurement makes things happen. */
export const livePage: BenchPage = {
  name: 'live',
  url: 'http://live.example.org/2026/ferries-leave-again',
  lang: 'en',
  html: () =>
    `<!doctype html><html lang="en"><title>Ferries</title><main><h1>Ferries leave again</h1>${`<p>${prose}</p>`.repeat(12)}<section id="live"></section></main></html>`,
  headers: {},
  known: { selected: { appeals: [], neutral: [] } },
};

/** Runs in the page: an appeal comes late; resolves to the number of painted frames, of 30, after which it was there to be seen. */
export const countFramesOfAppeal = async (): Promise<number> => {
  const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const appeal = document.createElement('div');
  appeal.className = 'newsletter-signup';
  appeal.innerHTML =
    '<h3>Sign up for our free weekly newsletter</h3><p>The best stories, delivered to your inbox.</p><form action="/newsletter"><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form>';
  document.querySelector('#live')?.append(appeal);
  let frames = 0;
  for (let frame = 0; frame < 30; frame += 1) {
    await painted();
    if (appeal.getClientRects().length > 0) frames += 1;
  }
  return frames;
};

/**
 * Runs in the page: changes it a thousand times a second, in turn by a new entry, one that goes, and a new text twice.
 * What comes late, since the page is busy, is made up for. Resolves to the number of changes, each of which the browser records.
 */
export const changeOften = async (seconds: number): Promise<number> => {
  const live = document.querySelector('#live');
  const begin = performance.now();
  let changes = 0;
  const change = (): void => {
    const kind = changes % 4;
    const entry = document.createElement('p');
    entry.textContent = `Entry ${changes}: the ferry has left the quay.`;
    const text = live?.lastElementChild?.firstChild;
    if (kind === 0) live?.append(entry);
    else if (kind === 1 && live && live.childElementCount > 50) live.firstElementChild?.remove();
    else if (text) text.nodeValue = `At ${changes} the ferry has left the quay.`;
    changes += 1;
  };
  for (let passed = 0; passed < seconds; passed = (performance.now() - begin) / 1000) {
    for (let due = 1000 * passed - changes; due > 0; due -= 1) change();
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  return changes;
};

/** Runs in the page: appends so many thousand elements, a thousand at a time. */
export const appendThousands = async (thousands: number): Promise<void> => {
  for (let turn = 0; turn < thousands; turn += 1) {
    const list = document.createElement('ul');
    list.innerHTML =
      '<li><a href="/2026/a-story-of-the-river"><b>The river</b></a> rose again in the night.</li>'.repeat(333);
    document.querySelector('main')?.append(list);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
