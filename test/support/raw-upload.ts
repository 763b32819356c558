import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { HttpClient } from './http-client.js';

/** An upload written to the socket itself: at any pace, of any length, also of one that is never told. */
export class RawUpload {
  private said = '';
  private readonly gone: Promise<void>;

  private constructor(private readonly socket: Socket) {
    // Whoever is cut off while he writes sees it as an error; what was said before is what matters.
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => (this.said += part.toString('utf8')));
    this.gone = new Promise((resolve) =>
      socket.once('close', () => {
        resolve();
      }),
    );
  }

  /** Opens the request; its length is told, or it goes in chunks. */
  static async begin(
    browser: HttpClient,
    path: string,
    length?: number,
    type = 'application/octet-stream',
  ): Promise<RawUpload> {
    const { hostname, port } = new URL(browser.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = [
      `POST ${path} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      `Cookie: ${browser.cookieHeader()}`,
      `X-CSRF-Token: ${browser.csrfToken}`,
      `Content-Type: ${type}`,
      length === undefined ? 'Transfer-Encoding: chunked' : `Content-Length: ${String(length)}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    return new RawUpload(socket);
  }

  write(part: Buffer): void {
    this.socket.write(part);
  }

  /** Sends chunks of a kind without end, until it is cut off; how many bytes went out. */
  async pourWithoutEnd(part: Buffer): Promise<number> {
    const chunk = Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]);
    while (!this.socket.destroyed) {
      if (!this.socket.write(chunk)) await Promise.race([this.drained(), this.gone]);
      await delay(1);
    }
    return this.socket.bytesWritten;
  }

  /** Everything that was answered until the connection was closed. */
  async untilClosed(): Promise<string> {
    await this.gone;
    return this.said;
  }

  /** The answer's first line, as soon as it is there. */
  async statusLine(): Promise<string> {
    while (!this.said.includes('\r\n')) await once(this.socket, 'data');
    return this.said.slice(0, this.said.indexOf('\r\n'));
  }

  leave(): void {
    this.socket.destroy();
  }

  private drained(): Promise<void> {
    return new Promise((resolve) =>
      this.socket.once('drain', () => {
        resolve();
      }),
    );
  }
}
