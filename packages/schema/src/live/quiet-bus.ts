import type { LiveBus } from './live-bus.ts';

/** A bus on which nobody hears anything: for work that runs by itself. */
export const QUIET_BUS: LiveBus = {
  publish: () => {},
  listen: () => ({ take: async () => null, end: () => {} }),
};
