import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import { WaitingServer } from '../../../testing/graphql';
import { GraphqlFailure } from './failure';
import { gqlResource, type GqlResource, type GqlResourceOptions } from './gql-resource';

interface Named {
  readonly account: { readonly __typename: 'Account'; readonly id: string; readonly name: string };
}
interface Asked extends Record<string, unknown> {
  readonly number: string;
  readonly filter: string;
}

const QUERY = parse(
  'query Named($number: String!, $filter: String!) { account(number: $number, filter: $filter) { __typename id name } }',
) as TypedDocumentNode<Named, Asked>;

function account(name: string): Record<string, unknown> {
  return { account: { __typename: 'Account', id: name, name } };
}

describe('gqlResource', () => {
  const number = signal('L1');
  const filter = signal('all');
  let server: WaitingServer;

  beforeEach(() => {
    server = new WaitingServer();
    number.set('L1');
    filter.set('all');
    TestBed.configureTestingModule({ providers: [server.provide()] });
  });

  function watch(options: GqlResourceOptions = {}): GqlResource<Named> {
    return TestBed.runInInjectionContext(() =>
      gqlResource(QUERY, () => ({ number: number(), filter: filter() }), options),
    );
  }

  async function settle(): Promise<void> {
    TestBed.tick();
    await TestBed.inject(ApplicationRef)
      .whenStable()
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  /** Effects run and the question leaves; the answer is still to come. */
  async function leave(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }

  async function loaded(options: GqlResourceOptions = {}): Promise<GqlResource<Named>> {
    const resource = watch(options);
    await leave();
    server.next().answer(account('first'));
    await settle();
    expect(resource.value()?.account.name).toBe('first');
    return resource;
  }

  it('is loading, then has the answer and the moment it came', async () => {
    const resource = watch();
    await leave();
    expect(resource.isLoading()).toBe(true);
    expect(resource.value()).toBeUndefined();
    server.next().answer(account('first'));
    await settle();
    expect(resource.value()?.account.name).toBe('first');
    expect(resource.isLoading()).toBe(false);
    expect(resource.isStale()).toBe(false);
    expect(resource.loadedAt()).toBeInstanceOf(Date);
  });

  it('drops what belongs to other variables at once', async () => {
    const resource = await loaded();
    number.set('L2');
    await leave();
    expect(resource.value()).toBeUndefined();
    expect(resource.isLoading()).toBe(true);
  });

  it('keeps the former answer, marked stale, while the owner stays the same', async () => {
    const resource = await loaded({ keepWhile: () => number() });
    filter.set('overdue');
    await leave();
    expect(resource.value()?.account.name).toBe('first');
    expect(resource.isStale()).toBe(true);
    server.next().answer(account('second'));
    await settle();
    expect(resource.value()?.account.name).toBe('second');
    expect(resource.isStale()).toBe(false);
  });

  it('never shows one owner the answer of another', async () => {
    const resource = await loaded({ keepWhile: () => number() });
    number.set('L2');
    await leave();
    expect(resource.value()).toBeUndefined();
  });

  it('tells a failure, and asks again on reload', async () => {
    const resource = watch();
    await leave();
    server.next().fail(new GraphqlFailure('OFFLINE', undefined));
    await settle();
    expect(resource.error()).toMatchObject({ code: 'OFFLINE', isOffline: true });
    resource.reload();
    await leave();
    server.next().answer(account('again'));
    await settle();
    expect(resource.error()).toBeUndefined();
    expect(resource.value()?.account.name).toBe('again');
  });

  it('keeps the former answer when a reload fails', async () => {
    const resource = await loaded();
    resource.reload();
    await leave();
    server.next().fail(new GraphqlFailure('INTERNAL', 'r-1'));
    await settle();
    expect(resource.value()?.account.name).toBe('first');
    expect(resource.error()).toMatchObject({ code: 'INTERNAL', requestId: 'r-1' });
    expect(resource.isStale()).toBe(true);
  });
});
