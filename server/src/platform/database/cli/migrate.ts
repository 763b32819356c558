import 'reflect-metadata';
import { readSettings } from '../../config/read-settings.js';
import { StartRefused } from '../../start/start-refused.js';
import { say, sayFailure } from '../../start/terminal.js';
import { migrate } from '../migrate.js';

// npm run db:migrate: brings one's own PostgreSQL to the newest schema; the embedded one is migrated by npm start.
try {
  const { DATABASE_OWNER_URL } = readSettings(process.env);
  if (DATABASE_OWNER_URL === undefined) {
    throw new StartRefused(['DATABASE_OWNER_URL: wymagane; wbudowaną bazę migruje samo „npm start”.']);
  }
  const done = await migrate(DATABASE_OWNER_URL);
  say(...done, `Wykonane migracje: ${String(done.length)}`);
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}
