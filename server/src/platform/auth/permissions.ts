/** Who asks: nobody signed in, somebody who has yet to replace a starting password, a resident, a clerk. */
export const AUDIENCES = ['ANONYMOUS', 'STARTING_PASSWORD', 'RESIDENT', 'CLERK'] as const;

/** One of `AUDIENCES`. */
export type Audience = (typeof AUDIENCES)[number];

const EVERYONE = AUDIENCES;
const SIGNED_IN = ['STARTING_PASSWORD', 'RESIDENT', 'CLERK'] as const;
const OWN_PASSWORD_SET = ['RESIDENT', 'CLERK'] as const;
const RESIDENT = ['RESIDENT'] as const;
const CLERK = ['CLERK'] as const;

/**
 * Every way in, and who may take it: root fields of the schema as `Query.name` and
 * `Mutation.name`, downloads and other addresses as `GET /path`, uploads as `POST /path`. The guard refuses whatever has
 * no row here; the permission matrix and docs/permissions.md are made from it. Which rows a
 * resident sees is a second question, answered by the scope in each repository's WHERE.
 */
export const PERMISSIONS: Readonly<Record<string, readonly Audience[]>> = {
  'Query.cooperative': EVERYONE,
  'Query.limits': EVERYONE,
  'Query.session': EVERYONE,
  'Query.noticeSubscription': EVERYONE,
  'Query.viewer': OWN_PASSWORD_SET,
  'Query.node': RESIDENT,
  'Query.account': RESIDENT,
  'Query.unit': RESIDENT,
  'Query.invoice': RESIDENT,
  'Query.invoices': RESIDENT,
  'Query.payment': RESIDENT,
  'Query.meter': RESIDENT,
  'Query.reading': RESIDENT,
  'Query.balance': RESIDENT,
  'Query.announcements': RESIDENT,
  'Query.announcement': RESIDENT,
  'Query.case': RESIDENT,
  'Query.caseSubject': RESIDENT,
  'Query.document': RESIDENT,
  'Query.audit': CLERK,

  'Mutation.login': EVERYONE,
  'Mutation.requestPasswordReset': EVERYONE,
  'Mutation.resetPassword': EVERYONE,
  'Mutation.confirmEmailChange': EVERYONE,
  'Mutation.checkPassword': EVERYONE,
  'Mutation.unsubscribe': EVERYONE,
  'Mutation.undoUnsubscribe': EVERYONE,
  'Mutation.logout': SIGNED_IN,
  'Mutation.changePassword': SIGNED_IN,
  'Mutation.logoutEverywhere': OWN_PASSWORD_SET,
  'Mutation.revokeSession': OWN_PASSWORD_SET,
  'Mutation.extendSession': OWN_PASSWORD_SET,
  'Mutation.requestEmailChange': RESIDENT,
  'Mutation.setLanguage': RESIDENT,
  'Mutation.acknowledgeNotice': RESIDENT,
  'Mutation.createCalendarFeed': RESIDENT,
  'Mutation.revokeCalendarFeed': RESIDENT,
  'Mutation.submitReading': RESIDENT,
  'Mutation.changeReading': RESIDENT,
  'Mutation.withdrawReading': RESIDENT,
  'Mutation.markAnnouncementRead': RESIDENT,
  'Mutation.openCase': RESIDENT,
  'Mutation.replyToCase': RESIDENT,
  'Mutation.closeCase': RESIDENT,
  'Mutation.reopenCase': RESIDENT,
  'Mutation.setConsent': RESIDENT,
  'Mutation.setNoticeChoice': RESIDENT,

  'GET /files/application-form.pdf': EVERYONE,
  'GET /files/invoices/:invoiceId.pdf': RESIDENT,
  'GET /files/accounts/:accountId/statement.pdf': RESIDENT,
  'GET /files/accounts/:accountId/invoices.pdf': RESIDENT,
  'GET /files/accounts/:accountId/invoices.csv': RESIDENT,
  'GET /files/accounts/:accountId/invoices.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/ledger.pdf': RESIDENT,
  'GET /files/accounts/:accountId/ledger.csv': RESIDENT,
  'GET /files/accounts/:accountId/ledger.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/parameters.pdf': RESIDENT,
  'GET /files/accounts/:accountId/parameters.csv': RESIDENT,
  'GET /files/accounts/:accountId/parameters.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/calendar.pdf': RESIDENT,
  'GET /files/accounts/:accountId/calendar.csv': RESIDENT,
  'GET /files/accounts/:accountId/calendar.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/payments/:paymentId.ics': RESIDENT,
  // A calendar program has no session: its secret address says whose due dates it reads.
  'GET /files/calendar.ics': EVERYONE,

  'GET /files/accounts/:accountId/meters.pdf': RESIDENT,
  'GET /files/accounts/:accountId/meters.csv': RESIDENT,
  'GET /files/accounts/:accountId/meters.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/readings.pdf': RESIDENT,
  'GET /files/accounts/:accountId/readings.csv': RESIDENT,
  'GET /files/accounts/:accountId/readings.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/use-list.pdf': RESIDENT,
  'GET /files/accounts/:accountId/use-list.csv': RESIDENT,
  'GET /files/accounts/:accountId/use-list.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/settlements.pdf': RESIDENT,
  'GET /files/accounts/:accountId/settlements.csv': RESIDENT,
  'GET /files/accounts/:accountId/settlements.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/use.csv': RESIDENT,
  'GET /files/accounts/:accountId/use.pdf': RESIDENT,
  'GET /files/settlements/:settlementId.pdf': RESIDENT,
  'GET /files/readings/:readingId/photo': RESIDENT,
  'POST /files/readings/:readingId/photo': RESIDENT,
  'GET /files/accounts/:accountId/documents.pdf': RESIDENT,
  'GET /files/accounts/:accountId/documents.csv': RESIDENT,
  'GET /files/accounts/:accountId/documents.xlsx': RESIDENT,
  'GET /files/accounts/:accountId/documents.zip': RESIDENT,
  'GET /files/documents/:documentId.pdf': RESIDENT,
  'GET /files/accounts/:accountId/unit-card.pdf': RESIDENT,
  'GET /files/accounts/:accountId/certificate-application.pdf': RESIDENT,

  'GET /notices/unsubscribe': EVERYONE,
  'POST /notices/unsubscribe': EVERYONE,
  'POST /files/case-uploads': RESIDENT,
  'GET /files/case-attachments/:attachmentId': RESIDENT,
  'GET /files/cases/:caseId.pdf': RESIDENT,
  'GET /files/accounts/:accountId/cases.pdf': RESIDENT,
  'GET /files/accounts/:accountId/cases.csv': RESIDENT,
  'GET /files/accounts/:accountId/cases.xlsx': RESIDENT,

  'GET /health/live': EVERYONE,
  'GET /health/ready': EVERYONE,
};

/**
 * Addresses that take what other sites' programs send, since the token in the address says everything and no session
 * counts there: one-click unsubscribe of RFC 8058.
 */
export const FROM_ANYWHERE: readonly string[] = ['POST /notices/unsubscribe'];

/**
 * Addresses whose reading is noted as the person's own act: a letter that was taken counts as opened. A page of another
 * site, to which a browser may lend the session's cookie, must not do that in his name.
 */
export const FROM_OWN_PAGES: readonly string[] = [
  'GET /files/accounts/:accountId/documents.zip',
  'GET /files/documents/:documentId.pdf',
];

/** The audience a signed-in or anonymous caller belongs to. */
export function audienceOf(
  viewer: { readonly kind: 'RESIDENT' | 'CLERK'; readonly mustChangePassword: boolean } | undefined,
): Audience {
  if (!viewer) return 'ANONYMOUS';
  return viewer.mustChangePassword ? 'STARTING_PASSWORD' : viewer.kind;
}
