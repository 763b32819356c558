import { Component, computed, input, signal } from '@angular/core';
import { AmountPipe, QuantityPipe, RatePipe, UnitPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { injectRoom } from '../../../ui/media/room';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { InvoiceLine } from '../explanation-steps';
import { LineExplanation } from '../line-explanation/line-explanation';

/** From this width, rem, the columns have room. */
const TABLE_FITS = 76;

/** What the sums at the foot are compared with: the document's own amounts, grosze. */
export interface InvoiceAmounts {
  readonly net: number;
  readonly vat: number;
  readonly total: number;
}

/** The lines of a document with their sum; under each, on demand, where its amount comes from. */
@Component({
  selector: 'ebok-invoice-lines',
  imports: [AmountPipe, Icon, LineExplanation, QuantityPipe, RatePipe, TextPipe, UnitPipe, ZlPipe],
  templateUrl: './invoice-lines.html',
  styleUrl: './invoice-lines.css',
})
export class InvoiceLines {
  readonly lines = input.required<readonly InvoiceLine[]>();
  readonly amounts = input.required<InvoiceAmounts>();

  protected readonly isTable = injectRoom(TABLE_FITS);
  /** Columns of VAT appear where any line bears it. */
  protected readonly hasVat = computed(() => this.lines().some(({ vat }) => vat !== 0));
  protected readonly columnCount = computed(() => (this.hasVat() ? 9 : 6));
  private readonly opened = signal<ReadonlySet<string>>(new Set());

  protected isOpen(line: InvoiceLine): boolean {
    return this.opened().has(line.id);
  }

  protected toggle(line: InvoiceLine): void {
    this.opened.update((before) => {
      const after = new Set(before);
      if (!after.delete(line.id)) after.add(line.id);
      return after;
    });
  }

  /** `ZW` and `NP` stand as they are, a percentage gets its mark. */
  protected vatText(code: string): string {
    return /^\d/.test(code) ? `${code}%` : code;
  }
}
