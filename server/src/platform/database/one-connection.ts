import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** A transaction within which something runs. */
interface Held {
  isOver: boolean;
}

type Work<Result> = (manager: EntityManager) => Promise<Result>;

const held = new AsyncLocalStorage<Held>();

/** Does the work of a transaction whose connection was taken from the pool by hand. */
export async function holdingConnection<Result>(work: () => Promise<Result>): Promise<Result> {
  const transaction: Held = { isOver: false };
  try {
    return await held.run(transaction, work);
  } finally {
    transaction.isOver = true;
  }
}

/**
 * Lets no transaction ask the pool for a second connection. As many transactions as there are connections would wait
 * for each other, each with its locks held, and everybody else behind them. What a transaction needs to know is read
 * before it begins, or by its own `manager`.
 */
export function refuseSecondConnections(dataSource: DataSource): void {
  const { manager } = dataSource;
  const pool = (dataSource.driver as PostgresDriver).master as pg.Pool;
  const transaction = manager.transaction.bind(manager) as <Result>(work: Work<Result>) => Promise<Result>;
  const connect = pool.connect.bind(pool) as (...told: unknown[]) => unknown;
  Object.assign(manager, {
    transaction: <Result>(work: Work<Result>) => transaction((own) => holdingConnection(() => work(own))),
  });
  Object.assign(pool, {
    connect: (...told: [((error: Error) => void)?]): unknown => {
      if (held.getStore()?.isOver !== false) return connect(...told);
      const error = new Error('refuseSecondConnections: a transaction reads outside of itself');
      const [callback] = told;
      if (!callback) return Promise.reject(error);
      callback(error);
      return undefined;
    },
  });
}
