import { Injectable } from '@nestjs/common';

import {
  compareDocuments,
  totalWithCorrections,
  type ComparedDocument,
  type ComparedLine,
} from '../../domain/billing/compare-invoices.js';
import type { Scope } from '../../platform/auth/scope.js';
import { batched } from '../../platform/graphql/batch.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { InvoiceChangesRepository } from './invoice-changes.repository.js';
import type { LineRow } from './invoice-line.columns.js';
import { ComparisonBase, type InvoiceComparison } from './invoice-changes.type.js';
import type { Invoice } from './invoice.type.js';
import { InvoicesService } from './invoices.service.js';

/** „Co się zmieniło?”: why a document asks for more or less than an earlier one. */
@Injectable()
export class InvoiceChangesService {
  private readonly monthBefore = this.previousOf(1);
  private readonly yearBefore = this.previousOf(12);

  constructor(
    private readonly invoices: InvoicesService,
    private readonly changes: InvoiceChangesRepository,
  ) {}

  /**
   * Compares a document with the one of the month or the year before, or with one named.
   *
   * @returns nothing when there is none to compare with
   */
  async compare(
    scope: Scope,
    invoice: Invoice,
    base: ComparisonBase,
    previousId: string | null,
  ): Promise<InvoiceComparison | undefined> {
    const previous = await this.findPrevious(scope, invoice, base, previousId);
    if (!previous) return undefined;
    const [before, now] = await Promise.all([this.read(scope, previous), this.read(scope, invoice)]);
    const [totalBefore, totalNow] = [totalWithCorrections(before), totalWithCorrections(now)];
    return {
      previous,
      totalBefore,
      totalNow,
      difference: totalNow - totalBefore,
      changes: compareDocuments(before, now),
    };
  }

  private async findPrevious(
    scope: Scope,
    invoice: Invoice,
    base: ComparisonBase,
    previousId: string | null,
  ): Promise<Invoice | undefined> {
    if (previousId !== null) return this.findNamed(scope, invoice, previousId);
    const find = base === ComparisonBase.YEAR ? this.yearBefore : this.monthBefore;
    const rowId = await find(scope, invoice.rowId);
    return rowId === undefined ? undefined : this.invoices.findInvoice(scope, rowId);
  }

  /** Another document of the same account; a foreign one is as absent as none. */
  private async findNamed(scope: Scope, invoice: Invoice, globalId: string): Promise<Invoice | undefined> {
    const rowId = fromGlobalId('Invoice', globalId);
    const named = rowId === undefined ? undefined : await this.invoices.findInvoice(scope, rowId);
    return named?.accountRowId === invoice.accountRowId && named.rowId !== invoice.rowId ? named : undefined;
  }

  private async read(scope: Scope, { rowId }: Invoice): Promise<ComparedDocument> {
    const [lines, corrections] = await Promise.all([
      this.invoices.listLines(scope, rowId),
      this.invoices.listCorrections(scope, rowId),
    ]);
    return { lines: lines.map(toCompared), corrections };
  }

  private previousOf(months: number) {
    return batched(async (scope, rowIds) => {
      const rows = await this.changes.listPrevious(scope, rowIds, months);
      return new Map(rows.map((row) => [row.invoiceRowId, row.previousRowId]));
    });
  }
}

/** A component is known by its register entry, which outlives a change of its printed name. */
function toCompared(line: LineRow): ComparedLine {
  const { componentRowId, component, unitOfMeasure, quantity, rate, priceKind, vatCode, gross } = line;
  const { spanNumerator, spanDenominator } = line;
  const isPart = spanNumerator !== null && spanDenominator !== null;
  return {
    key: componentRowId ?? component,
    component,
    unit: unitOfMeasure,
    quantity,
    rate,
    priceKind,
    vatCode,
    spanDays: isPart ? { days: spanNumerator, of: spanDenominator } : undefined,
    gross,
  };
}
