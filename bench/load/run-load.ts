import { setTimeout as delay } from 'node:timers/promises';
import { ascending, percentile } from '../measure/statistics.js';
import { HttpConnection } from './http-connection.js';
import type { LoadOrder, LoadResult } from './orders.js';

const ERRORS = Buffer.from('"errors":[');

/** Makes the load, calls when the warm-up is over, and says what came of the rest. */
export async function runLoad(order: LoadOrder, onMeasuring: () => void): Promise<LoadResult> {
  const run = new LoadRun(order);
  const sending = order.arrivalsPerSecond === undefined ? run.closedLoop() : run.openLoop();
  await delay(order.warmUpMs);
  onMeasuring();
  run.begin();
  await delay(order.measureMs);
  const result = run.end();
  await sending;
  return result;
}

class LoadRun {
  private readonly requests: readonly Buffer[];
  private latencies: number[] = [];
  private failures = 0;
  private failure: string | undefined;
  private bytes = 0;
  private next = 0;
  private beganAt = 0;
  private isOver = false;

  constructor(private readonly order: LoadOrder) {
    this.requests = order.requests.map((text) => Buffer.from(text));
  }

  begin(): void {
    this.latencies = [];
    this.failures = 0;
    this.bytes = 0;
    this.beganAt = performance.now();
  }

  end(): LoadResult {
    this.isOver = true;
    const seconds = (performance.now() - this.beganAt) / 1000;
    const sorted = ascending(this.latencies);
    const requests = sorted.length;
    return {
      requests,
      seconds,
      perSecond: requests / seconds,
      p50: requests > 0 ? percentile(sorted, 0.5) : Number.NaN,
      p99: requests > 0 ? percentile(sorted, 0.99) : Number.NaN,
      longest: sorted.at(-1) ?? Number.NaN,
      failures: this.failures,
      failure: this.failure,
      bytes: this.bytes,
    };
  }

  async closedLoop(): Promise<void> {
    await Promise.all(
      Array.from({ length: this.order.connections }, async () => {
        const connection = new HttpConnection(this.order.port);
        while (!this.isOver) await this.ask(connection, performance.now());
        connection.close();
      }),
    );
  }

  /** Arrivals at even distances; one that finds no free connection waits in the queue, and its wait counts. */
  async openLoop(): Promise<void> {
    const { connections, arrivalsPerSecond = 1 } = this.order;
    const arrivals: number[] = [];
    const began = performance.now();
    let arrived = 0;
    const workers = Array.from({ length: connections }, async () => {
      const connection = new HttpConnection(this.order.port);
      while (!this.isOver) {
        const due = Math.floor(((performance.now() - began) / 1000) * arrivalsPerSecond);
        for (; arrived < due; arrived++) arrivals.push(began + (arrived / arrivalsPerSecond) * 1000);
        const arrival = arrivals.shift();
        if (arrival === undefined) await delay(1);
        else await this.ask(connection, arrival);
      }
      connection.close();
    });
    await Promise.all(workers);
  }

  private async ask(connection: HttpConnection, from: number): Promise<void> {
    const request = this.requests[this.next++ % this.requests.length];
    if (!request) throw new Error('runLoad: no requests');
    try {
      const { status, body } = await connection.send(request);
      this.bytes += body.length;
      if (status === 304 || (status === 200 && this.isAnswer(body))) {
        this.latencies.push(performance.now() - from);
      } else this.fail(`${String(status)} ${body.toString('utf8', 0, 300)}`);
    } catch (error) {
      this.fail(String(error));
      await delay(10);
    }
  }

  private isAnswer(body: Buffer): boolean {
    const { expect } = this.order;
    return !body.includes(ERRORS) && (expect === undefined || body.includes(expect));
  }

  private fail(what: string): void {
    if (this.isOver) return;
    this.failures++;
    this.failure ??= what;
  }
}
