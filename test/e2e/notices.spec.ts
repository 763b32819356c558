import { jest } from '@jest/globals';
import { PEOPLE } from '../fixtures/access.js';
import { NoticesPortal, SUBJECTS } from '../fixtures/notices.js';

jest.setTimeout(180_000);

const HOLDER = PEOPLE.holder.email;
const STRANGER = PEOPLE.stranger.email;

describe('notices', () => {
  let notices: NoticesPortal;
  let invoices = 0;

  beforeAll(async () => {
    notices = await NoticesPortal.open();
  });

  afterAll(async () => {
    await notices.close();
  });

  /** A document of charge of L0147; gives its number. */
  const issue = async (issuedOn: string, dueOn: string, account = 'L0147'): Promise<string> => {
    invoices += 1;
    const number = `TST/${String(invoices)}`;
    await notices.book((book) =>
      book.invoice({ account, number, issuedOn, dueOn, period: null, lines: [{ net: 12_345n }] }),
    );
    return number;
  };
  const pay = (account: string, on: string, designated: string, amount = 12_345n): Promise<unknown> =>
    notices.book((book) => book.payment({ account, on, amount, designated }));
  const bankBookedThrough = (day: string): Promise<unknown> =>
    notices.query(`update data_freshness set through_on = $1 where feed = 'BANK'`, [day]);
  const subjects = async (): Promise<string[]> =>
    (await notices.run()).map(({ to, subject }) => `${to.join()}: ${subject}`).toSorted();

  it('tell nothing of what was before a person could be written to', async () => {
    await notices.begin('2026-11-18');
    expect(await notices.run()).toEqual([]);
    expect(await notices.query('select since from notice_readers')).toEqual([
      { since: new Date('2026-11-17T09:00:00Z') },
      { since: new Date('2026-11-17T09:00:00Z') },
    ]);
  });

  it('tell of a new document once, with nothing personal in it', async () => {
    const number = await issue('2026-11-18', '2026-12-10');
    const [letter, ...more] = await notices.run();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ to: [HOLDER], subject: SUBJECTS.INVOICE_ISSUED });
    expect(letter!.content).toContain('nowy dokument do konta L…47');
    expect(letter!.content).toContain('Termin płatności: 10\u00A0grudnia\u00A02026.');
    expect(letter!.content).toMatch(/http:\/\/localhost:\d+\/faktury\/inv_\d+/);
    for (const secret of ['Jolanta', 'Zmyślon', 'Źródlane', '0147', number, '123,45', '99900009']) {
      expect(letter!.content).not.toContain(secret);
    }
    expect(await notices.run()).toEqual([]);
  });

  it('put several news of one kind into one letter, and those of two people into two', async () => {
    await issue('2026-11-18', '2026-12-10');
    await issue('2026-11-18', '2026-12-15');
    await issue('2026-11-18', '2026-12-15', 'L0148');
    const letters = await notices.run();
    expect(letters.map(({ to }) => to[0]).toSorted()).toEqual([HOLDER, STRANGER]);
    const own = letters.find(({ to }) => to[0] === HOLDER)!;
    expect(own.content).toContain('przybyło: 2 nowe dokumenty do konta L…47');
    expect(own.content).toMatch(/10\u00A0grudnia[^]*15\u00A0grudnia/);
    expect(own.content).toMatch(/http:\/\/localhost:\d+\/faktury\r?\n/);
  });

  it('remind three days before the day to pay by, of what remains', async () => {
    await notices.begin('2026-11-18');
    notices.at('2026-11-21');
    expect(await subjects()).toEqual([]);
    notices.at('2026-11-22');
    const [letter, ...more] = await notices.run();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ to: [HOLDER], subject: SUBJECTS.PAYMENT_DUE });
    expect(letter!.content.match(/Termin płatności: 25\u00A0listopada\u00A02026\./g)).toHaveLength(2);
    expect(await notices.query(`select from notices where state = 'SENT'`)).toHaveLength(2);
    notices.at('2026-11-23');
    expect(await subjects()).toEqual([]);
  });

  it('tell of a document that came late from its source, not of one that is too old', async () => {
    await notices.begin('2026-11-18');
    notices.at('2026-12-01');
    await issue('2026-11-19', '2026-12-20');
    expect(await subjects()).toContain(`${HOLDER}: ${SUBJECTS.INVOICE_ISSUED}`);
    notices.at('2026-12-04');
    await issue('2026-11-19', '2026-12-20');
    expect(await subjects()).toEqual([]);
  });

  it('do not remind of what is paid meanwhile, even when the letter was already made', async () => {
    await notices.begin('2026-12-18');
    const number = await issue('2026-12-01', '2027-01-05');
    notices.at('2027-01-02', '07:00');
    expect(await notices.run()).toEqual([]);
    expect(
      await notices.query(`select from notices where kind = 'PAYMENT_DUE' and state = 'QUEUED'`),
    ).toHaveLength(1);
    await pay('L0147', '2027-01-02', number);
    notices.at('2027-01-02', '08:00');
    expect(await notices.run()).toEqual([]);
    expect(
      await notices.query(
        `select n.state, l.state as letter from notices n join notice_letters l on l.id = n.letter_id
          where n.kind = 'PAYMENT_DUE'`,
      ),
    ).toEqual([{ state: 'SKIPPED', letter: 'SKIPPED' }]);
  });

  it('do not remind of what a credit that waits for its day will cover', async () => {
    await notices.query(`update cooperative_settings set credit_use = 'DUE'`);
    await issue('2026-12-20', '2027-02-05', 'L0148');
    await notices.book((book) => book.payment({ account: 'L0148', on: '2026-12-21', amount: 80_000n }));
    await notices.begin('2027-02-02');
    expect(await notices.query(`select from credits where allocated_grosze < amount_grosze`)).not.toEqual([]);
    expect(await subjects()).toEqual([]);
    await notices.query(`update cooperative_settings set credit_use = 'ISSUE'`);
  });

  it('remind of an instalment in place of the debts it covers', async () => {
    await notices.begin('2026-12-01');
    notices.at('2026-12-07');
    const [letter, ...more] = await notices.run();
    expect(more).toEqual([]);
    expect(letter!.content).toContain('10\u00A0grudnia\u00A02026');
    const keys = await notices.query(
      `select n.subject_key like 'instalment:%-2' as second, count(*)::int from notices n where kind = 'PAYMENT_DUE' group by 1`,
    );
    expect(keys).toContainEqual({ second: true, count: 1 });
  });

  it('tell once on the day after and once after 14 days, when the bank’s payments are in the book', async () => {
    const number = await issue('2027-02-20', '2027-03-10');
    await notices.begin('2027-03-10');
    notices.at('2027-03-11');
    await bankBookedThrough('2027-03-09');
    expect(await subjects()).toEqual([]);
    await bankBookedThrough('2027-03-10');
    const [letter, ...more] = await notices.run();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ to: [HOLDER], subject: SUBJECTS.PAYMENT_OVERDUE });
    expect(letter!.content).toContain('Termin, który minął: 10\u00A0marca\u00A02027.');
    expect(letter!.content).not.toContain('123,45');
    notices.at('2027-03-15');
    expect(await subjects()).toEqual([]);
    notices.at('2027-03-24');
    await bankBookedThrough('2027-03-23');
    expect(await subjects()).toEqual([`${HOLDER}: ${SUBJECTS.PAYMENT_OVERDUE}`]);
    notices.at('2027-03-30');
    expect(await subjects()).toEqual([]);
    await pay('L0147', '2027-03-30', number);
  });

  it('are silent on what is disputed in an open case', async () => {
    const number = await issue('2027-03-20', '2027-04-12');
    await notices.begin('2027-04-12');
    notices.at('2027-04-13');
    await bankBookedThrough('2027-04-12');
    await notices.query(
      `insert into contact_cases (account_id, person_id, number, topic, about_kind, about_id, snapshot, client_key)
       select i.account_id, p.id, 'S/1', 'CHARGES', 'INVOICE', i.id, '{}', 'S/1'
         from invoices i, persons p where i.number = $1 and p.source_key = 'P-HOLDER'`,
      [number],
    );
    expect(await subjects()).toEqual([]);
    await notices.query(`update contact_cases set state = 'CLOSED', closed_at = now()`);
    expect(await subjects()).toEqual([`${HOLDER}: ${SUBJECTS.PAYMENT_OVERDUE}`]);
    await pay('L0147', '2027-04-13', number);
  });

  describe('of days for giving readings', () => {
    const openWindow = (opensOn: string, closesOn: string, medium: string | null = null): Promise<unknown> =>
      notices.query(
        `insert into reading_windows (opens_on, closes_on, medium, source_system, source_key)
         values ($1::date, $2, $3, 'TEST', 'from ' || $1::date)`,
        [opensOn, closesOn, medium],
      );
    const meter = (code: string, isRemote: boolean): Promise<unknown> =>
      notices.query(
        `insert into meters (unit_id, serial, medium, unit_of_measure, installed_on, is_remote, source_system, source_key)
         select id, 'ZW-' || code, 'COLD_WATER', 'm³', '2020-01-01', $2, 'TEST', 'meter ' || code from units where code = $1`,
        [code, isRemote],
      );

    it('tell once that they have begun, where a meter is to be read by hand', async () => {
      await meter('U147', false);
      await notices.begin('2027-04-20');
      await openWindow('2027-04-21', '2027-04-30');
      expect(await subjects()).toEqual([]);
      notices.at('2027-04-21');
      const came = (await notices.run()).filter(({ subject }) => subject === SUBJECTS.READING_WINDOW);
      expect(came.map(({ to }) => to[0]).toSorted()).toEqual([HOLDER, STRANGER]);
      expect(came[0]!.content).toContain('Ostatni dzień: 30\u00A0kwietnia\u00A02027.');
      expect(await subjects()).toEqual([]);
    });

    it('tell nothing of another medium, of meters read from afar, nor once a reading was given', async () => {
      await notices.query('update meters set is_remote = true');
      await openWindow('2027-04-22', '2027-04-30');
      notices.at('2027-04-22');
      expect(await subjects()).toEqual([]);
      await notices.query('update meters set is_remote = false');
      await openWindow('2027-04-23', '2027-04-30', 'HEATING');
      await notices.query(
        `insert into readings (meter_id, unit_id, taken_on, value_thousandths, source, quality, source_system, source_key)
         select id, unit_id, '2027-04-23', 99000, 'RESIDENT', 'ACTUAL', 'TEST', 'given ' || id from meters`,
      );
      notices.at('2027-04-23');
      expect(await subjects()).toEqual([]);
    });
  });

  describe('of letters', () => {
    const deliver = (key: string, sentAt: string, invoice: string | null = null): Promise<unknown> =>
      notices.query(
        `with file as (
           insert into document_files (sha256, media_type, byte_size, content)
           values (sha256('%PDF'), 'application/pdf', 4, '%PDF')
           on conflict (sha256) do update set media_type = excluded.media_type returning id)
         insert into documents (account_id, kind, title, sent_at, file_id, invoice_id, source_system, source_key)
         select a.id, 'INFORMATION', 'Wezwanie dla Jolanty Zmyślonej', $2, file.id,
                (select i.id from invoices i where i.number = $3), 'TEST', $1
           from file, accounts a where a.number = 'L0147'`,
        [key, sentAt, invoice],
      );

    it('tell that one came, without its title', async () => {
      await notices.begin('2027-05-05');
      await deliver('D1', '2027-05-05T08:00:00Z');
      const [letter, ...more] = await notices.run();
      expect(more).toEqual([]);
      expect(letter).toMatchObject({ to: [HOLDER], subject: SUBJECTS.DOCUMENT_DELIVERED });
      expect(letter!.raw).not.toMatch(/Wezwanie|Jolan/);
      expect(await subjects()).toEqual([]);
    });

    it('tell nothing when it was opened, or carries a document of charge that was told', async () => {
      await deliver('D2', '2027-05-05T08:30:00Z');
      await notices.query(
        `insert into deliveries (document_id, account_id, event, at)
         select id, account_id, 'OPENED', '2027-05-05T08:40:00Z' from documents where source_key = 'D2'`,
      );
      const number = await issue('2027-05-05', '2027-05-31');
      await deliver('D3', '2027-05-05T08:50:00Z', number);
      expect(await subjects()).toEqual([`${HOLDER}: ${SUBJECTS.INVOICE_ISSUED}`]);
      await pay('L0147', '2027-05-05', number);
    });

    it('tell nothing to whoever has taken it into his hands in the portal', async () => {
      await deliver('D5', '2027-05-05T08:50:00Z');
      await notices.query(
        `insert into document_openings (document_id, account_id, person_id, opened_at, method)
         select d.id, d.account_id, p.id, '2027-05-05T08:55:00Z', 'DOWNLOAD'
           from documents d, persons p where d.source_key = 'D5' and p.source_key = 'P-HOLDER'`,
      );
      expect(await subjects()).toEqual([]);
    });

    it('tell nothing without the consent in force for that account', async () => {
      await notices.query(
        `update consents set withdrawn_at = '2027-05-05T08:55:00Z' where source_key = 'consent P-HOLDER'`,
      );
      await deliver('D4', '2027-05-05T08:58:00Z');
      expect(await subjects()).toEqual([]);
      await notices.query(`update consents set withdrawn_at = null where source_key like 'consent %'`);
      await notices.query(
        `update consents set account_id = (select id from accounts where number = 'L0148')
          where source_key = 'consent P-HOLDER'`,
      );
      expect(await subjects()).toEqual([]);
      await notices.query(`update consents set account_id = null where source_key like 'consent %'`);
      expect(await subjects()).toEqual([`${HOLDER}: ${SUBJECTS.DOCUMENT_DELIVERED}`]);
    });
  });

  describe('of cases', () => {
    const write = (author: 'OFFICE' | 'RESIDENT', at: string): Promise<unknown> =>
      notices.query(
        `insert into case_messages (case_id, account_id, author_kind, body, at, client_key)
         select id, account_id, $1, 'Pani Jolanto, saldo wynosi 123,45 zł', $2::timestamptz, $2 from contact_cases where number = 'S/1'`,
        [author, at],
      );

    it('tell the one who wrote that the cooperative answered, whether or not he agreed to letters', async () => {
      await notices.begin('2027-05-10');
      await notices.query('update consents set withdrawn_at = granted_at');
      await write('OFFICE', '2027-05-10T08:30:00Z');
      const [letter, ...more] = await notices.run();
      expect(more).toEqual([]);
      expect(letter).toMatchObject({ to: [HOLDER], subject: SUBJECTS.CASE_ANSWERED });
      expect(letter!.content).not.toMatch(/Jolan|123,45/);
      await notices.query(`update consents set withdrawn_at = null where source_key like 'consent %'`);
    });

    it('tell nothing once he has written again', async () => {
      await write('OFFICE', '2027-05-10T08:40:00Z');
      await write('RESIDENT', '2027-05-10T08:45:00Z');
      expect(await subjects()).toEqual([]);
    });
  });

  describe('go to nobody else:', () => {
    const toldNothingWhen = async (change: string, undo: string): Promise<void> => {
      await notices.query(change);
      expect(await subjects()).toEqual([]);
      await notices.query(undo);
    };

    beforeAll(async () => {
      await notices.begin('2027-06-07');
      await issue('2027-06-07', '2027-06-30');
    });

    it.each([
      [
        'a blocked user',
        `update users set blocked_at = now() where login = 'L0147'`,
        `update users set blocked_at = null where login = 'L0147'`,
      ],
      [
        'an address that is not proved',
        `update users set email_verified_at = null where login = 'L0147'`,
        `update users set email_verified_at = '2026-01-01' where login = 'L0147'`,
      ],
      [
        'a starting password',
        `update users set password_is_starting = true where login = 'L0147'`,
        `update users set password_is_starting = false where login = 'L0147'`,
      ],
      [
        'a holder whose tie has ended',
        `update holders set valid_to = '2027-06-06' where source_key like 'L0147 P-HOLDER%'`,
        `update holders set valid_to = null where source_key like 'L0147 P-HOLDER%'`,
      ],
      [
        'the holder of a closed account',
        `update accounts set closed_on = '2027-06-06' where number = 'L0147'`,
        `update accounts set closed_on = null where number = 'L0147'`,
      ],
      [
        'one who neither agreed nor chose',
        'update consents set withdrawn_at = granted_at',
        `update consents set withdrawn_at = null where source_key like 'consent %'`,
      ],
    ])('%s', async (_who, change, undo) => {
      await toldNothingWhen(change, undo);
    });

    it('and to the holder himself after all that', async () => {
      expect(await subjects()).toEqual([`${HOLDER}: ${SUBJECTS.INVOICE_ISSUED}`]);
    });

    it('not even when a letter was made before the account was closed', async () => {
      await issue('2027-06-07', '2027-06-30');
      notices.at('2027-06-07', '21:00');
      expect(await notices.run()).toEqual([]);
      await toldNothingWhen(
        `update accounts set closed_on = '2027-06-07' where number = 'L0147'`,
        'select 1',
      );
      notices.at('2027-06-08');
      expect(await subjects()).toEqual([]);
      await notices.query(`update accounts set closed_on = null where number = 'L0147'`);
    });

    it('the former holder is told nothing of what is posted to his account later', async () => {
      await notices.query(
        `update users set email = 'ewa@poczta.example', email_verified_at = '2026-01-01' where login = 'L0200'`,
      );
      await notices.begin('2027-06-14');
      await issue('2027-06-14', '2027-06-30', 'L0200');
      expect(await subjects()).toEqual([]);
    });
  });
});
