import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import type { CaseState } from '../../../../domain/contact/case-state.js';
import type { CaseTopic } from '../case.enums.js';
import type { CaseSnapshot } from '../case-snapshot.js';

/** A case as the desk sees it. */
export interface DeskCase {
  readonly rowId: string;
  readonly number: string;
  readonly topic: CaseTopic;
  readonly state: CaseState;
  readonly openedAt: Date;
  readonly answerBy: string | null;
  readonly accountNumber: string;
  readonly personName: string;
  readonly snapshot: CaseSnapshot | null;
}

/** A message as the desk sees it. */
export interface DeskMessage {
  readonly author: 'RESIDENT' | 'OFFICE';
  readonly body: string;
  readonly at: Date;
  /** Names of its files, commas between. */
  readonly fileNames: string | null;
}

const CASE = `
  select k.id::text as "rowId", k.number, k.topic, k.state, k.opened_at as "openedAt", k.answer_by::text as "answerBy",
         a.number as "accountNumber", coalesce(p.company_name, p.given_name || ' ' || p.family_name) as "personName",
         k.snapshot
    from contact_cases k
    join accounts a on a.id = k.account_id
    join persons p on p.id = k.person_id`;

/** What the desk reads: cases of everybody, so without a scope; only its command gets here. */
@Injectable()
export class CaseDeskRepository {
  /** Those the office owes an answer first, the most urgent on top. */
  listCases(manager: EntityManager, states: readonly CaseState[]): Promise<readonly DeskCase[]> {
    return manager.query<DeskCase[]>(
      `${CASE} where k.state = any($1::text[]) order by k.answer_by nulls last, k.id`,
      [states],
    );
  }

  async findCase(manager: EntityManager, number: string): Promise<DeskCase | undefined> {
    const rows = await manager.query<DeskCase[]>(`${CASE} where k.number = $1`, [number]);
    return rows[0];
  }

  listMessages(manager: EntityManager, caseRowId: string): Promise<readonly DeskMessage[]> {
    return manager.query<DeskMessage[]>(
      `select m.author_kind as author, m.body, m.at,
              (select string_agg(t.file_name, ', ' order by t.id) from case_attachments t
                where t.message_id = m.id) as "fileNames"
         from case_messages m where m.case_id = $1 order by m.at, m.id`,
      [caseRowId],
    );
  }
}
