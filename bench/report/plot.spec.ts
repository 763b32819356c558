import { linePlot } from './plot.js';

describe('linePlot', () => {
  const svg = linePlot({
    title: 'Time',
    x: { label: 'millions', values: [1, 10] },
    y: 'ms',
    lines: [{ name: 'flat', values: [2, 2] }],
  });

  it('draws a level line for values that do not grow', () => {
    const [, first, second] = /points="[\d.]+,([\d.]+) [\d.]+,([\d.]+)"/.exec(svg) ?? [];
    expect(first).toBeDefined();
    expect(first).toBe(second);
  });

  it('says its values to whoever cannot see it', () => {
    expect(svg).toContain('<desc>flat: 2.00, 2.00</desc>');
  });
});
