import { type Clue, counted, howManyAround, howManyBeside, named } from '../model/clue';
import { region } from '../model/look';

/** Speaks against: the element helps the reader find the way through the site. */
export const holdsNavigation: Clue = {
  name: 'holds-navigation',
  measures: {
    ...counted('links'),
    ...counted('linkChars'),
    ...counted('items'),
    linksAround: howManyAround('links'),
    itemsAround: howManyAround('items'),
    linksBefore: howManyBeside('links', 'before'),
    linksAfter: howManyBeside('links', 'after'),
    insideNavigation: (look) => (look.inside & region.nav ? 1 : 0),
    insideList: (look) => (look.inside & region.list ? 1 : 0),
    insideHeader: (look) => (look.inside & region.header ? 1 : 0),
    insideFooter: (look) => (look.inside & region.footer ? 1 : 0),
    ...named('namedNavigation'),
  },
};
