import type { CaseSubjectKind } from './cases.generated';

/** What a snapshot says of where its row is. */
export interface SnapshotPlace {
  readonly kind: CaseSubjectKind;
  /** The row as JSON. */
  readonly data: string;
}

/** What the row is a part of now, where only that has a page. */
export interface RowNow {
  readonly id: string;
  /** Of a payment: the entry that booked it. */
  readonly ledgerEntry?: { readonly id: string } | null;
  /** Of a reading. */
  readonly meter?: { readonly id: string };
}

/** Where a row is seen, for `routerLink` and its `queryParams`. */
export interface SnapshotLink {
  readonly commands: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
}

/** The page of the row that a snapshot was taken of; undefined where there is none. */
export function snapshotLink(
  { kind, data }: SnapshotPlace,
  id: string,
  now: RowNow | null = null,
): SnapshotLink | undefined {
  switch (kind) {
    case 'INVOICE':
      return { commands: ['/faktury', id] };
    case 'INVOICE_LINE':
      return invoiceOf(data);
    case 'LEDGER_ENTRY':
      return { commands: ['/rachunki', id] };
    case 'PAYMENT':
      return now?.ledgerEntry ? { commands: ['/rachunki', now.ledgerEntry.id] } : undefined;
    case 'DOCUMENT':
      return { commands: ['/dokumenty', id] };
    case 'METER':
      return { commands: ['/media/liczniki'] };
    case 'READING':
      return { commands: ['/media/odczyty'], ...(now?.meter && { query: { licznik: now.meter.id } }) };
    case 'SETTLEMENT':
      return { commands: ['/media/rozliczenia', id] };
    case 'CHARGE_PARAMETER':
      return { commands: ['/moje-dane/miejsca'] };
    case 'ACCOUNT':
      return { commands: ['/saldo'] };
    default:
      return undefined;
  }
}

function invoiceOf(data: string): SnapshotLink | undefined {
  const { invoiceId } = JSON.parse(data) as { readonly invoiceId?: string };
  return invoiceId === undefined ? undefined : { commands: ['/faktury', invoiceId] };
}
