import { readFileSync } from 'node:fs';
import type { Resident } from '../data/residents.js';
import { httpRequest } from '../load/orders.js';
import { compact, inlined } from './document-text.js';
import { portalHeaders } from './portal-headers.js';
import { withoutCursors } from './plain-values.js';
import type { Side } from './sides.js';

/** Sides that are asked in documents of many kinds. */
type Asker = 'portal' | 'postgraphile';

const PORTAL_TEXT = read('../overview.graphql');
const PEER_TEXT = read('./peer-overview.graphql');

/** The account overview of one resident, as the sides that speak GraphQL are asked for it. */
export function overviewRequest(side: Exclude<Side, 'bare'>, resident: Resident): string {
  const headers = side === 'postgraphile' ? {} : portalHeaders(resident);
  return httpRequest('/graphql', headers, overviewBody(side, resident));
}

/** What is sent for it. */
export function overviewBody(side: Exclude<Side, 'bare'>, { account }: Resident): string {
  const query = side === 'postgraphile' ? PEER_TEXT : PORTAL_TEXT;
  return JSON.stringify({ query, variables: { account } });
}

/** The same as a document that was never seen before: what was a variable stands in the text. */
export function unseenRequest(side: Asker, resident: Resident, serial: number): string {
  return unseen(side, resident, serial, side === 'portal' ? PORTAL_TEXT : PEER_TEXT);
}

/** The same asking for something that no document asked for before: the number once more, under a name of its own. */
export function unseenSelectionRequest(side: Asker, resident: Resident, serial: number): string {
  const text = side === 'portal' ? PORTAL_TEXT : PEER_TEXT;
  const asking = text.replace(' number ', ` number also${String(serial)}: number `);
  return unseen(side, resident, serial, asking);
}

function unseen(side: Asker, resident: Resident, serial: number, text: string): string {
  const query = inlined(text, { account: resident.account }, `Unseen${String(serial)}`);
  return httpRequest('/graphql', side === 'portal' ? portalHeaders(resident) : {}, JSON.stringify({ query }));
}

/** An answer without what `unseenSelectionRequest` asks for beside. */
export function withoutAlso(text: string): string {
  return text.replace(/"also\d+":"[^"]*",/, '');
}

interface PeerAnswer {
  readonly data: {
    readonly accountByNumber: Readonly<Record<string, unknown>> & {
      readonly unit: { readonly oneLine: string; readonly postalCode: string; readonly city: string };
      readonly meters: readonly { readonly readings: unknown }[];
    };
  };
}

/** The answer in one shape for all sides: that of the portal, without the texts of cursors. */
export function overviewValue(side: Side, text: string): unknown {
  const answer = JSON.parse(text) as unknown;
  if (side !== 'postgraphile') return withoutCursors((answer as { data: unknown }).data);
  const { meters, unit, ...rest } = (answer as PeerAnswer).data.accountByNumber;
  const { oneLine, postalCode, city, ...ofUnit } = unit;
  return withoutCursors({
    account: {
      ...rest,
      unit: {
        ...ofUnit,
        address: { oneLine, postalCode, city },
        meters: meters.map((meter) => ({ ...meter, readings: { nodes: meter.readings } })),
      },
    },
  });
}

function read(file: string): string {
  return compact(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
