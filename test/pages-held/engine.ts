import { shelf as words } from '../../src/clues/words';
import { SiteRules } from '../../src/dom/match-rules';
import { Finder } from '../../src/finder/finder';
import { isForAsking } from '../../src/finder/own-purpose';
import type { Finding } from '../../src/model/finding';
import { siteOf } from '../../src/model/site';
import { parseRules } from '../../src/rules/parse';
import { shelf } from '../../src/rules/shelf';

export { parts } from './parts';

/** What the engine makes of a page. */
interface Seen {
  readonly findings: readonly Finding[];
  readonly walls: readonly Element[];
}

/** Takes a document, its address, the codes of its languages, and rules to do without, as exceptions; returns what the engine finds in it, when all of it has come. */
export function see(page: Document, address: string, languages: readonly string[], exceptions: string): Seen {
  if (isForAsking(address)) return { findings: [], walls: [] };
  const { rules } = parseRules(exceptions, 'donation');
  const spoken = new Map([...words].filter(([code]) => code === 'en' || languages.includes(code)));
  const finder = new Finder(page.body, new SiteRules(rules, siteOf(new URL(address).hostname), shelf), spoken);
  const findings = finder.lookAgain(true);
  const tooMuch = new Set(finder.tooMuchOf(findings.map(({ element }) => element)));
  return { findings: findings.filter(({ element }) => !tooMuch.has(element)), walls: finder.walls.elements };
}
