import { ApolloClient, InMemoryCache } from '@apollo/client';
import { jest } from '@jest/globals';
import { SessionDocument } from '../session/session.generated';
import { documentLink } from './document-link';
import { toFailure, type GraphqlFailure } from './failure';

const session = {
  __typename: 'SessionInfo',
  state: 'ANONYMOUS',
  kind: null,
  login: null,
  displayName: null,
  idleEndsAt: null,
  absoluteEndsAt: null,
  csrfToken: '',
  noticeToAcknowledge: null,
  serverTime: '2026-11-22T10:00:00.000Z',
  today: '2026-11-22',
};

/** What the browser would get from the server. */
function answering(body: string, requestId = 'r-1'): jest.Mock<typeof fetch> {
  const response = { text: () => Promise.resolve(body), headers: new Map([['x-request-id', requestId]]) };
  return jest.fn<typeof fetch>().mockResolvedValue(response as unknown as Response);
}

async function ask(fetching: jest.Mock<typeof fetch>): Promise<unknown> {
  globalThis.fetch = fetching;
  const client = new ApolloClient({ link: documentLink(), cache: new InMemoryCache() });
  return (await client.query({ query: SessionDocument })).data;
}

async function failureOf(fetching: jest.Mock<typeof fetch>): Promise<GraphqlFailure> {
  return ask(fetching).then(
    () => {
      throw new Error('an answer came');
    },
    (error: unknown) => toFailure(error),
  );
}

describe('documentLink', () => {
  const { fetch } = globalThis;

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('sends the operation and gives the answer', async () => {
    const fetching = answering(JSON.stringify({ data: { session } }));
    await expect(ask(fetching)).resolves.toEqual({ session });
    const sent = JSON.parse(fetching.mock.calls[0]?.[1]?.body as string) as Record<string, unknown>;
    expect(sent).toMatchObject({ operationName: 'Session' });
    expect(sent['query']).toContain('__typename');
  });

  it('knows when nothing answered', async () => {
    const fetching = jest.fn<typeof fetch>().mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await failureOf(fetching)).toMatchObject({ code: 'OFFLINE' });
  });

  it('keeps the number of the request of a page that is no answer', async () => {
    expect(await failureOf(answering('<html>Bad gateway</html>', 'r-9'))).toMatchObject({
      code: 'INTERNAL',
      requestId: 'r-9',
    });
  });

  it('reads the code of an error', async () => {
    const errors = [{ message: 'x', extensions: { code: 'UNAUTHENTICATED', requestId: 'r-7' } }];
    expect(await failureOf(answering(JSON.stringify({ data: null, errors })))).toMatchObject({
      code: 'UNAUTHENTICATED',
      requestId: 'r-7',
    });
  });
});

describe('code generation', () => {
  it('gives every operation an id that outlives the cache adding __typename', () => {
    const sent = new InMemoryCache().transformDocument(SessionDocument);
    expect(sent).toHaveProperty('__meta__.documentId', expect.stringMatching(/^[0-9a-f]{64}$/));
  });
});
