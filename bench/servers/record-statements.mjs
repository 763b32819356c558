// Loaded into a portal before its own code: writes every statement with parameters that it sends into a file. Only for
// finding out what the portal runs; never loaded into a portal that is measured.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const { query } = pg.Client.prototype;

pg.Client.prototype.query = function (config, ...rest) {
  if (typeof config?.text === 'string' && Array.isArray(config.values)) {
    const { text, values } = config;
    const line = JSON.stringify({ text, values }, (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    appendFileSync(process.env.STATEMENTS_FILE, `${line}\n`);
  }
  return query.call(this, config, ...rest);
};
