import { AUDIENCES, type Audience, PERMISSIONS } from './permissions.js';

const HEADINGS: Readonly<Record<Audience, string>> = {
  ANONYMOUS: 'nobody signed in',
  STARTING_PASSWORD: 'starting password in force',
  RESIDENT: 'resident',
  CLERK: 'clerk',
};

/** docs/permissions.md, made from the table that the guard reads. */
export function permissionsPage(): string {
  const columns = AUDIENCES.map((audience) => HEADINGS[audience]);
  const rows = Object.entries(PERMISSIONS).map(
    ([way, allowed]) =>
      `| \`${way}\` | ${AUDIENCES.map((one) => (allowed.includes(one) ? 'yes' : '–')).join(' | ')} |`,
  );
  return [
    '# Who may do what',
    '',
    'Made by `npm run permissions` from `server/src/platform/auth/permissions.ts`, the one table that the guard, the',
    'descriptions in `schema.graphql` and the permission matrix (`test/e2e/permissions.spec.ts`) are made from too.',
    'Whatever has no row is refused. “yes” opens the door; which rows a resident then finds is decided by his scope:',
    'his own accounts, a closed one to its end, a foreign one as if it did not exist.',
    '',
    `| way in | ${columns.join(' | ')} |`,
    `| --- |${columns.map(() => ' --- |').join('')}`,
    ...rows,
    '',
  ].join('\n');
}
