/** What kind of person signed in. */
export type UserKind = 'RESIDENT' | 'CLERK';

/** The person behind a request, read anew for every request. */
export interface Viewer {
  /** Row id as text. */
  readonly userId: string;
  readonly kind: UserKind;
  readonly login: string;
  readonly displayName: string;
  /** Only a resident is tied to a person. */
  readonly personId: string | null;
  /** A starting password is in force: nothing but setting an own one is open. */
  readonly mustChangePassword: boolean;
}
