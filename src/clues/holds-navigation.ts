import { type Clue, counted, howMany, named } from '../model/clue';
import { region } from '../model/look';

/** Speaks against: the element helps the reader find the way through the site. */
export const holdsNavigation: Clue = {
  name: 'holds-navigation',
  measures: {
    ...counted('links'),
    ...counted('linkChars'),
    ...counted('items'),
    homeLinks: howMany('homeLinks'),
    notices: howMany('notices'),
    insideNavigation: (look) => (look.inside & region.nav ? 1 : 0),
    insideList: (look) => (look.inside & region.list ? 1 : 0),
    insideFooter: (look) => (look.inside & region.footer ? 1 : 0),
    ...named('namedNavigation'),
  },
};
