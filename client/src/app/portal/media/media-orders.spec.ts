import { METER_ORDERS, meterOrderOf, meterSortingOf, meterSortText } from './meter-view';
import { READING_ORDERS, readingSortingOf, readingSortText } from './reading-view';
import { USE_ORDERS, useOrderOf, useSortingOf, useSortText } from './use-view';

describe('the order of meters', () => {
  it('is read from the address and written back', () => {
    const sorting = meterSortingOf('-legalizacja');
    expect(meterOrderOf(sorting)).toBe('VERIFIED_UNTIL_DESC');
    expect(meterSortText(sorting)).toBe('-legalizacja');
  });

  it('is the usual one when the address says nothing or nonsense', () => {
    for (const text of [undefined, '', 'kolor', 'constructor']) {
      expect(meterOrderOf(meterSortingOf(text))).toBe('STATUS_ASC');
    }
    expect(meterSortText(meterSortingOf('status'))).toBeUndefined();
  });

  it('offers a phone only orders that the address knows', () => {
    expect(METER_ORDERS.map(({ sort }) => meterSortText(meterSortingOf(sort)) ?? '')).toEqual(
      METER_ORDERS.map(({ sort }) => sort),
    );
  });
});

describe('the order of readings', () => {
  it('offers a phone only orders that the address knows', () => {
    expect(READING_ORDERS.map(({ sort }) => readingSortText(readingSortingOf(sort)) ?? '')).toEqual(
      READING_ORDERS.map(({ sort }) => sort),
    );
  });
});

describe('the order of use', () => {
  it('is read from the address and written back', () => {
    const sorting = useSortingOf('zuzycie');
    expect(useOrderOf(sorting)).toBe('QUANTITY_ASC');
    expect(useSortText(sorting)).toBe('zuzycie');
    expect(useOrderOf(useSortingOf('-zapas'))).toBe('MONTH_DESC');
    expect(useSortText(useSortingOf('-okres'))).toBeUndefined();
  });

  it('offers a phone only orders that the address knows', () => {
    expect(USE_ORDERS.map(({ sort }) => useSortText(useSortingOf(sort)) ?? '')).toEqual(
      USE_ORDERS.map(({ sort }) => sort),
    );
  });
});
