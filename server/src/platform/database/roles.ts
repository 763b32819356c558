/** Owns the database and every table in it; migrations run as it, the portal never does. */
export const OWNER_ROLE = 'ebok_owner';

/** The portal's own role: no DDL, owner of nothing; what it may do in a table is granted by that table's migration. */
export const APPLICATION_ROLE = 'ebok_app';

/** Name of the embedded database, and the one proposed for one's own PostgreSQL. */
export const DATABASE_NAME = 'ebok';

/**
 * Limits that hold for the application's role through any pooler, since they stand in the database itself.
 * A statement that needs longer says so inside its transaction (`set local`).
 */
const APPLICATION_LIMITS: Readonly<Record<string, string>> = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
  transaction_timeout: '30s',
};

/**
 * How the application's short statements are planned: once per connection and statement, for any account. Planning anew
 * for each account costs several times what reading does; compiling never pays for short reads.
 */
const APPLICATION_PLANNING: Readonly<Record<string, string>> = {
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
};

/** Passwords as SQL literals without the quotes: letters, digits, `-` and `_` only. */
export interface RolePasswords {
  readonly owner: string;
  readonly application: string;
}

/** Statements for a superuser that make both roles, or set their passwords when they exist. */
export function roleStatements(passwords: RolePasswords): string[] {
  return [
    ...roleStatement(OWNER_ROLE, passwords.owner),
    ...roleStatement(APPLICATION_ROLE, passwords.application),
  ];
}

/** The statement for a superuser that makes a database; cannot run inside a transaction. */
export function createDatabaseStatement(database: string): string {
  return (
    `create database ${database} owner ${OWNER_ROLE} template template0 encoding 'UTF8' ` +
    `locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'`
  );
}

/** Statements about a database that exists, for a superuser connected to any database. */
export function databaseStatements(database: string): string[] {
  return [
    `revoke all on database ${database} from public`,
    `grant connect, temporary on database ${database} to ${APPLICATION_ROLE}`,
    ...Object.entries({ ...APPLICATION_LIMITS, ...APPLICATION_PLANNING }).map(
      ([name, value]) => `alter role ${APPLICATION_ROLE} in database ${database} set ${name} = '${value}'`,
    ),
  ];
}

/** Statements for the database's owner, connected to it: the application may look into the schema, not change it. */
export function schemaStatements(): string[] {
  return ['revoke all on schema public from public', `grant usage on schema public to ${APPLICATION_ROLE}`];
}

function roleStatement(role: string, password: string): string[] {
  return [
    `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if; end $$`,
    `alter role ${role} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${password}'`,
  ];
}
