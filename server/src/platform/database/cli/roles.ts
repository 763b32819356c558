import { APPLICATION_ROLE, DATABASE_NAME, OWNER_ROLE } from '../roles.js';
import { createDatabaseStatement, databaseStatements, roleStatements, schemaStatements } from '../roles.js';
import { say } from '../../start/terminal.js';

// npm run db:roles: the SQL that prepares one's own PostgreSQL for the portal, to be read and run by its superuser.
const statements = (lines: readonly string[]): string[] => lines.map((line) => `${line};`);

say(
  '-- Role i baza portalu. Uruchom jako superużytkownik programem psql; wcześniej wpisz własne hasła.',
  ...statements(roleStatements({ owner: 'WPISZ-HASLO-WLASCICIELA', application: 'WPISZ-HASLO-APLIKACJI' })),
  '',
  ...statements([createDatabaseStatement(DATABASE_NAME), ...databaseStatements(DATABASE_NAME)]),
  '',
  `\\connect ${DATABASE_NAME}`,
  `set role ${OWNER_ROLE};`,
  ...statements(schemaStatements()),
  '',
  '-- Ustawienia portalu:',
  `--   DATABASE_OWNER_URL=postgresql://${OWNER_ROLE}:HASLO@host:5432/${DATABASE_NAME}`,
  `--   DATABASE_URL=postgresql://${APPLICATION_ROLE}:HASLO@host:5432/${DATABASE_NAME}`,
);
