import type { HttpClient } from './http-client.js';

/** A page of a Relay connection as tests read it. */
export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The selection `everyPage` needs around `nodes`. */
export const PAGE_FIELDS = 'totalCount pageInfo { hasNextPage endCursor }';

/**
 * Reads a list page by page to its end.
 *
 * @param query takes `$after: String`
 * @param pick  finds the page in the answer
 */
export async function everyPage<Node>(
  client: HttpClient,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  pick: (data: never) => PageOf<Node>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<HttpClient['ask']>> = await client.ask(query, { ...variables, after });
    if (answer.errors.length > 0) throw new Error(`everyPage: ${answer.text}`);
    const page = pick(answer.data as never);
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
