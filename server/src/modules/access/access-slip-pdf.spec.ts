import { readPdf } from '../../../../test/support/read-pdf.js';
import { renderPdf } from '../../platform/pdf/pdf-document.js';
import { accessSlipPdf } from './access-slip-pdf.js';
import type { AccessSlip } from './access-slip.js';
import { applicationForm } from './application-form-pdf.js';

const COOPERATIVE = {
  name: 'Spółdzielnia Mieszkaniowa „Nad Potokiem”',
  street: 'ul. Wiosenna 1',
  postalCode: '31-999',
  city: 'Kraków',
  phone: '12 000 00 00',
  officeHours: 'pn.–pt. 8–15',
};

const SLIP: AccessSlip = {
  number: 'D/2026/0412',
  issuedBy: 'B. Kowalczyk',
  issuedAt: new Date('2026-11-22T09:15:00Z'),
  expiresAt: new Date('2026-12-06T09:15:00Z'),
  login: 'L0147',
  startingPassword: 'KRET-7WMA-PTAS-4HQX',
  holderName: 'Janina Żółć-Przykładowa',
  unitAddress: 'ul. Wiosenna 12/34',
  accountNumber: 'L0147',
  portalUrl: 'https://ebok.przyklad.pl',
  cooperative: COOPERATIVE,
};

describe('accessSlipPdf', () => {
  it('tells the resident where to go, who he is and with what, on one page', async () => {
    const { text, pages, language } = await readPdf(await accessSlipPdf(SLIP));
    for (const words of [
      'Janina Żółć-Przykładowa',
      'ebok.przyklad.pl',
      'KRET-7WMA-PTAS-4HQX',
      'Wydano: 22.11.2026, 10:15',
      'Hasło startowe jest ważne do 06.12.2026.',
      'Ustaw własne hasło',
    ]) {
      expect(text).toContain(words);
    }
    expect({ pages, language }).toEqual({ pages: 1, language: 'pl-PL' });
  });

  it('keeps the password off the office’s part and out of the code', async () => {
    const { text, qrCodes } = await readPdf(await accessSlipPdf(SLIP));
    const [, officePart = ''] = text.split('odcinek dla Spółdzielni');
    expect(officePart).toContain('D/2026/0412');
    expect(officePart).toContain('B. Kowalczyk');
    expect(officePart).not.toContain('KRET');
    expect(text.split('KRET-7WMA-PTAS-4HQX')).toHaveLength(2);
    expect(qrCodes).toEqual(['https://ebok.przyklad.pl/logowanie']);
  });
});

describe('applicationForm', () => {
  const form = { cooperative: { ...COOPERATIVE, email: 'biuro@example.pl' } };
  const madeAt = new Date('2026-11-22T09:15:00Z');

  it('is one page that asks for what is needed, says where to bring it, and asks for no PESEL', async () => {
    const { text, pages, title } = await readPdf(await renderPdf(applicationForm(form, madeAt)));
    for (const words of [
      'Imię i nazwisko',
      'Adres lokalu',
      'pn.–pt. 8–15',
      'drogą elektroniczną',
      'Tożsamość sprawdzona',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/PESEL/i);
    expect({ pages, title }).toEqual({
      pages: 1,
      title: 'Wniosek o dostęp do portalu e-BOK Moje Rozliczenia',
    });
  });
});
