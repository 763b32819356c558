/** Prefixes of the API's object ids, one per kind of thing. */
export const ID_PREFIXES = {
  User: 'usr',
  Person: 'per',
  Unit: 'unt',
  Account: 'acc',
  Holder: 'hol',
  Invoice: 'inv',
  InvoiceLine: 'inl',
  Payment: 'pay',
  Allocation: 'alo',
  LedgerEntry: 'ent',
  Receivable: 'rcv',
  Meter: 'mtr',
  Reading: 'rdg',
  Settlement: 'set',
  InterestNote: 'not',
  Document: 'doc',
  Announcement: 'ann',
  ContactCase: 'cas',
  CaseMessage: 'msg',
  CaseAttachment: 'att',
  CaseUpload: 'upl',
  ChargeParameter: 'prm',
  Fund: 'fnd',
  InstalmentPlan: 'pln',
  Consent: 'con',
  ConsentDeclaration: 'dcl',
  AuditEvent: 'aud',
  UserSession: 'ses',
} as const;

/** A kind of thing that has a global id. */
export type IdKind = keyof typeof ID_PREFIXES;

const ROW_ID = /^([a-z]{3})_([1-9]\d{0,18})$/;
const LARGEST_ROW_ID = 2n ** 63n - 1n;

/** The opaque id of a row: `inv_123`. Unique in the whole API, never reused. */
export function toGlobalId(kind: IdKind, rowId: string | number | bigint): string {
  return `${ID_PREFIXES[kind]}_${rowId}`;
}

/**
 * The row id inside a global id, as the text of a positive `bigint`; nothing when the text is
 * no id of that kind. Callers answer as for an absent thing, never with an error.
 */
export function fromGlobalId(kind: IdKind, globalId: string): string | undefined {
  const parts = ROW_ID.exec(globalId);
  const isRow = parts?.[1] === ID_PREFIXES[kind] && BigInt(parts[2] ?? 0) <= LARGEST_ROW_ID;
  return isRow ? parts[2] : undefined;
}

/** The kind that a global id names, if any. */
export function kindOfGlobalId(globalId: string): IdKind | undefined {
  const prefix = ROW_ID.exec(globalId)?.[1];
  return (Object.keys(ID_PREFIXES) as IdKind[]).find((kind) => ID_PREFIXES[kind] === prefix);
}
