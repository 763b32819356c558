import type { CaseSubjectKind } from './cases.generated';

/** What a snapshot says of where its row is. */
export interface SnapshotPlace {
  readonly kind: CaseSubjectKind;
  /** The row as JSON. */
  readonly data: string;
}

/** The page of the row that a snapshot was taken of, for `routerLink`; undefined where there is none. */
export function snapshotLink({ kind, data }: SnapshotPlace, id: string): readonly string[] | undefined {
  switch (kind) {
    case 'INVOICE':
      return ['/faktury', id];
    case 'INVOICE_LINE':
      return invoiceOf(data);
    case 'LEDGER_ENTRY':
      return ['/rachunki', id];
    case 'SETTLEMENT':
      return ['/media/rozliczenia', id];
    case 'DOCUMENT':
      return ['/dokumenty', id];
    case 'METER':
      return ['/media/liczniki'];
    case 'READING':
      return ['/media/odczyty'];
    case 'CHARGE_PARAMETER':
      return ['/moje-dane/miejsca'];
    case 'ACCOUNT':
      return ['/saldo'];
    default:
      return undefined;
  }
}

function invoiceOf(data: string): readonly string[] | undefined {
  const { invoiceId } = JSON.parse(data) as { readonly invoiceId?: string };
  return invoiceId === undefined ? undefined : ['/faktury', invoiceId];
}
