/** Bytes that are in memory at a time. */
const PIECE = 256 * 1024;

/** The bytes of a stored file from a position on, the first being 1; undefined when it is no longer there. */
export type ReadPiece = (from: number, most: number) => Promise<{ readonly piece: Buffer } | undefined>;

/** A stored file from its first byte to its last, a piece at a time. */
export async function* inPieces(byteSize: number, read: ReadPiece): AsyncGenerator<Buffer> {
  for (let at = 0; at < byteSize; at += PIECE) {
    const row = await read(at + 1, PIECE);
    if (!row) throw new Error('inPieces: a file went while it was read');
    yield row.piece;
  }
}
