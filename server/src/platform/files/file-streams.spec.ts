import { jest } from '@jest/globals';
import type { Response } from 'express';
import type { PinoLogger } from 'nestjs-pino';
import { Writable } from 'node:stream';
import { FileStreams } from './file-streams.js';

const SECOND = 1_000;

/** Takes each piece after so many milliseconds. */
function slowTaker(ms: number): { readonly response: Response; readonly taken: () => number } {
  let taken = 0;
  const response = new Writable({
    highWaterMark: 1,
    write: (_piece, _encoding, done) => {
      setTimeout(() => {
        taken += 1;
        done();
      }, ms);
    },
  });
  Object.assign(response, { attachment: () => undefined, setHeader: () => undefined });
  return { response: response as unknown as Response, taken: () => taken };
}

async function* pieces(count: number): AsyncGenerator<Buffer> {
  for (let piece = 0; piece < count; piece += 1) yield await Promise.resolve(Buffer.from('x'));
}

describe('FileStreams', () => {
  const errors: unknown[] = [];
  const log = { error: (error: unknown) => errors.push(error) } as unknown as PinoLogger;

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const send = async (
    ms: number,
    wait: number,
  ): Promise<{ taken: number; isOver: boolean; isCut: boolean }> => {
    const { response, taken } = slowTaker(ms);
    let isOver = false;
    const head = { fileName: 'a.pdf', mediaType: 'application/pdf' };
    void new FileStreams(log).send(response, { ...head, content: pieces(10) }).then(() => {
      isOver = true;
    });
    for (let passed = 0; passed < wait; passed += SECOND) await jest.advanceTimersByTimeAsync(SECOND);
    return { taken: taken(), isOver, isCut: response.destroyed && !response.writableFinished };
  };

  it('sends to its end what is taken slowly but steadily', async () => {
    expect(await send(20 * SECOND, 210 * SECOND)).toEqual({ taken: 10, isOver: true, isCut: false });
  });

  it('breaks off when nothing is taken for half a minute, and that is no fault', async () => {
    expect(await send(40 * SECOND, 35 * SECOND)).toEqual({ taken: 0, isOver: true, isCut: true });
    expect(errors).toEqual([]);
  });
});
