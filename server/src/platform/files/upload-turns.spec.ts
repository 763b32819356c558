import { setImmediate as nextTurn } from 'node:timers/promises';

import { UploadTurns } from './upload-turns.js';

type Outcome = 'CAME' | 'TOO_MANY';

/** Files that are coming until they are told to have come. */
class SlowFiles {
  private readonly turns = new UploadTurns();
  private readonly ends: (() => void)[] = [];

  send(userId: string): Promise<Outcome> {
    return this.turns.run<Outcome>(
      userId,
      () => new Promise((resolve) => this.ends.push(() => resolve('CAME'))),
    );
  }

  async coming(): Promise<number> {
    await nextTurn();
    return this.ends.length;
  }

  async endAll(): Promise<void> {
    while ((await this.coming()) > 0) this.ends.splice(0).forEach((end) => end());
  }
}

describe('UploadTurns', () => {
  it('receives two files of one person at a time, and others beside them', async () => {
    const files = new SlowFiles();
    const first = [files.send('1'), files.send('1'), files.send('2')];
    expect(await files.send('1')).toBe('TOO_MANY');
    await files.endAll();
    expect(await Promise.all(first)).toEqual(['CAME', 'CAME', 'CAME']);
    const next = files.send('1');
    await files.endAll();
    expect(await next).toBe('CAME');
  });

  it('has no more than eight in memory, lets as many wait, and turns the rest away', async () => {
    const files = new SlowFiles();
    const sent = Array.from({ length: 16 }, (_, index) => files.send(String(index)));
    expect(await files.coming()).toBe(8);
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(files.send('17')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    }
    await files.endAll();
    expect(await Promise.all(sent)).toEqual(sent.map(() => 'CAME'));
  });
});
