import fc from 'fast-check';
import { PriorityQueue } from './priority-queue.js';

const byNumber = (a: number, b: number): number => a - b;

describe('PriorityQueue', () => {
  it('is empty at first and when all was taken', () => {
    const queue = new PriorityQueue(byNumber);
    expect([queue.peek(), queue.take()]).toEqual([undefined, undefined]);
    queue.add(1);
    expect([queue.peek(), queue.take(), queue.peek()]).toEqual([1, 1, undefined]);
  });

  it('gives what was added in order, also when adding and taking alternate', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), (commands) => {
        const queue = new PriorityQueue(byNumber);
        const model: number[] = [];
        for (const command of commands) {
          if (command === null) {
            expect(queue.take()).toBe(model.shift());
          } else {
            queue.add(command);
            model.push(command);
            model.sort(byNumber);
          }
          expect(queue.peek()).toBe(model[0]);
        }
      }),
    );
  });
});
