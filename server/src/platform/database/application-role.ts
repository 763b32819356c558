import { StartRefused } from '../start/start-refused.js';
import type { RunQuery } from './pending-migrations.js';

const OWNED_OR_ALLOWED = `
  select r.rolsuper as superuser,
         r.rolbypassrls as bypasses_rls,
         pg_has_role(d.datdba, 'usage') as owns_database,
         has_database_privilege(d.oid, 'create') as creates_schemas,
         has_schema_privilege('public', 'create') as creates_tables,
         exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where pg_has_role(c.relowner, 'usage')
                   and n.nspname in ('public', 'graphile_worker')) as owns_tables
    from pg_roles r, pg_database d
   where r.rolname = current_user and d.datname = current_database()`;

const SENTENCES: Readonly<Record<string, string>> = {
  superuser: 'jest superużytkownikiem',
  bypasses_rls: 'omija zabezpieczenia wierszy (BYPASSRLS)',
  owns_database: 'jest właścicielem bazy',
  creates_schemas: 'może tworzyć schematy',
  creates_tables: 'może tworzyć tabele',
  owns_tables: 'jest właścicielem tabel portalu',
};

/**
 * The book can be added to, never rewritten, because grants and triggers bind the portal's role. They do not bind
 * an owner or a superuser, so the portal refuses to work as one.
 *
 * @throws StartRefused naming everything the role has too much
 */
export async function assertApplicationRole(query: RunQuery): Promise<void> {
  const [rights] = await query(OWNED_OR_ALLOWED);
  const excess = Object.entries(SENTENCES).filter(([right]) => rights?.[right] === true);
  if (excess.length === 0) return;
  throw new StartRefused([
    `DATABASE_URL: rola aplikacji ma za duże prawa: ${excess.map(([, sentence]) => sentence).join(', ')}. ` +
      'Polecenie „npm run db:roles” podaje SQL, który tworzy właściwe role.',
  ]);
}
