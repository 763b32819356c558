import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** Work of one hash, after the OWASP cheat sheet: 19 MiB of memory, two passes, one lane. */
const WORK = { memory: 19_456, passes: 2, parallelism: 1 } as const;

const TAG_BYTES = 32;
const SALT_BYTES = 16;

/** Longer input cannot be a password of this portal; the rest of it is not worth hashing. */
const MOST_CHARACTERS = 1024;

interface StoredHash {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/** Hashes a password (argon2id); the result is the usual `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive(password, { ...WORK, salt, tag: Buffer.alloc(TAG_BYTES) });
  return encode({ ...WORK, salt, tag });
}

/** Says whether a password belongs to a stored hash; takes the time of one hash either way. */
export async function matchesHash(password: string, stored: string): Promise<boolean> {
  const parts = decode(stored);
  return timingSafeEqual(await derive(password, parts), parts.tag);
}

/** A hash that no password belongs to, for the callers who name nobody: it costs what a real one costs. */
export function hashOfNothing(): string {
  return encode({ ...WORK, salt: randomBytes(SALT_BYTES), tag: randomBytes(TAG_BYTES) });
}

/** The stored hash was made with other work than today's, so it should be made anew at the next login. */
export function isOutdated(stored: string): boolean {
  const { memory, passes, parallelism } = decode(stored);
  return memory !== WORK.memory || passes !== WORK.passes || parallelism !== WORK.parallelism;
}

function derive(password: string, hash: StoredHash): Promise<Buffer> {
  const { memory, passes, parallelism, salt, tag } = hash;
  const message = password.normalize('NFKC').slice(0, MOST_CHARACTERS);
  return new Promise((resolve, reject) => {
    argon2(
      'argon2id',
      { message, nonce: salt, memory, passes, parallelism, tagLength: tag.length },
      (error, key) => {
        if (error) reject(error);
        else resolve(key);
      },
    );
  });
}

function encode({ memory, passes, parallelism, salt, tag }: StoredHash): string {
  const work = `m=${String(memory)},t=${String(passes)},p=${String(parallelism)}`;
  return `$argon2id$v=19$${work}$${unpadded(salt)}$${unpadded(tag)}`;
}

function decode(stored: string): StoredHash {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(stored);
  if (!parts) throw new Error('decode: a stored password hash of an unknown form');
  const [, memory, passes, parallelism, salt, tag] = parts;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt ?? '', 'base64'),
    tag: Buffer.from(tag ?? '', 'base64'),
  };
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
