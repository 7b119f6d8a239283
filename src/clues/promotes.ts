import { asking } from './asking';

export const promotes = asking('promotes', 'promotion', 'promote', 'namedPromotion');
