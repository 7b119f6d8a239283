import { expect, it } from 'vitest';
import { startOptions } from './start-options.mjs';

it.each([
  [[], { browser: 'chrome', address: undefined }],
  [['--browser', 'firefox'], { browser: 'firefox', address: undefined }],
  [['http://localhost:8080/my page'], { browser: 'chrome', address: 'http://localhost:8080/my page' }],
  [['https://any.page', '--browser=firefox'], { browser: 'firefox', address: 'https://any.page' }],
])('npm start -- %j', (args, options) => {
  expect(startOptions(args)).toEqual(options);
});

it.each([
  [['--browser', 'safari'], '--browser is chrome or firefox, not safari.'],
  [['--browser'], "Option '--browser <value>' argument missing"],
  [['--browsr', 'firefox'], "Unknown option '--browsr'."],
  [['example.org'], 'example.org is no page'],
  [['localhost:8080/page'], 'localhost:8080/page is no page'],
  [['page.html'], 'page.html is no page'],
  [['file:///page.html'], 'file:///page.html is no page'],
  [['https://a.page', 'https://b.page'], 'https://b.page is one address too many.'],
])('npm start -- %j says what is wrong in one line, and how it is written in another', (args, problem) => {
  expect(() => startOptions(args)).toThrow(
    new RegExp(`^${problem.replace('.', '\\.')}[^\\n]*\\nnpm start knows [^\\n]*$`),
  );
});
