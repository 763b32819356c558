import { meaningOf, wordFor } from '../../../core/navigation/address-words';
import { sortingOf, sortingText, type Sorting } from '../../../core/navigation/sorting';
import { STATUS_WORDS, TOPIC_WORDS } from './case-wording';
import type { CaseFilter, CaseOrder, CaseStatus, CaseTopic } from './cases.generated';

/** The columns by which the list can be ordered. */
export type CaseColumn = 'NUMBER' | 'TOPIC' | 'OPENED_AT' | 'STATUS' | 'ANSWERED_AT';

/** What the list shows and in what order; all of it stands in the address. */
export interface CaseView {
  readonly status: CaseStatus | undefined;
  readonly topic: CaseTopic | undefined;
  readonly text: string | undefined;
  readonly sorting: Sorting<CaseColumn>;
}

const COLUMN_WORDS = {
  numer: 'NUMBER',
  temat: 'TOPIC',
  data: 'OPENED_AT',
  status: 'STATUS',
  odpowiedz: 'ANSWERED_AT',
} as const;
const USUAL: Sorting<CaseColumn> = { column: 'ANSWERED_AT', isAscending: false };

/** Parameters of the address that narrow the list. */
export const FILTER_PARAMETERS = ['status', 'temat', 'szukaj'] as const;

/** Reads the view from the address; what makes no sense is as if it were not there. */
export function caseViewOf(get: (name: string) => string | undefined): CaseView {
  const text = get('szukaj')?.trim();
  return {
    status: meaningOf<CaseStatus>(STATUS_WORDS, get('status')),
    topic: meaningOf<CaseTopic>(TOPIC_WORDS, get('temat')),
    text: text === '' ? undefined : text,
    sorting: sortingOf<CaseColumn>(get('sort'), COLUMN_WORDS, USUAL),
  };
}

export function caseFilterOf({ status, topic, text }: CaseView): CaseFilter {
  return {
    status: status === undefined ? null : [status],
    topic: topic === undefined ? null : [topic],
    text: text ?? null,
  };
}

export function caseOrderOf({ column, isAscending }: Sorting<CaseColumn>): CaseOrder {
  return `${column}_${isAscending ? 'ASC' : 'DESC'}`;
}

/** The order as the address says it; undefined for the usual one. */
export function caseSortText(sorting: Sorting<CaseColumn>): string | undefined {
  return sortingText<CaseColumn>(sorting, COLUMN_WORDS, USUAL);
}

export function isNarrowed({ status, topic, text }: CaseView): boolean {
  return [status, topic, text].some((value) => value !== undefined);
}

/** The word of the address for a state. */
export function statusWord(status: CaseStatus): string {
  return wordFor<CaseStatus>(STATUS_WORDS, status) ?? '';
}
