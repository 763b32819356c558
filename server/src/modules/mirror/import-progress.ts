/** Told how far an import is; the terminal shows it. */
export interface ImportProgress {
  /** A phase began. */
  readonly phase: (name: ImportPhase) => void;
  /** Bytes of the folder that were read so far, and of all. */
  readonly read: (bytes: number, allBytes: number) => void;
}

/** The phases of an import, in order. */
export type ImportPhase = 'SURVEY' | 'READ' | 'CHECK' | 'LOAD' | 'POST' | 'PAPERS' | 'PROVE' | 'COMMIT';

/** Nobody watches. */
export const UNWATCHED: ImportProgress = { phase: () => undefined, read: () => undefined };
