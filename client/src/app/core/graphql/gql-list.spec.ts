import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import { WaitingServer } from '../../../testing/graphql';
import { GraphqlFailure } from './failure';
import { gqlList, type Connection, type GqlList } from './gql-list';

interface Row {
  readonly __typename: 'Row';
  readonly id: string;
}
interface Rows {
  readonly rows: Connection<Row>;
}
interface Asked extends Record<string, unknown> {
  readonly filter: string;
  readonly after?: string | null;
}

const QUERY = parse(
  'query Rows($filter: String!, $after: String) { rows(filter: $filter, after: $after) { nodes { __typename id } totalCount pageInfo { hasNextPage endCursor } } }',
) as TypedDocumentNode<Rows, Asked>;

function part(ids: readonly string[], endCursor: string | null): Record<string, unknown> {
  const nodes = ids.map((id) => ({ __typename: 'Row', id }));
  return { rows: { nodes, totalCount: 3, pageInfo: { hasNextPage: endCursor !== null, endCursor } } };
}

async function turn(): Promise<void> {
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
}

describe('gqlList', () => {
  const filter = signal('all');
  let server: WaitingServer;
  let list: GqlList<Rows, Row>;

  const ids = (): string[] => list.nodes().map((row) => row.id);

  beforeEach(async () => {
    filter.set('all');
    server = new WaitingServer();
    TestBed.configureTestingModule({ providers: [server.provide()] });
    list = TestBed.runInInjectionContext(() =>
      gqlList(
        QUERY,
        () => ({ filter: filter() }),
        (data) => data.rows,
      ),
    );
    await turn();
    server.next().answer(part(['a', 'b'], 'cursor-b'));
    await turn();
  });

  it('adds the next part after the last row', async () => {
    expect(ids()).toEqual(['a', 'b']);
    expect(list.total()).toBe(3);
    const adding = list.more();
    await turn();
    expect(list.isLoadingMore()).toBe(true);
    const asked = server.next();
    expect(asked.variables).toMatchObject({ filter: 'all', after: 'cursor-b' });
    asked.answer(part(['c'], null));
    await adding;
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect(list.isLoadingMore()).toBe(false);
  });

  it('asks for nothing beyond the end', async () => {
    const adding = list.more();
    await turn();
    server.next().answer(part(['c'], null));
    await adding;
    await list.more();
    expect(server.pending).toEqual([]);
  });

  it('keeps what is here when the next part does not come', async () => {
    const adding = list.more();
    await turn();
    server.next().fail(new GraphqlFailure('OFFLINE', undefined));
    await adding;
    expect(ids()).toEqual(['a', 'b']);
    expect(list.moreError()).toMatchObject({ code: 'OFFLINE' });
  });

  it('drops a part that was asked for with another filter', async () => {
    const adding = list.more();
    await turn();
    const late = server.next();
    filter.set('overdue');
    await turn();
    server.next().answer(part(['x'], null));
    await turn();
    late.answer(part(['c'], null));
    await adding;
    expect(ids()).toEqual(['x']);
  });
});
