import { ApolloLink } from '@apollo/client/link';
import type { DocumentNode } from 'graphql';
import { print } from 'graphql';
import { Observable } from 'rxjs';
import { failureOfErrors, GraphqlFailure } from './failure';

/** Set by the build: true while developing, replaced by false in a production bundle. */
declare const ngDevMode: boolean;

type Answer = ApolloLink.Result;

/**
 * Sends an operation to the server by the id that code generation gave its text: the server knows every text of the
 * portal, so none travels. While developing the text itself is sent, so that the server need not know it yet.
 */
export function documentLink(): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable<Answer>((observer) => {
        const abort = new AbortController();
        send(operation, abort.signal).then(
          (answer) => {
            observer.next(answer);
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
        return () => abort.abort();
      }),
  );
}

async function send(operation: ApolloLink.Operation, signal: AbortSignal): Promise<Answer> {
  const { headers } = operation.getContext() as { readonly headers?: Record<string, string> };
  const { operationName, variables, query } = operation;
  const response = await reach({
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ operationName, variables, ...nameOf(query) }),
    signal,
  });
  return read(await response.text(), response);
}

async function reach(request: RequestInit): Promise<Response> {
  try {
    return await fetch('/graphql', request);
  } catch {
    // `fetch` rejects only when nothing answered; a request that was given up is no longer listened to.
    throw new GraphqlFailure('OFFLINE', undefined);
  }
}

function read(body: string, response: Response): Answer {
  const answer = parsed(body);
  if (answer?.data) return answer;
  throw failureOfErrors(answer?.errors ?? [], response.headers.get('x-request-id'));
}

/** Something in front of the server (a proxy) may answer with a page of its own. */
function parsed(body: string): Answer | undefined {
  try {
    return JSON.parse(body) as Answer;
  } catch {
    return undefined;
  }
}

/** Code generation writes the id beside the document's definitions; the cache keeps it when it adds `__typename`. */
function nameOf(document: DocumentNode): { readonly documentId: string } | { readonly query: string } {
  if (ngDevMode) return { query: print(document) };
  const { __meta__ } = document as { readonly __meta__?: { readonly documentId: string } };
  if (!__meta__) throw new Error('documentLink: the document was not made by code generation');
  return { documentId: __meta__.documentId };
}
