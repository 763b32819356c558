import { CLERK, PASSWORD, PEOPLE } from '../fixtures/access.js';
import { isAddress, requestOf, SAMPLES, type Things } from '../fixtures/permission-samples.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { type TestPortal, openTestPortal } from '../support/test-portal.js';

const HOSTILE = [
  '',
  ' ',
  `'; drop table users; --`,
  `" or 1=1 --`,
  '\\',
  '%',
  '_',
  '$1',
  '../../../etc/passwd',
  '%2e%2e%2f%00',
  '{{7*7}}',
  '<script>alert(1)</script>',
  'inv_',
  'inv_0',
  'inv_-1',
  'inv_1e3',
  'inv_9223372036854775807',
  'inv_9223372036854775808',
  'inv_99999999999999999999999999',
  'acc_1; select pg_sleep(5)',
  'usr_1',
  'aud_1',
  'ses_0000000000000000',
  '2026-02-30',
  '\u202e0741L',
  'İŞ',
  '🧨'.repeat(300),
  'x'.repeat(20_000),
];

/** Things that are each the same hostile text. */
const allOf = (text: string): Things => ({
  account: text,
  accountId: encodeURIComponent(text),
  unitCode: text,
  invoiceId: text,
  invoiceNumber: text,
  paymentId: text,
  meterId: text,
  readingId: text,
  calendarPaymentId: encodeURIComponent(text),
  settlementId: encodeURIComponent(text),
  photoId: encodeURIComponent(text),
  documentId: encodeURIComponent(text),
  caseId: encodeURIComponent(text),
  attachmentId: encodeURIComponent(text),
});

describe('hostile words', () => {
  let portal: TestPortal;
  const browsers: HttpClient[] = [];

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '1000000' }, async (database) => {
      await fillResidentsBook(database);
    });
    for (const login of [PEOPLE.holder.login, CLERK.login]) {
      browsers.push(await new HttpClient(portal.url).signIn(login, PASSWORD));
    }
  });

  afterAll(async () => {
    await portal.close();
  });

  const reads = Object.entries(SAMPLES).filter(
    ([way, { foreign }]) => foreign !== 'SAME' && !way.startsWith('Mutation'),
  );

  it.each(reads)('find nothing and break nothing in %s', async (way, sample) => {
    for (const text of HOSTILE) {
      for (const browser of browsers) {
        const asked = allOf(text);
        const said = isAddress(way)
          ? await (
              await browser.send(sample.text({ ...asked, invoiceId: asked.accountId }), requestOf(sample))
            ).text()
          : (await browser.ask(sample.text(asked), sample.variables?.(asked) ?? {})).text;
        expect({ text: text.slice(0, 40), said: leak(said) }).toEqual({ text: text.slice(0, 40), said: '' });
      }
    }
  });

  it('break nothing where they are typed into a form', async () => {
    const forms: readonly (readonly [string, string, readonly string[]])[] = [
      ['revokeSession', 'RevokeSessionInput', ['id']],
      ['confirmEmailChange', 'ConfirmEmailChangeInput', ['token']],
      ['resetPassword', 'ResetPasswordInput', ['token', 'newPassword']],
      ['acknowledgeNotice', 'AcknowledgeNoticeInput', ['version']],
      ['checkPassword', 'CheckPasswordInput', ['newPassword', 'token']],
      ['requestPasswordReset', 'RequestPasswordResetInput', ['identifier']],
      ['submitReading', 'SubmitReadingInput', ['clientKey', 'meterId', 'takenOn', 'value']],
      ['changeReading', 'ChangeReadingInput', ['readingId', 'takenOn', 'value']],
      ['withdrawReading', 'WithdrawReadingInput', ['readingId']],
    ];
    const [browser] = browsers;
    for (const [field, type, names] of forms) {
      for (const text of HOSTILE) {
        const input = Object.fromEntries(names.map((name) => [name, text]));
        const answer = await browser!.ask(
          `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename } }`,
          { input },
        );
        expect({ field, text: text.slice(0, 40), said: leak(answer.text) }).toEqual({
          field,
          text: text.slice(0, 40),
          said: '',
        });
      }
    }
  });
});

/** What an answer must never hold: a failure of ours, or anything that belongs to somebody. */
function leak(said: string): string {
  return /INTERNAL|syntax error|invalid input|Zmyślon|NAL\/2026|%PDF/.exec(said)?.[0] ?? '';
}
