import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { toFailure } from './failure';

/** Only what the failure reads of a response. */
function response(requestId: string | null): Response {
  return { headers: { get: () => requestId } } as unknown as Response;
}

describe('toFailure', () => {
  it('reads code, number and waiting time of a GraphQL error', () => {
    const extensions = { code: 'RATE_LIMITED', requestId: 'r-12345678', retryAfter: 30 };
    const failure = toFailure(new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions }] }));
    expect(failure).toMatchObject({ code: 'RATE_LIMITED', requestId: 'r-12345678', retryAfterSeconds: 30 });
  });

  it('reads a refusal that came with an HTTP status', () => {
    const bodyText = JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });
    const failure = toFailure(new ServerError('401', { response: response('r-2'), bodyText }));
    expect(failure).toMatchObject({ code: 'UNAUTHENTICATED', requestId: 'r-2', isOffline: false });
  });

  it('calls a page of a proxy an internal failure and keeps the number', () => {
    const failure = toFailure(new ServerError('502', { response: response('r-3'), bodyText: '<html>' }));
    expect(failure).toMatchObject({ code: 'INTERNAL', requestId: 'r-3' });
  });

  it('knows that nothing answered', () => {
    expect(toFailure(new TypeError('Failed to fetch'))).toMatchObject({ code: 'OFFLINE', isOffline: true });
  });

  it('never shows a code it does not know', () => {
    const error = new CombinedGraphQLErrors({
      errors: [{ message: 'x', extensions: { code: 'SQL_ERROR' } }],
    });
    expect(toFailure(error).code).toBe('INTERNAL');
  });
});
