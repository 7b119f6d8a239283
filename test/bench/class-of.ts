import type { Kind } from '../../src/model/kind';

/** How a measurement counts a kind: those at the core, the others that are hidden at first, and what stands at first. */
export type Class = 'core' | 'wide' | 'extra';

/** The class of each kind. */
export const classOf: Readonly<Record<Kind, Class>> = {
  donation: 'core',
  newsletter: 'core',
  subscription: 'core',
  registration: 'core',
  app: 'wide',
  follow: 'wide',
  notification: 'wide',
  survey: 'wide',
  promotion: 'extra',
};
