import { markdownTable, short } from './table.js';

/** What Lighthouse says of one visit; scores 0–100, times in milliseconds. */
export interface PageVisit {
  readonly path: string;
  readonly form: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly kilobytes: number;
  readonly requests: number;
}

/** The visits, a row each. */
export function lighthouseTable(visits: readonly PageVisit[]): string {
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
  return markdownTable(
    [
      'page',
      'performance',
      'accessibility',
      'best practices',
      'FCP s',
      'LCP s',
      'TBT ms',
      'CLS',
      'kB',
      'requests',
    ],
    visits.map((visit) => [
      `${visit.path}, ${visit.form}`,
      String(visit.performance),
      String(visit.accessibility),
      String(visit.bestPractices),
      seconds(visit.fcp),
      seconds(visit.lcp),
      visit.tbt.toFixed(0),
      visit.cls.toFixed(3),
      visit.kilobytes.toFixed(0),
      short(visit.requests),
    ]),
  );
}
