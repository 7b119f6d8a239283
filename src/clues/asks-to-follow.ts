import { asking } from './asking';

export const asksToFollow = asking('asks-to-follow', 'follow', 'follow', 'namedFollow', 'toProfile');
