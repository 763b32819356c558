import { fork, type ChildProcess } from 'node:child_process';
import { PROJECT } from '../data/place.js';
import type { LoadNews, LoadOrder, LoadResult } from './orders.js';

/** The process that makes the load, driven from here. */
export class LoadGenerator {
  private readonly child: ChildProcess;

  constructor() {
    this.child = fork('bench/load/generator.ts', [], {
      cwd: PROJECT,
      execArgv: ['--import', './test/support/typescript.mjs'],
    });
  }

  /** @param onMeasuring called when the warm-up is over */
  run(order: LoadOrder, onMeasuring: () => void = () => undefined): Promise<LoadResult> {
    return new Promise((resolve, reject) => {
      const hear = (news: LoadNews): void => {
        if (news.kind === 'measuring') {
          onMeasuring();
          return;
        }
        this.child.off('message', hear);
        this.child.off('exit', fail);
        resolve(news.result);
      };
      const fail = (): void => {
        reject(new Error('the load generator ended'));
      };
      this.child.on('message', hear);
      this.child.once('exit', fail);
      this.child.send(order);
    });
  }

  stop(): void {
    this.child.kill();
  }
}
