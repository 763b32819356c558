import { hourText, telephoneLink } from './office-card';

describe('hourText', () => {
  it.each([
    ['08:00', '8'],
    ['15:00', '15'],
    ['07:30', '7:30'],
  ])('writes %s as %s', (clock, text) => {
    expect(hourText(clock)).toBe(text);
  });
});

describe('telephoneLink', () => {
  it('keeps digits and a leading plus', () => {
    expect(telephoneLink('+48 12 000 00-99')).toBe('tel:+48120000099');
  });
});
