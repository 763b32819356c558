import { inject, Service } from '@angular/core';
import { Transport } from '../graphql/transport';

/** What came of sending a file. */
export type UploadOutcome = 'SENT' | 'TOO_LARGE' | 'WRONG_KIND' | 'FAILED';

const OUTCOMES: Readonly<Record<number, UploadOutcome>> = {
  204: 'SENT',
  413: 'TOO_LARGE',
  415: 'WRONG_KIND',
};

/** Sends files to their addresses, with the page's token. */
@Service()
export class Uploads {
  private readonly transport = inject(Transport);

  /** Sends a file as the whole body of a request. */
  async send(url: string, file: Blob): Promise<UploadOutcome> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body: file,
        headers: {
          'content-type': 'application/octet-stream',
          'x-csrf-token': this.transport.csrfToken ?? '',
        },
      });
      this.transport.noteAnswer();
      return OUTCOMES[answer.status] ?? 'FAILED';
    } catch {
      // Nobody was reached; the page says so at the file.
      return 'FAILED';
    }
  }
}
