import { readdir } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { RawUpload } from '../support/raw-upload.js';
import { query } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const UPLOADS = '/files/case-uploads?name=skan.pdf';
const MEGABYTE = 1024 * 1024;
const MOST = 10 * MEGABYTE;
/** What any body may take here; in production half a minute. */
const BODY_MS = 1_000;

/** A PDF of some size: a comment fills it. */
const pdfOf = (size: number): Buffer => {
  const [start, end] = ['%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n%', '\n%%EOF\n'];
  return Buffer.from(start + 'x'.repeat(size - start.length - end.length) + end);
};

describe('uploads', () => {
  let portal: TestPortal;
  let holder: HttpClient;

  beforeEach(async () => {
    portal = await openTestPortal({ BODY_SECONDS: String(BODY_MS / 1000) }, async (database) => {
      await fillResidentsBook(database);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  /** Whether the portal stops as if nobody were sending. */
  const close = async (): Promise<void> => {
    const stopped = await Promise.race([
      portal.close().then(() => true),
      delay(10_000, false, { ref: false }),
    ]);
    expect(stopped).toBe(true);
  };
  const kept = async (): Promise<unknown> =>
    (await query(portal.database, 'select count(*)::int as count from case_uploads'))[0]!['count'];

  it('may take longer than any other request while they come on', async () => {
    const file = pdfOf(MOST);
    const upload = await RawUpload.begin(holder, UPLOADS, file.length);
    const begun = performance.now();
    for (let step = 0; step < 8; step += 1) {
      upload.write(file.subarray((step * MOST) / 8, ((step + 1) * MOST) / 8));
      await delay(BODY_MS / 2);
    }
    expect(await upload.statusLine()).toBe('HTTP/1.1 201 Created');
    expect(performance.now() - begun).toBeGreaterThan(3 * BODY_MS);
    expect(await kept()).toBe(1);
    upload.leave();
    await close();
  });

  it.each([
    ['stands still', 0],
    ['trickles', 100],
  ])('are refused when one %s', async (_, bytes) => {
    const upload = await RawUpload.begin(holder, UPLOADS, MOST);
    const trickle = setInterval(() => {
      upload.write(Buffer.alloc(bytes));
    }, 100);
    const said = await upload.untilClosed();
    clearInterval(trickle);
    expect(said).toMatch(/^HTTP\/1.1 408 /);
    expect(said).toContain('Plik przesyłał się zbyt wolno.');
    expect(said).toContain('"code":"BAD_USER_INPUT"');
    expect(await kept()).toBe(0);
    await close();
  });

  it('leave every other body its half minute', async () => {
    const other = await RawUpload.begin(holder, '/graphql', 1000, 'application/json');
    const begun = performance.now();
    const trickle = setInterval(() => {
      other.write(Buffer.from(' '));
    }, 100);
    expect(await other.untilClosed()).toMatch(/^HTTP\/1.1 408 /);
    clearInterval(trickle);
    expect(performance.now() - begun).toBeLessThan(4 * BODY_MS);
    await close();
  });

  it.each([
    ['of a file', UPLOADS, 413, 'Plik może mieć najwyżej 10 MB.'],
    ['of a photograph of nothing', '/files/readings/rdg_1/photo', 404, 'Nie znaleziono.'],
  ])('without end and length %s are answered at the limit and cut off', async (_, path, status, sentence) => {
    const files = await readdir(portal.settings.DATA_DIR, { recursive: true });
    const upload = await RawUpload.begin(holder, path);
    const poured = upload.pourWithoutEnd(Buffer.alloc(MEGABYTE, 'x'));
    const said = await upload.untilClosed();
    expect(said).toContain(`HTTP/1.1 ${String(status)} `);
    expect(said).toContain(sentence);
    expect(await poured).toBeGreaterThan(status === 413 ? MOST : 0);
    expect(await kept()).toBe(0);
    expect(await readdir(portal.settings.DATA_DIR, { recursive: true })).toEqual(files);
    await close();
  });

  it('that still come do not keep the portal from stopping', async () => {
    const upload = await RawUpload.begin(holder, UPLOADS);
    const poured = upload.pourWithoutEnd(Buffer.alloc(MEGABYTE, 'x'));
    await close();
    await poured;
  });

  it('whose sender leaves are forgotten', async () => {
    const upload = await RawUpload.begin(holder, UPLOADS, MOST);
    upload.write(Buffer.alloc(MEGABYTE));
    await delay(200);
    upload.leave();
    await delay(200);
    expect(await kept()).toBe(0);
    await close();
  });

  it('of one person keep two places at most', async () => {
    const first = await RawUpload.begin(holder, UPLOADS, MOST);
    const second = await RawUpload.begin(holder, UPLOADS, MOST);
    await delay(300);
    const response = await holder.send(UPLOADS, { method: 'POST', body: new Uint8Array(pdfOf(200)) });
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'UPLOADS_TOO_MANY' }]);
    const coHolder = await new HttpClient(portal.url).signIn(PEOPLE.coHolder.login, PASSWORD);
    expect((await coHolder.send(UPLOADS, { method: 'POST', body: new Uint8Array(pdfOf(200)) })).status).toBe(
      201,
    );
    first.leave();
    second.leave();
    await close();
  });
});
