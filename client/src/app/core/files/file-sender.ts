import { inject, Service } from '@angular/core';
import { failureOfErrors, GraphqlFailure } from '../graphql/failure';
import type { ErrorCode } from '../graphql/schema.generated';
import { Transport } from '../graphql/transport';

/** A file that the server took in. */
export interface SentFile {
  readonly id: string;
  readonly fileName: string;
}

/** Sends files to addresses of this server, each as the whole body of a request. Throws `GraphqlFailure`. */
@Service()
export class FileSender {
  private readonly transport = inject(Transport);

  /** What the server made of it: taken in, or a code when it was refused. */
  async send(url: string, file: File): Promise<SentFile | { readonly code: ErrorCode }> {
    const response = await this.reach(`${url}?name=${encodeURIComponent(file.name)}`, file);
    this.transport.noteAnswer();
    const said = (await response.json().catch(() => ({}))) as SentFile & {
      readonly code?: ErrorCode;
      readonly errors?: readonly { readonly extensions?: object }[];
    };
    if (said.code !== undefined) return { code: said.code };
    if (response.ok) return said;
    const failure = failureOfErrors(said.errors ?? [], response.headers.get('x-request-id'));
    this.transport.noteFailure(failure.code);
    throw failure;
  }

  private async reach(url: string, body: File): Promise<Response> {
    const headers = {
      'x-csrf-token': this.transport.csrfToken ?? '',
      'content-type': 'application/octet-stream',
    };
    try {
      return await fetch(url, { method: 'POST', headers, body });
    } catch {
      // `fetch` rejects only when nothing answered.
      this.transport.noteFailure('OFFLINE');
      throw new GraphqlFailure('OFFLINE', undefined);
    }
  }
}
