/** Repeats what `part` makes of 0, 1, 2 … */
const times = (count: number, part: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => part(number)).join('');

const rivers = ['Volga', 'Elbe', 'Loire', 'Tagus', 'Danube', 'Shannon', 'Vistula'];

/** Takes numbers; returns a sentence that is another one for each. */
const sentence = (block: number, number: number): string =>
  `In week ${block} the harbour master on the ${rivers[(block + number) % rivers.length]} said that ${number + 3} ferries would leave again once the ice had gone, and that ${block + number} pilots had come back.`;

const paragraphs = (block: number): string =>
  times(10, (number) => {
    const link = `<a href="/river/${block}/${number}">the report</a>`;
    return `<p>${sentence(block, number)} Nobody on the pier had read ${link}, <em>${sentence(number, block)}</em></p>`;
  });

const list = (block: number): string =>
  `<ul class="facts">${times(8, (number) => `<li><b>${number}</b> ${sentence(block, number)}</li>`)}</ul>`;

const cards = (block: number): string => {
  const card = (number: number): string =>
    `<article class="card"><a href="/story/${block}-${number}"><img src="/${block}.jpg" alt="A ferry"><h3>Ferry ${block}-${number} is back</h3><p>${sentence(number, block)}</p><time>12 March</time></a></article>`;
  return `<section class="teasers"><h2>More from the rivers</h2>${times(6, card)}</section>`;
};

const menu = (block: number): string =>
  `<nav><ul>${times(6, (number) => `<li><a href="/${block}/${number}">${rivers[number]}</a></li>`)}</ul></nav>`;

const newsletter = (block: number): string =>
  `<section class="k${block}"><h3>The Morning Letter</h3><p>Sign up for our free newsletter and get the news in your inbox.</p><form action="/x"><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form><small>You can unsubscribe at any time.</small></section>`;

const donation = (block: number): string =>
  `<aside class="d${block}"><h3>Dear reader, we need your help</h3><p>Our journalism is funded by readers like you. Please donate today.</p><a href="/donate">Donate now</a></aside>`;

const block = (number: number): string =>
  `<div class="block"><h2>Part ${number}</h2>${paragraphs(number)}${list(number)}${cards(number)}${menu(number)}${number % 2 === 0 ? newsletter(number) : donation(number)}</div>`;

const elementsIn = (markup: string): number => markup.match(/<\w/g)?.length ?? 0;

/** So many elements are in every two blocks. */
const pairOfBlocks = elementsIn(block(0) + block(1));

/** Brothers that ask, one after the other under one roof: who counts them anew for each one takes ever longer. */
const askingList = (length: number): string =>
  `<ul>${times(length, (number) => `<li><a href="/donate">Donate now for pier ${number}</a></li>`)}</ul>`;

/** Takes a number of elements; returns the body of a page of about so many: paragraphs, lists, story cards, menus and appeals, one after the other, as on a page that goes on for ever. A tenth of it is one long list that asks. */
export const doorMarkup = (elements: number): string => {
  const blocks = Math.max(1, Math.round((1.8 * elements) / pairOfBlocks));
  return `<main><h1>The rivers</h1>${times(blocks, block)}</main>${askingList(elements / 20)}`;
};
