import type { Scope } from './scope.js';
import type { Viewer } from './viewer.js';

/** Who signed in, and what he may read, at this moment. */
export interface SignedIn {
  readonly viewer: Viewer;
  readonly scope: Scope;
}

/** Where the platform learns about a person; the module `access` answers. */
export abstract class ViewerSource {
  /** The person of a session; nothing when he is blocked or gone. Asked anew for every request. */
  abstract find(userId: string): Promise<SignedIn | undefined>;
}
