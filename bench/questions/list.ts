import { readFileSync } from 'node:fs';
import type { Resident } from '../data/residents.js';
import { httpRequest } from '../load/orders.js';
import { compact } from './document-text.js';
import { portalHeaders } from './portal-headers.js';
import { withoutCursors } from './plain-values.js';
import type { Side } from './sides.js';

const PORTAL_TEXT = read('../list.graphql');
const PEER_TEXT = read('./peer-list.graphql');

/** The bare server's place before the first document. */
const BEGINNING = '9999-12-31 9223372036854775807';

/** A page of the documents that a reader of many accounts sees; `after` = the cursor of that side, or the beginning. */
export function listRequest(side: Side, reader: Resident, after: string | null): string {
  if (side === 'bare') {
    const values = [reader.personId, ...(after ?? BEGINNING).split(' ')];
    return httpRequest('/', {}, JSON.stringify({ question: 'list', values }));
  }
  if (side === 'postgraphile') {
    const variables = { person: reader.personId, after };
    return httpRequest('/graphql', {}, JSON.stringify({ query: PEER_TEXT, variables }));
  }
  return httpRequest(
    '/graphql',
    portalHeaders(reader),
    JSON.stringify({ query: PORTAL_TEXT, variables: { after } }),
  );
}

interface PeerNode {
  readonly account: {
    readonly number: string;
    readonly unit: { readonly code: string; readonly oneLine: string };
  };
}

interface ListPage {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The page in one shape for all sides: that of the portal. */
export function listPage(side: Side, text: string): ListPage {
  const { data } = JSON.parse(text) as {
    data: { invoices: ListPage } & { readerByKey: { invoices: ListPage } };
  };
  if (side !== 'postgraphile') return data.invoices;
  const { nodes, pageInfo } = data.readerByKey.invoices;
  return {
    nodes: (nodes as readonly PeerNode[]).map(({ account, ...node }) => {
      const { code, oneLine } = account.unit;
      return { ...node, account: { number: account.number, unit: { code, address: { oneLine } } } };
    }),
    pageInfo,
  };
}

/** What a page says, without the texts of cursors. */
export function listValue(side: Side, text: string): unknown {
  return withoutCursors(listPage(side, text));
}

function read(file: string): string {
  return compact(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
