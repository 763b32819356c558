/** Name of the query parameter of the login page that keeps where the person wanted to go. */
export const RETURN_PARAMETER = 'powrot';

/** Pages of the way in; nobody is sent back to them after signing in. */
const WAY_IN = /^\/(logowanie|informacja|email)?([/?#]|$)/;

/**
 * Where to go after signing in: the address asked for, if it is a page of this portal; else undefined.
 * Only a path of this site counts, so a mailed link cannot lead elsewhere.
 */
export function safeReturnAddress(given: string | null | undefined): string | undefined {
  if (!given?.startsWith('/') || given.startsWith('//') || given.includes('\\')) return undefined;
  return WAY_IN.test(given) ? undefined : given;
}
