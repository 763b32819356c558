import type { ValueTransformer } from 'typeorm';

/** A bigint column of amounts or counts: PostgreSQL's text becomes a TypeScript bigint, exact at any size. */
export const wholeNumber: ValueTransformer = {
  from: (stored: string | null): bigint | null => (stored === null ? null : BigInt(stored)),
  to: (value: bigint | null | undefined): string | null | undefined =>
    typeof value === 'bigint' ? value.toString() : value,
};
