/** Where mail programs send the one click of RFC 8058; the token stands behind the `?`, which no log keeps. */
export const UNSUBSCRIBE_ADDRESS = '/notices/unsubscribe';

/** The client's page of the same; there the token stands behind the `#`. */
export const UNSUBSCRIBE_PAGE = '/powiadomienia/wypisz';
