import { isDatabaseBusy } from './database-busy.js';

const refused = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code });
const wrapped = (driverError: Error): Error =>
  Object.assign(new Error(driverError.message), { name: 'QueryFailedError', driverError });

describe('isDatabaseBusy', () => {
  it.each([
    ['no connection of the pool came free', refused('timeout exceeded when trying to connect')],
    ['a new connection was not made in time', refused('Connection terminated due to connection timeout')],
    ['a query was not answered in time', refused('Query read timeout')],
    ['the server takes no more connections', refused('sorry, too many clients already', '53300')],
    ['a statement reached its limit', refused('canceling statement due to statement timeout', '57014')],
    ['the server is starting', refused('the database system is starting up', '57P03')],
  ])('is true when %s, however it is wrapped', (_case, error) => {
    expect(isDatabaseBusy(error)).toBe(true);
    expect(isDatabaseBusy(wrapped(error))).toBe(true);
  });

  it.each([
    ['a broken rule', refused('duplicate key value violates unique constraint', '23505')],
    ['a mistake in SQL', refused('relation "x" does not exist', '42P01')],
    ['a mistake in the program', new TypeError('x is not a function')],
    ['a text thrown', 'Query read timeout'],
  ])('is false for %s', (_case, error) => {
    expect(isDatabaseBusy(error)).toBe(false);
  });
});
