import { crc32 } from 'node:zlib';

import { runReadingsCommand } from '../../server/src/modules/media/cli/readings-command.js';
import { openReadingsDesk, type OpenReadingsDesk } from '../../server/src/modules/media/readings-desk.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillMediaBook, KITCHEN_MONTHS, KITCHEN_START, WINDOWS } from '../fixtures/media-book.js';
import { SMALL_PNG } from '../fixtures/permission-samples.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { openTestPortal, TEST_BEGINS_AT, type TestPortal } from '../support/test-portal.js';

const READING = `id takenOn value source quality isQuarantined
  submission { number state isEditable isConfirmed reason decidedAt photo { url fileName mediaType } }`;
const FACTS = 'facts { previousValue previousOn use usualUse opensOn closesOn }';
const SUBMIT = `mutation ($input: SubmitReadingInput!) { answer: submitReading(input: $input) {
  ... on SubmitReadingSucceeded { reading { ${READING} } } ... on SubmitReadingRefused { code message path ${FACTS} } } }`;
const CHANGE = `mutation ($input: ChangeReadingInput!) { answer: changeReading(input: $input) {
  ... on ChangeReadingSucceeded { reading { ${READING} } } ... on ChangeReadingRefused { code message path ${FACTS} } } }`;
const WITHDRAW = `mutation ($input: WithdrawReadingInput!) { answer: withdrawReading(input: $input) {
  ... on WithdrawReadingSucceeded { reading { ${READING} } } ... on WithdrawReadingRefused { code message path } } }`;
const METERS = `{ unit(code: "U147") { meters { id serial selfReading {
  refusal window { medium opensOn closesOn isOpen } waiting { id value } } } } }`;

interface Given {
  readonly id: string;
  readonly takenOn: string;
  readonly value: string;
  readonly source: string;
  readonly isQuarantined: boolean;
  readonly submission: {
    readonly number: string;
    readonly state: string;
    readonly isEditable: boolean;
    readonly reason: string | null;
    readonly photo: { readonly url: string; readonly fileName: string; readonly mediaType: string } | null;
  };
}

interface Answer {
  readonly reading?: Given;
  readonly code?: string;
  readonly path?: readonly string[];
  readonly facts?: Readonly<Record<string, string | null>>;
}

interface MeterRow {
  readonly id: string;
  readonly serial: string;
  readonly selfReading: { readonly refusal: string | null; readonly window: object | null };
}

const LAST = KITCHEN_MONTHS.reduce((sum, used) => sum + used, KITCHEN_START);
const text = (thousandths: bigint): string =>
  `${String(thousandths / 1_000n)},${String(thousandths % 1_000n).padStart(3, '0')}`;

let keys = 0;
const newKey = (): string => `klucz-${String((keys += 1)).padStart(4, '0')}`;

describe('a reading of one’s own', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let meters: ReadonlyMap<string, string>;
  let desk: OpenReadingsDesk;

  beforeAll(async () => {
    portal = await openTestPortal(
      { REQUESTS_PER_MINUTE: '100000', READING_CHANGES_PER_HOUR: '1000' },
      fillMediaBook,
    );
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    meters = new Map((await metersOf(holder)).map(({ serial, id }) => [serial, id]));
    desk = await openReadingsDesk(portal.settings);
  });

  afterAll(async () => {
    await desk.close();
    await portal.close();
  });

  beforeEach(async () => {
    portal.clock.set(new Date(TEST_BEGINS_AT));
    await query(
      portal.database,
      `with gone as (delete from reading_submissions returning reading_id)
       delete from readings where id in (select reading_id from gone)`,
    );
  });

  async function metersOf(client: HttpClient): Promise<readonly MeterRow[]> {
    const { data, errors } = await client.ask<{ unit: { meters: readonly MeterRow[] } }>(METERS);
    expect(errors).toEqual([]);
    return data!.unit.meters;
  }

  async function tell(
    client: HttpClient,
    document: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const { data, errors } = await client.ask<{ answer: Answer }>(document, { input });
    expect(errors).toEqual([]);
    return data!.answer;
  }

  const submit = (change: Readonly<Record<string, unknown>> = {}, client = holder): Promise<Answer> =>
    tell(client, SUBMIT, {
      clientKey: newKey(),
      meterId: meters.get('ZW-KUCHNIA'),
      takenOn: '2026-11-18',
      value: text(LAST + 1_800n),
      ...change,
    });

  /** The holder again, on the day after the window has closed. */
  async function onTheDayAfter(): Promise<HttpClient> {
    portal.clock.set(new Date('2026-11-26T09:00:00Z'));
    return new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  }

  const given = async (): Promise<Given> => (await submit()).reading!;

  const auditOf = async (readingId: string) =>
    (
      await query(
        portal.database,
        `select action, actor_kind, detail from audit_events where subject_kind = 'Reading' and subject_id = $1 order by id`,
        [readingId.slice('rdg_'.length)],
      )
    ).map(({ action }) => action);

  it('is offered for the meter that its holder reads, in its window', async () => {
    const offered = Object.fromEntries(
      (await metersOf(holder)).map(({ serial, selfReading }) => [serial, selfReading]),
    );
    const openWindow = { medium: 'COLD_WATER', ...WINDOWS.open, isOpen: true };
    expect(offered).toEqual({
      'ZW-KUCHNIA': { refusal: null, window: openWindow, waiting: null },
      'ZW-RADIO': { refusal: 'METER_REMOTE', window: openWindow, waiting: null },
      'ZW-PO': { refusal: 'METER_VERIFICATION_EXPIRED', window: openWindow, waiting: null },
      'ZW-ZDJETY': { refusal: 'METER_REMOVED', window: openWindow, waiting: null },
      'CO-1': {
        refusal: 'WINDOW_CLOSED',
        window: { medium: null, ...WINDOWS.next, isOpen: false },
        waiting: null,
      },
    });
  });

  it('waits with a number and counts for nothing until it is accepted', async () => {
    const before = await useOf(holder);
    const reading = await given();
    expect(reading).toMatchObject({
      takenOn: '2026-11-18',
      value: text(LAST + 1_800n).replace(',', '.'),
      source: 'RESIDENT',
      isQuarantined: true,
      submission: { state: 'WAITING', isEditable: true, photo: null },
    });
    expect(reading.submission.number).toMatch(/^O\/2026\/\d{4,}$/);
    expect(await useOf(holder)).toEqual(before);
    const [kitchen] = (await metersOf(holder)).filter(({ serial }) => serial === 'ZW-KUCHNIA');
    expect(kitchen!.selfReading).toMatchObject({
      refusal: 'READING_WAITING',
      waiting: { id: reading.id },
    });
    expect(await auditOf(reading.id)).toEqual(['READING_SUBMITTED']);

    const number = reading.submission.number;
    expect(await runReadingsCommand(desk.desk, { command: 'list' })).toEqual([
      `${number}: konto L0147, licznik ZW-KUCHNIA (kuchnia), 18.11.2026, ${text(LAST + 1_800n)} m³ – poprzedni ${text(LAST)} m³`,
    ]);
    await runReadingsCommand(desk.desk, { command: 'accept', number, by: 'B. Kowalczyk' });
    expect((await useOf(holder)).at(-1)).toBe('1.800');
    expect(await auditOf(reading.id)).toEqual(['READING_SUBMITTED', 'READING_ACCEPTED']);
    await expect(runReadingsCommand(desk.desk, { command: 'accept', number, by: 'B.' })).rejects.toThrow(
      'został przyjęty',
    );
  });

  it.each([
    ['below the last', { value: text(LAST - 1n) }, 'BELOW_PREVIOUS', 'value'],
    ['with a point as with a comma', { value: text(LAST - 1n).replace(',', '.') }, 'BELOW_PREVIOUS', 'value'],
    ['of tomorrow', { takenOn: '2026-11-19' }, 'FUTURE_DATE', 'takenOn'],
    ['of the day of the last', { takenOn: '2026-10-31' }, 'NOT_AFTER_PREVIOUS', 'takenOn'],
    ['that is no number', { value: 'około 5' }, 'READING_VALUE_INVALID', 'value'],
    ['below nothing', { value: '-1' }, 'READING_VALUE_INVALID', 'value'],
    ['with four decimals', { value: '160,1234' }, 'READING_VALUE_INVALID', 'value'],
    ['of more digits than the dial has', { value: '1160123', confirmed: true }, 'TOO_MANY_DIGITS', 'value'],
    ['under a key that is none', { clientKey: 'x' }, 'READING_KEY_INVALID', 'clientKey'],
    ['of no meter', { meterId: 'mtr_999999' }, 'METER_NOT_FOUND', 'meterId'],
  ])('%s is refused', async (_, change, code, field) => {
    expect(await submit(change)).toMatchObject({ code, path: ['input', field] });
    expect(await countOf()).toBe(0);
  });

  it.each([
    ['ZW-RADIO', 'METER_REMOTE'],
    ['ZW-PO', 'METER_VERIFICATION_EXPIRED'],
    ['ZW-ZDJETY', 'METER_REMOVED'],
    ['CO-1', 'WINDOW_CLOSED'],
  ])('of %s is refused as %s', async (serial, code) => {
    expect(await submit({ meterId: meters.get(serial), value: '1' })).toMatchObject({ code });
  });

  it('says what a refused one was measured against', async () => {
    expect((await submit({ value: text(LAST - 1n) })).facts).toMatchObject({
      previousValue: text(LAST).replace(',', '.'),
      previousOn: '2026-10-31',
    });
    const later = await onTheDayAfter();
    expect(await submit({}, later)).toMatchObject({ code: 'WINDOW_CLOSED', facts: WINDOWS.next });
  });

  it('of more than three times the usual is taken once it was confirmed', async () => {
    const much = { value: text(LAST + 9_000n) };
    const refused = await submit(much);
    expect(refused).toMatchObject({ code: 'IMPLAUSIBLE', facts: { use: '9.000' } });
    expect(Number(refused.facts!['usualUse'])).toBeCloseTo(1.7, 1);
    expect((await submit({ ...much, confirmed: true })).reading).toMatchObject({
      submission: { state: 'WAITING', isConfirmed: true },
    });
  });

  it('sent again under the same key is the same one, also all at once', async () => {
    const clientKey = newKey();
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit({ clientKey })));
    expect(new Set(answers.map(({ reading }) => reading?.id)).size).toBe(1);
    expect(answers[0]!.reading).toBeDefined();
    expect(await submit({ clientKey, value: text(LAST + 1_801n) })).toMatchObject({
      code: 'READING_KEY_REUSED',
    });
    expect(await submit()).toMatchObject({ code: 'READING_WAITING' });
    expect(await countOf()).toBe(1);
  });

  it('can be changed and taken back while its window is open', async () => {
    const { id } = await given();
    const better = { readingId: id, takenOn: '2026-11-17', value: text(LAST + 1_700n) };
    expect((await tell(holder, CHANGE, better)).reading).toMatchObject({ id, takenOn: '2026-11-17' });
    expect(await tell(holder, CHANGE, { ...better, value: text(LAST - 1n) })).toMatchObject({
      code: 'BELOW_PREVIOUS',
    });
    const later = await onTheDayAfter();
    expect(await tell(later, CHANGE, better)).toMatchObject({ code: 'WINDOW_CLOSED' });
    expect(await tell(later, WITHDRAW, { readingId: id })).toMatchObject({ code: 'WINDOW_CLOSED' });
    portal.clock.set(new Date(TEST_BEGINS_AT));
    expect((await tell(holder, WITHDRAW, { readingId: id })).reading).toMatchObject({
      isQuarantined: true,
      submission: { state: 'WITHDRAWN', isEditable: false },
    });
    expect(await tell(holder, CHANGE, better)).toMatchObject({ code: 'READING_DECIDED' });
    expect(await auditOf(id)).toEqual(['READING_SUBMITTED', 'READING_CHANGED', 'READING_WITHDRAWN']);
    expect((await submit()).reading).toBeDefined();
  });

  it('that was rejected says why and makes room for another', async () => {
    const { submission } = await given();
    const { number } = submission;
    const order = { command: 'reject', number, reason: 'Zdjęcie nieczytelne', by: 'B. Kowalczyk' } as const;
    expect((await runReadingsCommand(desk.desk, order))[0]).toContain('Odrzucono');
    const { data } = await holder.ask<{ unit: { meters: { readings: { nodes: Given[] } }[] } }>(
      `{ unit(code: "U147") { meters { readings(first: 1) { nodes { ${READING} } } } } }`,
    );
    const rejected = data!.unit.meters
      .flatMap(({ readings }) => readings.nodes)
      .find((one) => (one.submission as Given['submission'] | null)?.number === number);
    expect(rejected!.submission).toMatchObject({ state: 'REJECTED', reason: 'Zdjęcie nieczytelne' });
    expect((await submit()).reading).toBeDefined();
  });

  it('that does not fit between the states that count is not accepted at the desk', async () => {
    const { submission } = await given();
    await query(
      portal.database,
      `insert into readings (meter_id, unit_id, taken_on, value_thousandths, source, quality, source_system, source_key)
       select id, unit_id, '2026-11-20', $1, 'STAFF', 'ACTUAL', 'TEST', 'po mieszkańcu' from meters where serial = 'ZW-KUCHNIA'`,
      [String(LAST + 1_000n)],
    );
    await expect(
      runReadingsCommand(desk.desk, { command: 'accept', number: submission.number, by: 'B.' }),
    ).rejects.toThrow('wyższy niż późniejszy');
    await query(portal.database, `delete from readings where source_key = 'po mieszkańcu'`);
  });

  it('is not anybody else’s to see, change or add to', async () => {
    const { id } = await given();
    const stranger = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    const former = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
    for (const client of [stranger, former]) {
      expect(await submit({}, client)).toMatchObject({ code: 'METER_NOT_FOUND' });
      expect(await tell(client, WITHDRAW, { readingId: id })).toMatchObject({ code: 'READING_NOT_FOUND' });
      expect((await sendPhoto(id, SMALL_PNG, {}, client)).status).toBe(404);
      expect((await client.send(`/files/readings/${id}/photo`)).status).toBe(404);
    }
    const [own] = (
      await former.ask<{ unit: { meters: MeterRow[] } }>(
        '{ unit(code: "U200") { meters { id serial selfReading { refusal window { opensOn } } } } }',
      )
    ).data!.unit.meters;
    expect(own!.selfReading.window).toBeNull();
    expect(await submit({ meterId: own!.id, value: '200' }, former)).toMatchObject({
      code: 'METER_NOT_FOUND',
    });
  });

  describe('with a photograph', () => {
    it('keeps it, and gives it back to those who see the reading, as a file', async () => {
      const { id, submission } = await given();
      expect((await sendPhoto(id, SMALL_PNG)).status).toBe(204);
      const { data } = await holder.ask<{ reading: Given }>(
        `query ($id: ID!) { reading(id: $id) { ${READING} } }`,
        {
          id,
        },
      );
      const photo = data!.reading.submission.photo!;
      expect(photo).toEqual({
        url: `/files/readings/${id}/photo`,
        fileName: `odczyt-${submission.number.replaceAll('/', '-')}.png`,
        mediaType: 'image/png',
      });
      const file = await holder.send(photo.url);
      expect(file.status).toBe(200);
      expect(Buffer.from(await file.arrayBuffer()).equals(SMALL_PNG)).toBe(true);
      expect(Object.fromEntries(file.headers)).toMatchObject({
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store, private',
      });
      expect(file.headers.get('content-disposition')).toMatch(
        /^attachment; filename="?odczyt-O-2026-\d{4}\.png"?$/,
      );
      expect(await auditOf(id)).toEqual(['READING_SUBMITTED', 'READING_PHOTO_ADDED']);
    });

    it('of several pieces comes back as it was, for those who see the reading only', async () => {
      const { id } = await given();
      const large = pictureOf(110_000);
      expect((await sendPhoto(id, large)).status).toBe(204);
      const file = await holder.send(`/files/readings/${id}/photo`);
      expect(Object.fromEntries(file.headers)).toMatchObject({
        'content-type': 'image/png',
        'content-length': String(large.length),
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(Buffer.from(await file.arrayBuffer()).equals(large)).toBe(true);
      const stranger = await new HttpClient(portal.url).signIn(PEOPLE.formerHolder.login, PASSWORD);
      expect((await stranger.send(`/files/readings/${id}/photo`)).status).toBe(404);
    });

    it('takes only pictures, by their content, and of at most 10 MB', async () => {
      const { id } = await given();
      const page = Buffer.from('<!doctype html><script>alert(1)</script>');
      expect((await sendPhoto(id, page, { 'content-type': 'image/png' })).status).toBe(415);
      expect((await sendPhoto(id, Buffer.from('%PDF-1.4\n%%EOF\n'))).status).toBe(415);
      const onlyBegins = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), page, Buffer.from([0xff, 0xd9])]);
      expect((await sendPhoto(id, onlyBegins)).status).toBe(415);
      expect((await holder.send(`/files/readings/${id}/photo`)).status).toBe(404);
      expect((await sendPhoto(id, Buffer.alloc(0))).status).toBe(400);
      expect((await sendPhoto(id, Buffer.alloc(10 * 1024 * 1024 + 1))).status).toBe(413);
    });

    it('forgets what a camera or anybody else put behind the picture', async () => {
      const { id } = await given();
      expect((await sendPhoto(id, Buffer.concat([SMALL_PNG, Buffer.from('GPS 52.23 N')]))).status).toBe(204);
      const file = await holder.send(`/files/readings/${id}/photo`);
      expect(Buffer.from(await file.arrayBuffer()).equals(SMALL_PNG)).toBe(true);
    });

    it('takes none from another site, without the session’s token, or once it was decided', async () => {
      const { id, submission } = await given();
      expect((await sendPhoto(id, SMALL_PNG, { origin: 'https://evil.example' })).status).toBe(403);
      expect((await sendPhoto(id, SMALL_PNG, { 'x-csrf-token': '' })).status).toBe(403);
      expect(
        (await new HttpClient(portal.url).send(`/files/readings/${id}/photo`, { method: 'POST' })).status,
      ).toBe(401);
      await runReadingsCommand(desk.desk, { command: 'accept', number: submission.number, by: 'B.' });
      expect((await sendPhoto(id, SMALL_PNG)).status).toBe(409);
    });
  });

  function sendPhoto(
    readingId: string,
    content: Buffer,
    headers: Readonly<Record<string, string>> = {},
    client = holder,
  ): Promise<Response> {
    return client.send(`/files/readings/${readingId}/photo`, {
      method: 'POST',
      body: new Uint8Array(content),
      headers: { 'content-type': 'application/octet-stream', ...headers },
    });
  }

  async function useOf(client: HttpClient): Promise<readonly (string | null)[]> {
    const { data } = await client.ask<{ account: { consumption: { coldWater: string | null }[] } }>(
      '{ account(number: "L0147") { consumption(months: 3) { coldWater } } }',
    );
    return data!.account.consumption.map(({ coldWater }) => coldWater);
  }

  async function countOf(): Promise<number> {
    const [row] = await query(portal.database, 'select count(*)::int as count from reading_submissions');
    return row!['count'] as number;
  }
});

describe('photographs of readings', () => {
  let portal: TestPortal;
  let holder: HttpClient;
  let meterId: string;

  beforeAll(async () => {
    portal = await openTestPortal({ READING_PHOTOS_PER_HOUR: '5' }, fillMediaBook);
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const { data } = await holder.ask<{ unit: { meters: MeterRow[] } }>(METERS);
    meterId = data!.unit.meters.find(({ serial }) => serial === 'ZW-KUCHNIA')!.id;
  });

  afterAll(() => portal.close());

  beforeEach(() => query(portal.database, 'delete from rate_limits'));

  const giveReading = async (): Promise<string> => {
    const input = { clientKey: newKey(), meterId, takenOn: '2026-11-18', value: text(LAST + 1_800n) };
    const { data } = await holder.ask<{ answer: Answer }>(SUBMIT, { input });
    return data!.answer.reading!.id;
  };
  const takeBack = (readingId: string) => holder.ask(WITHDRAW, { input: { readingId } });
  const send = (readingId: string, picture: Buffer): Promise<Response> =>
    holder.send(`/files/readings/${readingId}/photo`, { method: 'POST', body: new Uint8Array(picture) });
  const keptFiles = async (): Promise<readonly unknown[]> =>
    (
      await query(
        portal.database,
        `select byte_size from document_files where media_type = 'image/png' order by id`,
      )
    ).map((row) => row['byte_size']);

  it('replace each other; what something else refers to stays', async () => {
    const [first, second, third] = [pictureOf(1), pictureOf(2), pictureOf(3)];
    const reading = await giveReading();
    await send(reading, first);
    await send(reading, second);
    expect(await keptFiles()).toEqual([second.length]);
    await send(reading, second);
    expect(await keptFiles()).toEqual([second.length]);
    await takeBack(reading);
    const next = await giveReading();
    await send(next, second);
    expect((await send(next, third)).status).toBe(204);
    expect(await keptFiles()).toEqual([second.length, third.length]);
    expect(Buffer.from(await (await holder.send(`/files/readings/${reading}/photo`)).arrayBuffer())).toEqual(
      second,
    );
    await takeBack(next);
  });

  it('are taken up to a number an hour', async () => {
    const reading = await giveReading();
    const statuses: number[] = [];
    for (let sent = 0; sent < 5; sent += 1) statuses.push((await send(reading, SMALL_PNG)).status);
    expect(statuses).toEqual([204, 204, 204, 204, 204]);
    const refused = await send(reading, SMALL_PNG);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000);
    await takeBack(reading);
  });
});

/** A picture like no other. */
function pictureOf(words: number): Buffer {
  const chunk = Buffer.from(`tEXt${'słowo '.repeat(words)}`);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(chunk.length - 4);
  sum.writeUInt32BE(crc32(chunk));
  const end = SMALL_PNG.length - 12;
  return Buffer.concat([SMALL_PNG.subarray(0, end), length, chunk, sum, SMALL_PNG.subarray(end)]);
}

describe('changes of readings', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await openTestPortal({ READING_CHANGES_PER_HOUR: '4' }, fillMediaBook);
  });

  afterAll(() => portal.close());

  it('are taken up to a number an hour; what is refused does not count', async () => {
    const holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const { data } = await holder.ask<{ unit: { meters: MeterRow[] } }>(METERS);
    const meterId = data!.unit.meters.find(({ serial }) => serial === 'ZW-KUCHNIA')!.id;
    const ask = async (document: string, input: object): Promise<Answer> =>
      (await holder.ask<{ answer: Answer }>(document, { input })).data!.answer;
    const submit = (value: bigint): Promise<Answer> =>
      ask(SUBMIT, { clientKey: newKey(), meterId, takenOn: '2026-11-18', value: text(value) });
    const version = async (): Promise<unknown> =>
      (await query(portal.database, 'select version from data_version'))[0]!['version'];

    for (let tries = 0; tries < 6; tries += 1)
      expect(await submit(LAST - 1n)).toMatchObject({ code: 'BELOW_PREVIOUS' });
    const { reading } = await submit(LAST + 1_800n);
    const changed = { readingId: reading!.id, takenOn: '2026-11-17', value: text(LAST + 1_700n) };
    expect((await ask(CHANGE, changed)).reading).toBeDefined();
    expect((await ask(WITHDRAW, { readingId: reading!.id })).reading).toBeDefined();
    const last = (await submit(LAST + 1_800n)).reading!;
    const before = await version();
    const many = { code: 'TOO_MANY_ATTEMPTS', path: null };
    expect(await ask(CHANGE, { ...changed, readingId: last.id })).toMatchObject(many);
    expect(await submit(LAST + 1_900n)).toMatchObject(many);
    const withdrawing = await ask(
      `mutation ($input: WithdrawReadingInput!) { answer: withdrawReading(input: $input) {
        ... on WithdrawReadingRefused { code path retryAfterSeconds } } }`,
      { readingId: last.id },
    );
    expect(withdrawing).toMatchObject(many);
    expect((withdrawing as { retryAfterSeconds?: number }).retryAfterSeconds).toBeGreaterThan(3_000);
    expect(await version()).toBe(before);
  });
});

describe('readings given at once', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await openTestPortal({ DATABASE_POOL_SIZE: '2' }, fillMediaBook);
  });

  afterAll(() => portal.close());

  it('need one connection each, so that a small pool serves them all', async () => {
    const holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const { data } = await holder.ask<{ unit: { meters: MeterRow[] } }>(METERS);
    const kitchen = data!.unit.meters.find(({ serial }) => serial === 'ZW-KUCHNIA')!;
    const belowLast = { meterId: kitchen.id, takenOn: '2026-11-18', value: text(LAST - 1n) };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        holder.ask<{ answer: Answer }>(SUBMIT, { input: { ...belowLast, clientKey: newKey() } }),
      ),
    );
    expect(answers.map(({ errors, data: told }) => [errors, told?.answer.code])).toEqual(
      answers.map(() => [[], 'BELOW_PREVIOUS']),
    );
  });
});

describe('the windows of an account', () => {
  it('are those open and to come, none for a former holder', async () => {
    const portal = await openTestPortal({}, fillMediaBook);
    const ask = async (login: string, number: string) => {
      const client = await new HttpClient(portal.url).signIn(login, PASSWORD);
      const { data } = await client.ask<{ account: { readingWindows: object[] } }>(
        'query ($number: String!) { account(number: $number) { readingWindows { medium opensOn closesOn isOpen } } }',
        { number },
      );
      return data!.account.readingWindows;
    };
    expect(await ask(PEOPLE.holder.login, 'L0147')).toEqual([
      { medium: 'COLD_WATER', ...WINDOWS.open, isOpen: true },
      { medium: null, ...WINDOWS.next, isOpen: false },
    ]);
    expect(await ask(PEOPLE.formerHolder.login, 'L0200')).toEqual([]);
    await portal.close();
  });
});
