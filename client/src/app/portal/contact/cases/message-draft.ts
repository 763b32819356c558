import { signal } from '@angular/core';
import { ChosenFiles } from './chosen-files';

/** What of a message was typed so far; lives in memory only, for phones and computers are shared. */
export class MessageDraft {
  /** The fields of the form; empty texts where nothing was chosen. */
  readonly model = signal({ account: '', topic: '', body: '' });
  readonly files = new ChosenFiles();
  /** Goes with the message however often it is sent, so that it arrives once. */
  readonly key = crypto.randomUUID();
}
