import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { PAGE_FIELDS, everyPage, type PageOf } from '../support/every-page.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { TEST_BEGINS_AT, openTestPortal, type TestPortal } from '../support/test-portal.js';

interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly isUrgent: boolean;
}

const LIST = `query ($account: String, $first: Int!, $after: String) { announcements(account: $account, first: $first, after: $after) {
  nodes { id title isUrgent body publishedAt validUntil } ${PAGE_FIELDS} } }`;

describe('contact', () => {
  let portal: TestPortal;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({}, async (database) => {
      await fillResidentsBook(database);
      await query(database, `insert into holidays (on_day, name) values ('2026-11-20', 'Dzień Spółdzielcy')`);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  const titles = async (client: HttpClient, account: string | null = null): Promise<readonly string[]> => {
    const all = await everyPage<Announcement>(client, LIST, { account, first: 2 }, pageOf);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    return all.map(({ title }) => title);
  };
  const pageOf = (data: never): PageOf<Announcement> =>
    (data as { announcements: PageOf<Announcement> }).announcements;

  it('says everybody who the cooperative is and how to reach it', async () => {
    const stranger = new HttpClient(portal.url);
    const { data, errors } =
      await stranger.ask(`{ cooperative { name transferName nip address { street postalCode city lines }
      phone email emergencyPhone website officeHours { days weekdays from to } openNow openUntil
      privacyNotice { version text } terms { version text } accessibilityStatement { text } applicationForm { url mediaType } } }`);
    expect(errors).toEqual([]);
    expect(data!['cooperative']).toEqual({
      name: 'Spółdzielnia Mieszkaniowa „Źródlana”',
      transferName: 'SM Źródlana',
      nip: '5252445767',
      address: {
        street: 'os. Źródlane 1',
        postalCode: '00-001',
        city: 'Zmyślin',
        lines: ['os. Źródlane 1', '00-001 Zmyślin'],
      },
      phone: '22 000 00 00',
      email: 'biuro@zrodlana.example',
      emergencyPhone: null,
      website: null,
      officeHours: [{ days: 'pn.–pt.', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '15:00' }],
      openNow: true,
      openUntil: '15:00',
      privacyNotice: { version: '2026-01', text: 'Informacja o danych osobowych.' },
      terms: { version: '1', text: 'Regulamin.' },
      accessibilityStatement: { text: 'Deklaracja dostępności.' },
      applicationForm: { url: '/files/application-form.pdf', mediaType: 'application/pdf' },
    });
  });

  it.each([
    ['an own day off', '2026-11-20T10:00:00Z', false],
    ['a Saturday', '2026-11-21T10:00:00Z', false],
    ['Independence Day', '2026-11-11T10:00:00Z', false],
    ['five minutes before closing, Polish time', '2026-11-18T13:55:00Z', true],
    ['closing time, Polish time', '2026-11-18T14:00:00Z', false],
  ])('knows whether the office is open on %s', async (_, at, openNow) => {
    portal.clock.set(new Date(at));
    const { data } = await new HttpClient(portal.url).ask('{ cooperative { openNow openUntil } }');
    portal.clock.set(new Date(TEST_BEGINS_AT));
    expect(data).toEqual({ cooperative: { openNow, openUntil: openNow ? '15:00' : null } });
  });

  it('shows announcements in force for everyone, the own estate and building, urgent first', async () => {
    expect(await titles(holder)).toEqual(['Awaria w budynku', 'Dla osiedla', 'Dla wszystkich']);
    expect(await titles(holder, 'L0147')).toEqual(['Awaria w budynku', 'Dla osiedla', 'Dla wszystkich']);
  });

  it('shows nothing for an account of another, as for an absent one', async () => {
    expect(await titles(holder, 'L0148')).toEqual([]);
    expect(await titles(holder, 'L9999')).toEqual([]);
  });

  it('shows a former holder what is for everyone, and nothing of the building he left', async () => {
    const former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    expect(await titles(former)).toEqual(['Dla wszystkich']);
    const { data } = await holder.ask(LIST, { first: 1 });
    const [urgent] = pageOf(data as never).nodes;
    const find = (client: HttpClient) =>
      client.ask('query ($id: ID!) { node(id: $id) { id } }', { id: urgent!.id });
    expect([(await find(holder)).data, (await find(former)).data]).toEqual([
      { node: { id: urgent!.id } },
      { node: null },
    ]);
  });

  it('tells when the office and each department open next, days off left out', async () => {
    await query(
      portal.database,
      `insert into departments (name, phone, office_hours, sort_order, source_system, source_key) values
         ('Dział Opłat', '22 000 00 11', '[{"weekdays":[1,2,3,4,5],"from":"07:30","to":"15:30"}]', 1, 'TEST', 'D1'),
         ('Administracja', '22 000 00 12', '[]', 2, 'TEST', 'D2'),
         ('Dział, którego już nie ma', '22 000 00 13', '[]', 3, 'TEST', 'D3')`,
    );
    await query(portal.database, `update departments set is_listed = false where source_key = 'D3'`);
    portal.clock.set(new Date('2026-11-19T15:00:00Z'));
    const { data, errors } = await new HttpClient(portal.url).ask(`{ cooperative { nextOpening { day time }
      departments { name phone openUntil nextOpening { day time } officeHours { days from to } } } }`);
    portal.clock.set(new Date(TEST_BEGINS_AT));
    expect(errors).toEqual([]);
    // 2026-11-20 is the cooperative's own day off.
    expect(data!['cooperative']).toEqual({
      nextOpening: { day: '2026-11-23', time: '08:00' },
      departments: [
        {
          name: 'Dział Opłat',
          phone: '22 000 00 11',
          openUntil: null,
          nextOpening: { day: '2026-11-23', time: '07:30' },
          officeHours: [{ days: 'pn.–pt.', from: '07:30', to: '15:30' }],
        },
        {
          name: 'Administracja',
          phone: '22 000 00 12',
          openUntil: null,
          nextOpening: { day: '2026-11-23', time: '08:00' },
          officeHours: [{ days: 'pn.–pt.', from: '08:00', to: '15:00' }],
        },
      ],
    });
  });

  it('marks announcements as read for the person who opened them, and finds them by words', async () => {
    const MARK = `mutation ($input: MarkAnnouncementReadInput!) { answer: markAnnouncementRead(input: $input) {
      ... on MarkAnnouncementReadSucceeded { announcement { isRead } } ... on MarkAnnouncementReadRefused { code } } }`;
    const READ =
      'query ($text: String) { announcements(text: $text) { totalCount nodes { id title isRead } } }';
    type Found = {
      announcements: { totalCount: number; nodes: { id: string; title: string; isRead: boolean }[] };
    };
    const found = (await holder.ask<Found>(READ, { text: 'DLA OSIEDLA' })).data!.announcements;
    expect(found).toMatchObject({ totalCount: 1, nodes: [{ title: 'Dla osiedla', isRead: false }] });
    const { id } = found.nodes[0]!;
    for (let again = 0; again < 2; again += 1) {
      const { data } = await holder.ask(MARK, { input: { id } });
      expect(data).toEqual({ answer: { announcement: { isRead: true } } });
    }
    const one = 'query ($id: ID!) { announcement(id: $id) { title isRead } }';
    expect((await holder.ask(one, { id })).data).toEqual({
      announcement: { title: 'Dla osiedla', isRead: true },
    });
    const coHolder = await new HttpClient(portal.url).signIn(PEOPLE.coHolder.login, PASSWORD);
    expect((await coHolder.ask(one, { id })).data).toEqual({
      announcement: { title: 'Dla osiedla', isRead: false },
    });
    const former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    expect((await former.ask(one, { id })).data).toEqual({ announcement: null });
    expect((await former.ask(MARK, { input: { id } })).data).toEqual({
      answer: { code: 'ANNOUNCEMENT_NOT_FOUND' },
    });
  });

  it('stops showing them after their last day, which still counts', async () => {
    portal.clock.set(new Date('2026-11-18T22:59:00Z'));
    const browser = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    expect(await titles(browser)).toContain('Awaria w budynku');
    portal.clock.set(new Date('2026-11-18T23:01:00Z'));
    expect(await titles(browser)).not.toContain('Awaria w budynku');
    portal.clock.set(new Date(TEST_BEGINS_AT));
  });
});
