/** How the session travels; decided by the public address alone, whatever NODE_ENV says. */
export interface SessionCookie {
  /** `__Host-` binds the cookie to this very host and to https. */
  readonly name: string;
  readonly secure: boolean;
}

/** The session's cookie for a portal at this address. */
export function sessionCookie(publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? '__Host-ebok' : 'ebok', secure };
}
