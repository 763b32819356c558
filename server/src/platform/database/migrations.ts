import type { MigrationInterface } from 'typeorm';

/** Every migration, oldest first. A released one is never edited. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [];
