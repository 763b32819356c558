import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { transferQr, transferTitle, type TransferToEncode } from './transfer-qr.js';

interface VectorInput {
  nip: string;
  nrb: string;
  amount_gr: number;
  name: string;
  title: string;
  r1?: string;
  r2?: string;
  r3?: string;
}

const { cases } = readVectors('qr_cases') as {
  cases: {
    id: string;
    note: string;
    input?: VectorInput;
    payload: string;
    chars: number;
    utf8_bytes?: number;
  }[];
};

const transfer: TransferToEncode = {
  recipientKind: 'INSTITUTION',
  nip: '9990000422',
  nrb: '30999000090427010000004711',
  amount: 82390n,
  name: 'SM "TESTOWA"',
  title: 'NAL/2026/11/0147 L0147',
};

function encoded(change: Partial<TransferToEncode>): { payload: string; warnings: readonly string[] } {
  const answer = transferQr({ ...transfer, ...change });
  if (!answer.ok) {
    throw new Error(answer.reason);
  }
  return answer.value;
}

/** The published example has no input: its own fields are. */
function inputOf({ input, payload }: (typeof cases)[number]): VectorInput {
  const [nip = '', , nrb = '', amount = '', name = '', title = ''] = payload.split('|');
  return input ?? { nip, nrb, amount_gr: Number(amount), name, title };
}

describe('transferQr', () => {
  it.each(cases)('$id: $note', (vector) => {
    const { nip, nrb, amount_gr, name, title, r1 = '', r2 = '', r3 = '' } = inputOf(vector);
    const { payload } = encoded({
      recipientKind: nip === '' ? 'PERSON' : 'INSTITUTION',
      nip,
      nrb,
      amount: BigInt(amount_gr),
      name,
      title,
      reserved: [r1, r2, r3],
    });
    expect(payload).toBe(vector.payload);
    expect(Array.from(payload)).toHaveLength(vector.chars);
    expect(Buffer.byteLength(payload)).toBe(vector.utf8_bytes ?? vector.chars);
  });

  it.each([
    ['NEGATIVE_AMOUNT', { amount: -1n }],
    ['AMOUNT_TOO_LARGE', { amount: 10_000_000_000n }],
    ['EMPTY_NAME', { name: ' | ' }],
    ['BAD_NRB', { nrb: '30999000090427010000004712' }],
    ['NIP_MISSING', { nip: '' }],
    ['NIP_MISSING', { nip: undefined }],
    ['BAD_NIP', { nip: '999-000-04-22' }],
  ] as const)('refuses as %s', (reason, change) => {
    expect(transferQr({ ...transfer, ...change })).toEqual({ ok: false, reason });
  });

  it('warns of what some apps refuse', () => {
    expect(encoded({}).warnings).toEqual([]);
    expect(encoded({ amount: 1_000_000n }).warnings).toEqual(['AMOUNT_OVER_SIX_DIGITS']);
    expect(encoded({ nip: '1234567890' }).warnings).toEqual(['NIP_CHECK_DIGIT']);
    expect(encoded({ nrb: '36999000010427010000004711' }).warnings).toEqual(['SORT_CODE']);
  });

  it('never carries a person’s number', () => {
    expect(encoded({ recipientKind: 'PERSON' }).payload.startsWith('|PL|')).toBe(true);
  });

  it('has nine fields within 160 characters, whatever the texts and the amount', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(
        text.filter((name) => name.replace(/[|\s]/g, '') !== ''),
        text,
        fc.tuple(text, text, text),
        fc.bigInt({ min: 0n, max: 9_999_999_999n }),
        (name, title, reserved, amount) => {
          const fields = encoded({ name, title, reserved, amount }).payload.split('|');
          expect(fields).toHaveLength(9);
          expect(Array.from(fields.join('|')).length).toBeLessThanOrEqual(160);
          expect(BigInt(fields[3] ?? '')).toBe(amount);
        },
      ),
    );
  });
});

describe('transferTitle', () => {
  it('names the document and the account, within 32 characters', () => {
    expect(transferTitle('NAL/2026/11/0147', 'L0147')).toBe('NAL/2026/11/0147 L0147');
    expect(transferTitle(null, 'L0147')).toBe('L0147');
    expect(transferTitle('NAL/2026/11/'.padEnd(30, '9'), 'L0147')).toBe('L0147');
  });
});
