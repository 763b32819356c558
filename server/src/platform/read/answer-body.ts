/** Most bytes that a character of JavaScript's strings can take in UTF-8. */
const BYTES_OF_CHARACTER = 3;

const FIRST_ROOM_BYTES = 64 * 1024;

/**
 * Makes the body of an answer of its `data` and `extensions`. The bytes are written where those of the answer before
 * were, and then copied to their own place: one text of it all, whose length has to be counted before room is made for
 * it, would cost twice as much.
 */
export class AnswerBody {
  private room = Buffer.allocUnsafeSlow(FIRST_ROOM_BYTES);

  /** @param data and extensions as JSON */
  of(data: string, extensions: string): Buffer {
    const pieces = ['{"data":', data, ',"extensions":', extensions, '}\n'];
    const most = pieces.reduce((sum, { length }) => sum + length, 0) * BYTES_OF_CHARACTER;
    if (most > this.room.length) this.room = Buffer.allocUnsafeSlow(most);
    let length = 0;
    for (const piece of pieces) length += this.room.write(piece, length, 'utf8');
    // Not of the pool: whoever keeps a body would keep all that lies around it.
    const body = Buffer.allocUnsafeSlow(length);
    this.room.copy(body, 0, 0, length);
    return body;
  }
}
