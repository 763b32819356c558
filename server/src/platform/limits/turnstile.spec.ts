import { Problem } from '../graphql/problem.js';
import { Turnstile } from './turnstile.js';

describe('Turnstile', () => {
  it('lets few in, keeps a queue, turns the rest away, and frees every place', async () => {
    const turnstile = new Turnstile(2, 3);
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 9 }, () => turnstile.run(work)));
    expect(most).toBe(2);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    const reasons = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    );
    expect(reasons.every((reason) => reason instanceof Problem && reason.facts.status === 503)).toBe(true);
    await expect(turnstile.run(() => Promise.resolve('again'))).resolves.toBe('again');
  });
});
