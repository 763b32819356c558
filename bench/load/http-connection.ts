import { connect, type Socket } from 'node:net';

/** What came back for one request. */
export interface Reply {
  readonly status: number;
  readonly body: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const CHUNKED_END = Buffer.from('0\r\n\r\n');

/** One kept connection to a server on this machine: a request, its whole reply, the next request. */
export class HttpConnection {
  private socket: Socket | undefined;
  private received: Buffer[] = [];
  private waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;

  constructor(private readonly port: number) {}

  /** Sends the bytes of a request and waits for the reply. */
  send(request: Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.received = [];
      this.waiting = { resolve, reject };
      this.open().write(request);
    });
  }

  close(): void {
    this.socket?.destroy();
    this.socket = undefined;
  }

  private open(): Socket {
    if (this.socket && !this.socket.destroyed) return this.socket;
    const socket = connect({ host: '127.0.0.1', port: this.port, noDelay: true });
    socket.on('data', (chunk) => {
      this.hear(chunk);
    });
    socket.on('error', (error) => {
      this.fail(error);
    });
    socket.on('close', () => {
      this.fail(new Error('the server closed the connection'));
    });
    this.socket = socket;
    return socket;
  }

  private hear(chunk: Buffer): void {
    this.received.push(chunk);
    const bytes = this.received.length === 1 ? chunk : Buffer.concat(this.received);
    this.received = [bytes];
    const reply = replyIn(bytes);
    if (!reply) return;
    this.received = [];
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve(reply);
  }

  private fail(error: Error): void {
    this.socket = undefined;
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.reject(error);
  }
}

/** The reply that the bytes hold, once they hold all of it. */
export function replyIn(bytes: Buffer): Reply | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd === -1) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const status = Number(head.slice(9, 12));
  const from = headEnd + HEAD_END.length;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const to = from + Number(length);
    return bytes.length >= to ? { status, body: bytes.subarray(from, to) } : undefined;
  }
  if (status === 304 || status === 204) return { status, body: Buffer.alloc(0) };
  const isWhole = bytes.subarray(-CHUNKED_END.length).equals(CHUNKED_END);
  return isWhole ? { status, body: unchunked(bytes.subarray(from)) } : undefined;
}

function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}
