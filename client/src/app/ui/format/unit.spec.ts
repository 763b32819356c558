import { formatQuantity, formatRate } from './quantity';
import { unitIn } from './unit';

describe('unitIn', () => {
  it.each([
    ['jedn.', 'units'],
    ['szt.', 'pcs'],
    ['zł/os.', 'zł/pers.'],
    ['dni', 'days'],
    ['m³', 'm³'],
    ['zł/GJ', 'zł/GJ'],
    ['wiadro', 'wiadro'],
  ])('calls %s %s in English, and leaves Polish as it is', (unit, english) => {
    expect(unitIn(unit, 'en')).toBe(english);
    expect(unitIn(unit, 'pl')).toBe(unit);
  });

  it('stands behind every quantity and rate', () => {
    expect(formatQuantity('2', 'os.', undefined, 'en')).toBe('2\u00a0pers.');
    expect(formatRate('35', 'zł/os.', 'en')).toBe('35.00\u00a0zł/pers.');
    expect(formatRate('35', 'zł/os.')).toBe('35,00\u00a0zł/os.');
  });
});
