import { errorRecord } from './error-record.js';

describe('errorRecord', () => {
  it('keeps the message and the place of an ordinary error', () => {
    const record = errorRecord(new RangeError('weights must not be negative'));
    expect(record).toMatchObject({ type: 'RangeError', message: 'weights must not be negative' });
    expect(record.frames).toContain('error-record.spec');
    expect(record.frames).not.toContain('weights');
  });

  it('keeps code, table and constraint of a database error and nothing of the row', () => {
    const refused = Object.assign(
      new Error('duplicate key value violates unique constraint "uq_users_email"'),
      {
        severity: 'ERROR',
        code: '23505',
        table: 'users',
        constraint: 'uq_users_email',
        detail: 'Key (email)=(jan.zmyslony@example.pl) already exists.',
      },
    );
    const wrapped = Object.assign(new Error(refused.message), {
      name: 'QueryFailedError',
      driverError: refused,
      parameters: ['jan.zmyslony@example.pl'],
    });
    for (const error of [refused, wrapped]) {
      const record = errorRecord(error);
      expect(record).toMatchObject({ code: '23505', table: 'users', constraint: 'uq_users_email' });
      expect(JSON.stringify(record)).not.toContain('zmyslony');
    }
  });

  it('does not print a thrown text, whatever it holds', () => {
    expect(errorRecord('jan.zmyslony@example.pl')).toMatchObject({
      type: 'string',
      message: 'not an error object',
    });
  });
});
