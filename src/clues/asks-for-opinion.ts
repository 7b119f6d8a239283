import { asking } from './asking';

export const asksForOpinion = asking('asks-for-opinion', 'survey', 'survey', 'namedSurvey');
