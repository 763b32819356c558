import { Injectable } from '@nestjs/common';

import { localDate } from '../../../domain/time/local-date.js';
import type { Scope } from '../../../platform/auth/scope.js';
import { Clock } from '../../../platform/clock/clock.js';
import { fromGlobalId, kindOfGlobalId, type IdKind } from '../../../platform/graphql/relay/global-id.js';
import type { CaseSubjectKind } from './case.enums.js';
import type { SubjectFacts } from './case-subject.js';
import { snapshotOf, type CaseSnapshot } from './case-snapshot.js';
import { CaseSubjectsRepository } from './case-subjects.repository.js';

/** A row that somebody writes about, as it stands now. */
export interface Subject {
  readonly kind: CaseSubjectKind;
  readonly rowId: string;
  readonly accountRowId: string;
  readonly snapshot: CaseSnapshot;
}

/** Which ids name a row that a case may be about. */
export const SUBJECT_ID_KINDS: Readonly<Record<CaseSubjectKind, IdKind>> = {
  INVOICE: 'Invoice',
  INVOICE_LINE: 'InvoiceLine',
  LEDGER_ENTRY: 'LedgerEntry',
  PAYMENT: 'Payment',
  METER: 'Meter',
  READING: 'Reading',
  SETTLEMENT: 'Settlement',
  CHARGE_PARAMETER: 'ChargeParameter',
  DOCUMENT: 'Document',
  ACCOUNT: 'Account',
};

/** Finds the rows that cases are about and writes down what they say. */
@Injectable()
export class CaseSubjectsService {
  constructor(
    private readonly subjects: CaseSubjectsRepository,
    private readonly clock: Clock,
  ) {}

  /** The row a global id names, within the scope; absent, foreign and of another kind answer alike. */
  async find(scope: Scope, globalId: string): Promise<Subject | undefined> {
    const kind = subjectKindOf(globalId);
    const rowId = kind && fromGlobalId(SUBJECT_ID_KINDS[kind], globalId);
    if (!kind || !rowId) return undefined;
    const facts = await this.read(scope, kind, rowId);
    return (
      facts && {
        kind,
        rowId,
        accountRowId: facts.row.accountRowId,
        snapshot: snapshotOf(facts, this.clock.now()),
      }
    );
  }

  private async read(scope: Scope, kind: CaseSubjectKind, rowId: string): Promise<SubjectFacts | undefined> {
    const row = await this.readers[kind](scope, rowId);
    return row && ({ kind, row } as SubjectFacts);
  }

  private readonly readers: Readonly<
    Record<CaseSubjectKind, (scope: Scope, rowId: string) => Promise<SubjectFacts['row'] | undefined>>
  > = {
    INVOICE: (scope, rowId) => this.subjects.findInvoice(scope, rowId),
    INVOICE_LINE: (scope, rowId) => this.subjects.findInvoiceLine(scope, rowId),
    LEDGER_ENTRY: (scope, rowId) => this.subjects.findLedgerEntry(scope, rowId),
    PAYMENT: (scope, rowId) => this.subjects.findPayment(scope, rowId),
    METER: (scope, rowId) => this.subjects.findMeter(scope, rowId),
    READING: (scope, rowId) => this.subjects.findReading(scope, rowId),
    SETTLEMENT: (scope, rowId) => this.subjects.findSettlement(scope, rowId),
    CHARGE_PARAMETER: (scope, rowId) => this.subjects.findChargeParameter(scope, rowId),
    DOCUMENT: (scope, rowId) => this.subjects.findDocument(scope, rowId),
    ACCOUNT: (scope, rowId) => this.subjects.findAccount(scope, rowId, localDate(this.clock.today())),
  };
}

function subjectKindOf(globalId: string): CaseSubjectKind | undefined {
  const named = kindOfGlobalId(globalId);
  return (Object.keys(SUBJECT_ID_KINDS) as CaseSubjectKind[]).find(
    (kind) => SUBJECT_ID_KINDS[kind] === named,
  );
}
