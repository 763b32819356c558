import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { failureOfErrors, GraphqlFailure, toFailure } from './failure';

describe('toFailure', () => {
  it('reads code, number and waiting time of a GraphQL error', () => {
    const extensions = { code: 'RATE_LIMITED', requestId: 'r-12345678', retryAfter: 30 };
    const failure = toFailure(new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions }] }));
    expect(failure).toMatchObject({ code: 'RATE_LIMITED', requestId: 'r-12345678', retryAfterSeconds: 30 });
  });

  it('keeps a failure as it is', () => {
    const failure = new GraphqlFailure('OFFLINE', undefined);
    expect(toFailure(failure)).toBe(failure);
    expect(failure.isOffline).toBe(true);
  });

  it('calls everything else internal', () => {
    expect(toFailure(new Error('x'))).toMatchObject({ code: 'INTERNAL', isOffline: false });
  });
});

describe('failureOfErrors', () => {
  it('takes the number of the request from the header where the error has none', () => {
    const errors = [{ extensions: { code: 'UNAUTHENTICATED' } }];
    expect(failureOfErrors(errors, 'r-2')).toMatchObject({ code: 'UNAUTHENTICATED', requestId: 'r-2' });
  });

  it('never shows a code it does not know', () => {
    expect(failureOfErrors([{ extensions: { code: 'SQL_ERROR' } }]).code).toBe('INTERNAL');
  });

  it('calls an answer without errors and without data internal', () => {
    expect(failureOfErrors([], 'r-3')).toMatchObject({ code: 'INTERNAL', requestId: 'r-3' });
  });
});
