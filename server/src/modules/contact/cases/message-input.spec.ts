import { fitMessage, LONGEST_BODY, plainText, sentHash } from './message-input.js';

const typed = { body: 'Dzień dobry', idempotencyKey: 'klucz-123' };

describe('fitMessage', () => {
  it.each([
    ['nothing but space', { ...typed, body: ' \n\t ' }, 'MESSAGE_EMPTY'],
    ['a character too many', { ...typed, body: 'ż'.repeat(LONGEST_BODY + 1) }, 'MESSAGE_TOO_LONG'],
    [
      'six files',
      { ...typed, attachments: [1, 2, 3, 4, 5, 6].map((n) => `upl_${String(n)}`) },
      'ATTACHMENTS_TOO_MANY',
    ],
    ['an id of another kind', { ...typed, attachments: ['inv_1'] }, 'ATTACHMENT_NOT_FOUND'],
    ['a key that is none', { ...typed, idempotencyKey: 'za krótki' }, 'IDEMPOTENCY_KEY_INVALID'],
  ])('refuses %s', (_, message, code) => {
    expect(fitMessage(message)).toMatchObject({ code });
  });

  it('counts characters as people do, and a file named twice once', () => {
    expect(
      fitMessage({ ...typed, body: '🧨'.repeat(LONGEST_BODY), attachments: ['upl_7', 'upl_7'] }),
    ).toEqual({
      body: '🧨'.repeat(LONGEST_BODY),
      uploadRowIds: ['7'],
      clientKey: 'klucz-123',
    });
  });
});

describe('sentHash', () => {
  const sent = { body: 'Dzień dobry', uploadRowIds: ['7'], clientKey: 'klucz-123' };

  it('is the same for the same message, under any key', () => {
    expect(sentHash({ ...sent, clientKey: 'klucz-124' }, ['L1', null])).toEqual(sentHash(sent, ['L1', null]));
  });

  it.each([
    ['text', { ...sent, body: 'Dzień dobry!' }, ['L1', null]],
    ['files', { ...sent, uploadRowIds: ['7', '8'] }, ['L1', null]],
    ['lack of files', { ...sent, uploadRowIds: [] }, ['L1', null]],
    ['row it is about', sent, ['L1', 'inv_1']],
  ])('differs by the %s', (_, message, along) => {
    expect(sentHash(message, along)).not.toEqual(sentHash(sent, ['L1', null]));
  });
});

describe('plainText', () => {
  it('keeps line ends of every system as one, and drops what steers a screen', () => {
    expect(plainText('a\r\nb\rc\u0007\u202e d\te\n')).toBe('a\nb\nc d\te');
  });
});
