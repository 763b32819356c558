import type { Settings } from './platform/config/settings.js';

/** Fills an empty database before the portal opens; returns Polish lines for the person at the terminal. */
export type FirstRun = (settings: Settings) => Promise<readonly string[]>;

/** Nothing to fill the database with. */
export const leaveEmpty: FirstRun = () => Promise.resolve([]);
