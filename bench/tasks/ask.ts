import { HttpConnection } from '../load/http-connection.js';
import type { BenchServer } from '../servers/server.js';

/** One request, outside of any load; the text of the answer. */
export async function ask(server: BenchServer, request: string): Promise<string> {
  const connection = new HttpConnection(server.port);
  try {
    const { status, body } = await connection.send(Buffer.from(request));
    const text = body.toString();
    if (status !== 200 || text.includes('"errors":[')) {
      throw new Error(`a server answered ${String(status)}: ${text.slice(0, 500)}`);
    }
    return text;
  } finally {
    connection.close();
  }
}
