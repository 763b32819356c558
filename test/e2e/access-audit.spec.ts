import { CLERK, PASSWORD, PEOPLE, addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { type TestPortal, openTestPortal } from '../support/test-portal.js';

const AUDIT = `query ($first: Int!, $after: String, $filter: AuditFilter) {
  audit(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id at actorKind action subjectKind subjectId requestId } } }`;

interface AuditAnswer {
  readonly audit: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string;
    };
    readonly nodes: readonly { readonly id: string; readonly action: string; readonly requestId: string }[];
  };
}

describe('the audit trail', () => {
  let portal: TestPortal;
  let clerk: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({}, addPeople);
    const browser = new HttpClient(portal.url);
    await browser.login(PEOPLE.holder.login, 'nie to');
    portal.clock.advance(60_000);
    await browser.signIn(PEOPLE.holder.login, PASSWORD);
    await browser.ask('{ audit { totalCount } }');
    await browser.ask('mutation { logout { __typename } }');
    clerk = await new HttpClient(portal.url).signIn(CLERK.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const read = async (variables: object): Promise<AuditAnswer['audit']> =>
    (await clerk.ask<AuditAnswer>(AUDIT, { first: 25, ...variables })).data!.audit;

  it('tells a clerk what was done and refused, the latest first', async () => {
    const { nodes, totalCount } = await read({});
    expect(nodes.map(({ action }) => action)).toEqual([
      'LOGIN_SUCCEEDED',
      'LOGGED_OUT',
      'ACCESS_DENIED',
      'LOGIN_SUCCEEDED',
      'LOGIN_REFUSED',
    ]);
    expect(totalCount).toBe(5);
    expect(nodes.at(-1)).toMatchObject({
      actorKind: 'ANONYMOUS',
      subjectKind: 'User',
      at: '2026-11-18T09:00:00.000Z',
    });
  });

  it('carries the number of the request that the answer carried', async () => {
    const { headers } = await clerk.ask('mutation { logoutEverywhere { __typename } }');
    await clerk.signIn(CLERK.login, PASSWORD);
    const { nodes } = await read({ filter: { action: 'LOGGED_OUT_EVERYWHERE' } });
    expect(nodes.map(({ requestId }) => requestId)).toEqual([headers.get('x-request-id')]);
  });

  it('is read page by page without a gap or a repetition', async () => {
    const all = await read({});
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { nodes, pageInfo }: AuditAnswer['audit'] = await read({ first: 2, after });
      ids.push(...nodes.map(({ id }) => id));
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual(all.nodes.map(({ id }) => id));
  });

  it('is filtered by action and time', async () => {
    expect((await read({ filter: { action: 'LOGIN_REFUSED' } })).totalCount).toBe(1);
    expect((await read({ filter: { to: '2026-11-18T09:01:00Z' } })).totalCount).toBe(1);
    expect((await read({ filter: { from: '2026-11-18T09:01:00Z', action: 'LOGIN_REFUSED' } })).nodes).toEqual(
      [],
    );
  });

  it('refuses a cursor that is none of its own', async () => {
    for (const after of [
      'x',
      'WyJBVF9BU0MiLCJhIiwiYiJd',
      Buffer.from('["AT_DESC","a"]').toString('base64url'),
    ]) {
      const { errors } = await clerk.ask(AUDIT, { first: 2, after });
      expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['after'] });
    }
    const forged = Buffer.from(JSON.stringify(['AT_DESC', 'not a time', 'not a number'])).toString(
      'base64url',
    );
    expect((await clerk.ask(AUDIT, { first: 2, after: forged })).errors[0]!.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('cannot be changed by anybody, the owner of its table included', async () => {
    for (const statement of [
      'update audit_events set action = action',
      'delete from audit_events',
      'truncate audit_events',
    ]) {
      await expect(query(portal.database, statement)).rejects.toThrow('added, never edited');
    }
  });
});
