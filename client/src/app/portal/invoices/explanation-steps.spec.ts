import { shownSteps, type InvoiceLine } from './explanation-steps';

const SPACE = '\u00a0';

function lineOf(steps: InvoiceLine['explanation']['steps'], facts: Partial<InvoiceLine> = {}): InvoiceLine {
  return {
    id: 'inl_1',
    position: 1,
    component: 'Eksploatacja',
    quantity: '48.3',
    unitOfMeasure: 'm²',
    rate: '2.95',
    priceKind: 'GROSS',
    vatCode: 'ZW',
    net: 14249,
    vat: 0,
    gross: 14249,
    spanFrom: null,
    spanTo: null,
    explanation: {
      steps,
      recomputed: 14249,
      matches: true,
      parameter: null,
      rateValidFrom: null,
      rateValidTo: null,
      resolution: null,
      resolutionOn: null,
      reason: null,
    },
    ...facts,
  };
}

function shown(line: InvoiceLine): readonly [string, string][] {
  return shownSteps(line, 'pl').map(({ name, value }) => [name, value.replaceAll(SPACE, ' ')]);
}

describe('shownSteps', () => {
  it('writes out the way of a whole month', () => {
    const line = lineOf([
      { kind: 'QUANTITY', value: '48.3', unit: 'm²' },
      { kind: 'RATE', value: '2.95', unit: 'zł/m²' },
      { kind: 'PRODUCT', value: '142.485', unit: 'zł' },
      { kind: 'ROUNDING', value: '142.49', unit: 'zł' },
      { kind: 'VAT', value: '0.00', unit: 'zł' },
      { kind: 'TOTAL', value: '142.49', unit: 'zł' },
    ]);
    expect(shown(line)).toEqual([
      ['invoices.step.quantity', '48,3 m²'],
      ['invoices.step.rate', '2,95 zł/m²'],
      ['invoices.step.product', '48,3 m² × 2,95 zł/m² = 142,485 zł'],
      ['invoices.step.rounding', '142,49 zł'],
      ['invoices.step.vatExempt', '0,00 zł'],
      ['invoices.step.total', '142,49 zł'],
    ]);
  });

  it('shows the part of a month and the VAT that is added to a net price', () => {
    const line = lineOf(
      [
        { kind: 'QUANTITY', value: '16.5', unit: 'm²' },
        { kind: 'RATE', value: '4', unit: 'zł/m²' },
        { kind: 'SPAN', value: '17/31', unit: 'dni' },
        { kind: 'PRODUCT', value: '36.1935', unit: 'zł' },
        { kind: 'VAT', value: '8.32', unit: 'zł' },
      ],
      { vatCode: '23', priceKind: 'NET', vat: 832 },
    );
    expect(shown(line)).toEqual([
      ['invoices.step.quantity', '16,5 m²'],
      ['invoices.step.rate', '4,00 zł/m²'],
      ['invoices.step.span', '17/31 dni'],
      ['invoices.step.product', '16,5 m² × 4,00 zł/m² × 17/31 = 36,1935 zł'],
      ['invoices.step.vatAdded', '8,32 zł'],
    ]);
  });

  it('says nothing of VAT where the line is outside it, and names VAT that is inside the price', () => {
    const steps = [{ kind: 'VAT', value: '0.00', unit: 'zł' }] as const;
    expect(shown(lineOf(steps, { vatCode: 'NP' }))).toEqual([]);
    expect(shown(lineOf(steps, { vatCode: '8', vat: 100 }))).toEqual([
      ['invoices.step.vatInside', '0,00 zł'],
    ]);
  });

  it('keeps the minus of a correction', () => {
    const line = lineOf([{ kind: 'TOTAL', value: '-12.30', unit: 'zł' }]);
    expect(shown(line)).toEqual([['invoices.step.total', '\u221212,30 zł']]);
  });
});
