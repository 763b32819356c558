import type { Settings } from './platform/config/settings.js';

/** Fills an empty database before the portal opens; returns Polish lines for the person at the terminal. */
export type FirstRun = (settings: Settings) => Promise<readonly string[]>;
