import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const asksForOpinion: Clue = {
  name: 'asks-for-opinion',
  measures: { ...counted('survey'), ...named('namedSurvey') },
  speaks: (look) => howMany('survey')(look) > 0,
  words: 'survey',
  pointsTo: {
    kind: 'survey',
    strength: (look) => howMany('survey')(look) + howDense('survey')(look) + howMany('namedSurvey')(look),
  },
};
