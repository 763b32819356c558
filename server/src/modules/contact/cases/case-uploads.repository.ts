import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { ResidentScope } from '../../../platform/auth/scope.js';
import type { FitFile } from '../../../platform/files/attachment/attachment-check.js';

/** Files that were chosen and not sent yet. */
@Injectable()
export class CaseUploadsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** How many a person has that can still be sent. */
  async count(scope: ResidentScope, now: Date): Promise<number> {
    const [row] = await this.dataSource.query<[{ count: number }]>(
      'select count(*)::int as count from case_uploads where user_id = $1 and expires_at > $2',
      [scope.userId, now],
    );
    return row.count;
  }

  /** @returns the new row's id */
  async add(scope: ResidentScope, file: FitFile, expiresAt: Date): Promise<string> {
    const [row] = await this.dataSource.query<[{ id: string }]>(
      `insert into case_uploads (user_id, file_name, media_type, byte_size, content, expires_at)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [scope.userId, file.fileName, file.mediaType, file.content.length, file.content, expiresAt],
    );
    return row.id;
  }

  /** Throws away what was never sent. */
  async sweep(now: Date): Promise<void> {
    await this.dataSource.query('delete from case_uploads where expires_at <= $1', [now]);
  }
}
