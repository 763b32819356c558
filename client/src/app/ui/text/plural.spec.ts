import { pluralKey } from './plural';

describe('pluralKey', () => {
  it.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'few'],
    [4, 'few'],
    [5, 'many'],
    [12, 'many'],
    [21, 'many'],
    [22, 'few'],
    [25, 'many'],
    [101, 'many'],
    [102, 'few'],
    [112, 'many'],
    [1.5, 'other'],
  ])('%d takes the form _%s in Polish', (count, form) => {
    expect(pluralKey('k', count, 'pl')).toBe(`k_${form}`);
  });

  it.each([
    [0, 'other'],
    [1, 'one'],
    [2, 'other'],
    [21, 'other'],
  ])('%d takes the form _%s in English', (count, form) => {
    expect(pluralKey('k', count, 'en')).toBe(`k_${form}`);
  });
});
