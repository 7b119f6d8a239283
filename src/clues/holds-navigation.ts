import { type Clue, howMany, howManyAround, named } from '../model/clue';
import { many, targetKinds } from '../model/facts';
import { type Look, region } from '../model/look';

/** Links that lead nowhere one could answer an appeal. */
const otherLinks = ({ facts }: Look): number =>
  targetKinds.reduce((left, target) => left - many(facts, target), many(facts, 'links'));

/** Speaks against: the element helps the reader find the way through the site. */
export const holdsNavigation: Clue = {
  name: 'holds-navigation',
  measures: {
    links: howMany('links'),
    linkShare: (look) => many(look.facts, 'linkChars') / (many(look.facts, 'chars') + 1),
    otherLinks: (look) => Math.max(0, otherLinks(look)),
    linksAround: howManyAround('links'),
    items: howMany('items'),
    homeLinks: howMany('homeLinks'),
    notices: howMany('notices'),
    insideNavigation: (look) => (look.inside & region.nav ? 1 : 0),
    insideList: (look) => (look.inside & region.list ? 1 : 0),
    insideFooter: (look) => (look.inside & region.footer ? 1 : 0),
    insideHeader: (look) => (look.inside & region.header ? 1 : 0),
    ...named('namedNavigation'),
  },
};
