import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import type { OfficeConsent, PortalDeclaration } from '../../domain/letters/consent.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, personIdOf, type Scope } from '../../platform/auth/scope.js';
import { globalIdSql, selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import type { ConsentKind } from './consent.type.js';

/** A consent that another system keeps. */
export interface OfficeConsentRow extends OfficeConsent {
  readonly id: string;
  readonly personRowId: string;
  /** Null: for every account of the person. */
  readonly accountRowId: string | null;
  readonly kind: ConsentKind;
  readonly textVersion: string;
  readonly method: string;
}

/** What a person declared in the portal. */
export interface DeclarationRow extends PortalDeclaration {
  readonly id: string;
  readonly rowId: string;
  readonly personRowId: string;
  readonly accountRowId: string;
  readonly kind: ConsentKind;
  readonly textVersion: string;
}

/** A person who answers for an account, and on which days; whoever held it to its end has no last day. */
export interface LinkRow {
  readonly accountRowId: string;
  readonly personRowId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A declaration about to be stored. */
export interface NewDeclaration {
  readonly accountRowId: string;
  readonly userRowId: string;
  readonly isGranted: boolean;
  readonly textVersion: string;
  readonly email: string | null;
  readonly at: Date;
  /** Row id of the person’s last declaration for the account that it was decided after; null when there was none. */
  readonly after: string | null;
}

const OFFICE_COLUMNS: Columns<OfficeConsentRow> = {
  id: globalIdSql('Consent', 'c.id'),
  personRowId: 'c.person_id::text',
  accountRowId: 'c.account_id::text',
  kind: 'c.kind',
  textVersion: 'c.text_version',
  grantedAt: 'c.granted_at',
  withdrawnAt: 'c.withdrawn_at',
  method: 'c.method',
};
const DECLARATION_COLUMNS: Columns<DeclarationRow> = {
  id: globalIdSql('ConsentDeclaration', 'd.id'),
  rowId: 'd.id::text',
  personRowId: 'd.person_id::text',
  accountRowId: 'd.account_id::text',
  kind: 'd.kind',
  textVersion: 'd.text_version',
  isGranted: 'd.is_granted',
  declaredAt: 'd.declared_at',
};

/** The person himself, and for letters of his accounts whoever else holds them. */
const PERSONS = `(select $2::bigint union
  select h.person_id from holders h where h.account_id = any($1::bigint[]))`;
const OFFICE = statement(`
  select ${selectList(OFFICE_COLUMNS)} from consents c
   where c.person_id in ${PERSONS}
     and (c.person_id = $2::bigint or c.account_id is null or c.account_id = any($1::bigint[]))
   order by c.granted_at, c.id`);
const DECLARATIONS = statement(`
  select ${selectList(DECLARATION_COLUMNS)} from consent_declarations d
   where d.person_id in ${PERSONS} and (d.person_id = $2::bigint or d.account_id = any($1::bigint[]))
   order by d.declared_at, d.id`);
const HOLDERS = statement(`
  select h.account_id::text as "accountRowId", h.person_id::text as "personRowId", h.valid_from as "from",
         case when h.valid_to < coalesce(a.closed_on, 'infinity') then h.valid_to end as "to"
    from holders h join accounts a on a.id = h.account_id
   where h.account_id = any($1::bigint[]) and h.role <> 'PROXY'
   order by h.role = 'HOLDER' desc, h.valid_from, h.id`);
const EMAIL = statement(`
  select u.email from users u where u.person_id = $1::bigint and u.email_verified_at is not null`);
const LOCK_PERSON = 'select from persons where id = $1 for no key update';
const ADD = `
  insert into consent_declarations
         (person_id, account_id, user_id, kind, is_granted, text_version, email, method, declared_at)
  select $1, $2, $3, 'E_DOCUMENTS', $4, $5, $6, 'PORTAL',
         greatest($7::timestamptz, max(d.declared_at) + interval '1 millisecond')
    from consent_declarations d where d.person_id = $1 and d.account_id = $2
  having max(d.id) is not distinct from $8::bigint
  returning id`;

/** Consents of both origins: those that imports bring, and what people declared in the portal. */
@Injectable()
export class ConsentsRepository {
  constructor(
    private readonly reader: Reader,
    private readonly dataSource: DataSource,
  ) {}

  /** Consents of the scope's person and, for his accounts, of their other holders. */
  listOffice(scope: Scope): Promise<readonly OfficeConsentRow[]> {
    return this.reader.rows(OFFICE, [accountIdsOf(scope), personIdOf(scope)]);
  }

  /** What the same people declared in the portal, the earliest first. */
  listDeclarations(scope: Scope): Promise<readonly DeclarationRow[]> {
    return this.reader.rows(DECLARATIONS, [accountIdsOf(scope), personIdOf(scope)]);
  }

  /** Holders and co-holders of the accounts of the scope, present and former, holders first. */
  listLinks(scope: Scope): Promise<readonly LinkRow[]> {
    return this.reader.rows(HOLDERS, [accountIdsOf(scope)]);
  }

  /** The verified address of the scope's person. */
  async findEmail(scope: Scope): Promise<string | undefined> {
    return (await this.reader.row<{ email: string }>(EMAIL, [personIdOf(scope)]))?.email;
  }

  /**
   * Stores a declaration of the scope's person, later than all his earlier ones for the account, and what belongs to
   * it.
   *
   * @returns false when another declaration came in between: nothing was stored
   */
  add(
    scope: Scope,
    declaration: NewDeclaration,
    record: (manager: EntityManager) => Promise<void>,
  ): Promise<boolean> {
    const { accountRowId, userRowId, isGranted, textVersion, email, at, after } = declaration;
    return this.dataSource.transaction(async (manager) => {
      await manager.query(LOCK_PERSON, [personIdOf(scope)]);
      const stored = await manager.query<unknown[]>(ADD, [
        personIdOf(scope),
        accountRowId,
        userRowId,
        isGranted,
        textVersion,
        email,
        at,
        after,
      ]);
      if (stored.length === 0) return false;
      await record(manager);
      return true;
    });
  }
}
