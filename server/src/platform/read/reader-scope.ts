/**
 * The accounts a resident may read, as PostgreSQL writes arrays, ready to be parameters: `{4,7}`. The four lists go
 * together, one place per account.
 */
export interface ReaderScope {
  readonly accounts: string;
  readonly units: string;
  /** First days of the titles. */
  readonly titlesFrom: string;
  /** Last days of the titles, `NULL` while one goes on. */
  readonly titlesTo: string;
}
