/** What became of the rows of one file. */
export interface FileCounts {
  /** Rows in the file. */
  readonly rows: number;
  /** Not in the book before. */
  readonly added: number;
  /** In the book with other content. */
  readonly changed: number;
  /** In the book exactly so. */
  readonly unchanged: number;
  /** Left out because of an error in them or in what they depend on. */
  readonly skipped: number;
  /** In the book, no longer in the file; only where the file is complete. Of allocations.csv: undone. */
  readonly vanished: number;
}

/** Rows that a step of loading wrote. */
export interface Written {
  readonly added: number;
  readonly changed: number;
}

export const NOTHING_WRITTEN: Written = { added: 0, changed: 0 };
