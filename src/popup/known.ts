import { type Kind, kinds } from '../model/kind';
import type { PageReport } from '../model/report';
import type { GeneralSettings, SiteSettings } from '../model/settings';
import type { Site } from '../model/site';

/** Why a choice was not kept, or that the settings could not even be read. */
export type Trouble = 'full' | 'failed' | 'unread';

/** What the popup has learned so far. */
export interface Known {
  /** The site of the page, once there is one that Stet may touch. */
  readonly site?: Site;
  /** Whether the page answers: not yet known, yes, no longer, or never. */
  readonly page: 'asked' | 'answers' | 'left' | 'closed';
  /** False when the browser or the reader has withheld host access. */
  readonly mayAct: boolean;
  readonly private: boolean;
  readonly report?: PageReport | undefined;
  readonly general?: GeneralSettings;
  readonly choices?: SiteSettings | undefined;
  /** Kinds seen on the page since the popup opened, or chosen for the site before: their rows stand first and keep their place. */
  readonly first: ReadonlySet<Kind>;
  readonly trouble?: Trouble | undefined;
}

export const nothingKnown: Known = { page: 'asked', mayAct: true, private: false, first: new Set() };

/** Takes what is known and a new report; returns what is known then. */
export const learnReport = (known: Known, report: PageReport): Known => ({
  ...known,
  page: 'answers',
  site: report.site,
  report,
  first: new Set([...known.first, ...report.appeals.map(({ kind }) => kind)]),
  ...(known.private && report.privateSite !== undefined && { choices: report.privateSite }),
});

/** Takes what is known and the settings as stored; returns what is known then. In a private window the choices of this visit come first. */
export const learnSettings = (known: Known, general: GeneralSettings, stored: SiteSettings): Known => {
  const choices = (known.private && known.choices) || stored;
  const chosenBefore = known.choices === undefined ? kinds.filter((kind) => choices.kinds?.[kind] !== undefined) : [];
  return { ...known, general, choices, first: new Set([...known.first, ...chosenBefore]) };
};
