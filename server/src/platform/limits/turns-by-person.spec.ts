import { TurnsByPerson } from './turns-by-person.js';

/** Work that lasts until it is told to end. */
function longWork(): { readonly work: () => Promise<string>; end: () => void; begun: boolean } {
  const own = {
    begun: false,
    end: (): void => undefined,
    work: (): Promise<string> => {
      own.begun = true;
      return new Promise((resolve) => {
        own.end = () => {
          resolve('done');
        };
      });
    },
  };
  return own;
}

describe('TurnsByPerson', () => {
  it('lets one person’s work wait for his own, not for another’s', async () => {
    const turns = new TurnsByPerson(1, 5);
    const [first, second, other] = [longWork(), longWork(), longWork()];
    const running = [turns.run('a', first.work), turns.run('a', second.work), turns.run('b', other.work)];
    await Promise.resolve();
    expect([first.begun, second.begun, other.begun]).toEqual([true, false, true]);
    first.end();
    await running[0];
    expect(second.begun).toBe(true);
    second.end();
    other.end();
    expect(await Promise.all(running)).toEqual(['done', 'done', 'done']);
  });

  it('turns away what would wait too long, until there is room again', async () => {
    const turns = new TurnsByPerson(1, 0);
    const first = longWork();
    const running = turns.run('a', first.work);
    await expect(turns.run('a', () => Promise.resolve())).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    first.end();
    await running;
    await expect(turns.run('a', () => Promise.resolve('again'))).resolves.toBe('again');
  });
});
