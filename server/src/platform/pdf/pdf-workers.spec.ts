import { setImmediate } from 'node:timers/promises';
import { readPdf } from '../../../../test/support/read-pdf.js';
import { writeDocument } from './document-text.js';
import { type PdfDocument, renderPdf } from './pdf-document.js';
import { box, ruledTable, titleText } from './pdf-style.js';
import { PdfWorkers } from './pdf-workers.js';

const LIMITS = { most: 1, mostWaiting: 2, longestMs: 60_000 };

const document = (rows: number): PdfDocument => ({
  title: `Wyciąg, ${String(rows)} wierszy`,
  author: 'SM „Nad Potokiem”',
  madeAt: new Date('2026-11-22T10:15:00Z'),
  foot: 'stopka',
  content: [
    titleText('Zażółć gęślą jaźń'),
    box([{ text: 'ramka' }]),
    ruledTable(
      [60, '*'],
      [
        ['Lp.', 'Opis'],
        ...Array.from({ length: rows }, (_, row) => [String(row), `Operacja ${String(row)}`]),
      ],
    ),
  ],
});

describe('PdfWorkers', () => {
  let workers: PdfWorkers;

  const open = (limits: Partial<typeof LIMITS> = {}): PdfWorkers =>
    (workers = new PdfWorkers({ ...LIMITS, ...limits }));

  afterEach(() => workers.close());

  it('make the very file that is made without them', async () => {
    const made = await open().make(writeDocument(document(40)));
    expect(made.equals(await renderPdf(document(40)))).toBe(true);
    expect((await readPdf(made)).text).toContain('Operacja 39');
  });

  it('leave the thread that asks free while a long one is made', async () => {
    let isMade = false;
    const making = open()
      .make(writeDocument(document(3_000)))
      .then(() => (isMade = true));
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    expect(isMade).toBe(false);
    await making;
  });

  it('turn away what is too much with 503', async () => {
    open();
    const making = Array.from({ length: 4 }, () => workers.make(writeDocument(document(300))));
    const outcomes = await Promise.allSettled(making);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'RATE_LIMITED', facts: { status: 503 } });
  });

  it('say what is wrong with a document, and make the next one', async () => {
    const broken = { ...document(1), content: [{ image: 'data:image/png;base64,AAAA' }] };
    await expect(open().make(writeDocument(broken))).rejects.toThrow('PdfWorkers: ');
    expect((await readPdf(await workers.make(writeDocument(document(1))))).pages).toBe(1);
  });

  it('give up one that takes too long, and make the next one with another thread', async () => {
    open({ longestMs: 0 });
    await expect(workers.make(writeDocument(document(3_000)))).rejects.toThrow('took too long');
    await expect(workers.make(writeDocument(document(3_000)))).rejects.toThrow('took too long');
  });

  it('fail what they are making when they are closed, and take nothing more', async () => {
    const outcome = open()
      .make(writeDocument(document(3_000)))
      .catch((error: unknown) => error);
    await setImmediate();
    await workers.close();
    expect(await outcome).toMatchObject({ message: 'PdfWorkers: the thread ended' });
    await expect(workers.make(writeDocument(document(1)))).rejects.toThrow('closed');
  });

  it('take no document that would lose a function on the way', () => {
    const withFunction = {
      ...document(1),
      content: [{ table: { body: [['x']] }, layout: { vLineWidth: () => 0 } }],
    };
    expect(() => writeDocument(withFunction)).toThrow('vLineWidth is a function');
  });
});
