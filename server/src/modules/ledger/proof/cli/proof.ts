import 'reflect-metadata';
import { Client } from 'pg';
import { longWorkOptions } from '../../../../platform/database/connection-options.js';
import { runCommand } from '../../../../platform/start/command.js';
import { say } from '../../../../platform/start/terminal.js';
import { proofReport } from '../proof-report.js';
import { proveBook } from '../prove-book.js';

// npm run proof: proves every account of the book; ends with 1 when anything does not add up.
await runCommand(async ({ DATABASE_DIRECT_URL }) => {
  const client = new Client(longWorkOptions(DATABASE_DIRECT_URL));
  await client.connect();
  try {
    const proof = await proveBook(client);
    say(...proofReport(proof));
    return proof.isSound ? 0 : 1;
  } finally {
    await client.end();
  }
});
