import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { until } from './until.js';

/** A letter as the mail server received it. */
export interface ReceivedLetter {
  readonly to: readonly string[];
  /** Decoded, in one line. */
  readonly subject: string;
  /** The letter as it was sent. */
  readonly raw: string;
  /** Both parts, decoded. */
  readonly content: string;
  /** The token of the link in it, if it has one. */
  readonly token: string | undefined;
}

/** A real SMTP server that keeps what it receives. */
export class MailServer {
  readonly letters: ReceivedLetter[] = [];
  private readonly server: SMTPServer;
  private refusals = 0;
  private refusalCode = 451;
  /** Addresses turned away, each with the code of the answer. */
  readonly refusedAddresses = new Map<string, number>();
  /** Called when a letter has come in whole and has not been answered yet. */
  onLetter: (letter: ReceivedLetter) => void = () => undefined;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const code = this.refusedAddresses.get(address);
        done(code === undefined ? null : refusal(code, `no such mailbox ${address}`));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.refusals > 0) {
            this.refusals -= 1;
            done(refusal(this.refusalCode, 'not now'));
            return;
          }
          const to = session.envelope.rcptTo.map(({ address }) => address);
          const letter = letterOf(to, Buffer.concat(chunks).toString('utf8'));
          this.letters.push(letter);
          this.onLetter(letter);
          done();
        });
      },
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  /** For SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }

  /** The next so many letters are turned away, for now unless another code is given. */
  refuseNext(count: number, code = 451): void {
    this.refusals = count;
    this.refusalCode = code;
  }

  /** The next letter to an address with such a subject that has not been taken yet. */
  async take(address: string, subject: string): Promise<ReceivedLetter> {
    const isWanted = (letter: ReceivedLetter): boolean =>
      letter.to.includes(address) && letter.subject === subject;
    await until(`a letter ${subject} to ${address}`, () => this.letters.some(isWanted));
    return this.letters.splice(this.letters.findIndex(isWanted), 1)[0]!;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

function letterOf(to: readonly string[], raw: string): ReceivedLetter {
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(raw)?.[1] ?? '';
  const content = decodedParts(raw);
  return { to, raw, content, subject: decodedWords(subject), token: /#token=([\w-]{43})/.exec(content)?.[1] };
}

function decodedParts(raw: string): string {
  return raw
    .split(/^--[-\w]+\r?$/m)
    .map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n');
      const text = body.join('\r\n\r\n');
      if (/quoted-printable/i.test(head)) return quotedPrintable(text);
      return /base64/i.test(head) ? Buffer.from(text, 'base64').toString('utf8') : text;
    })
    .join('\n');
}

function decodedWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replaceAll('_', ' ')),
    );
}

function quotedPrintable(text: string): string {
  const joined = text.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
