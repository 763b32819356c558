import { replyIn } from './http-connection.js';

const reply = (text: string) => replyIn(Buffer.from(text));

describe('replyIn', () => {
  it('waits for all of a body of a known length', () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n';
    expect(reply(head)).toBeUndefined();
    expect(reply(`${head}abc`)).toBeUndefined();
    expect(reply(`${head}abcde`)).toEqual({ status: 200, body: Buffer.from('abcde') });
  });

  it('joins a body that comes in chunks', () => {
    const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(reply(`${head}3\r\nabc\r\n`)).toBeUndefined();
    expect(reply(`${head}3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n`)?.body.toString()).toBe('abcde');
  });

  it('takes an answer without a body for whole', () => {
    expect(reply('HTTP/1.1 304 Not Modified\r\nETag: "x"\r\n\r\n')).toMatchObject({ status: 304 });
  });
});
