import { formatMeterValue } from '../../../domain/metering/meter-value.js';
import { formatPolishDate } from '../../../domain/time/local-date.js';
import type { GivenAtDesk } from '../readings-desk.repository.js';
import type { ReadingsDesk } from '../readings-desk.service.js';
import type { ReadingsOrder } from './readings-arguments.js';

/** Carries out an order of the desk and says what was done, in Polish. */
export async function runReadingsCommand(
  desk: ReadingsDesk,
  order: ReadingsOrder,
): Promise<readonly string[]> {
  switch (order.command) {
    case 'list':
      return listed(await desk.listWaiting());
    case 'accept':
      return [`Przyjęto odczyt ${lineOf(await desk.accept(order.number, order.by))}.`];
    case 'reject':
      return [`Odrzucono odczyt ${lineOf(await desk.reject(order.number, order.reason, order.by))}.`];
  }
}

function listed(readings: readonly GivenAtDesk[]): readonly string[] {
  if (readings.length === 0) return ['Żaden odczyt nie czeka na decyzję.'];
  return readings.map((reading) => {
    const remarks = [
      ...(reading.previousValue === null ? [] : [`poprzedni ${valueText(reading, reading.previousValue)}`]),
      ...(reading.isConfirmed ? ['mieszkaniec potwierdził nietypowe zużycie'] : []),
      ...(reading.hasPhoto ? ['jest zdjęcie'] : []),
    ];
    return `${lineOf(reading)}${remarks.length > 0 ? ` – ${remarks.join(', ')}` : ''}`;
  });
}

function lineOf(reading: GivenAtDesk): string {
  const { number, accountNumber, serial, place, takenOn, value } = reading;
  const where = place === null ? '' : ` (${place})`;
  return `${number}: konto ${accountNumber}, licznik ${serial}${where}, ${formatPolishDate(takenOn)}, ${valueText(reading, value)}`;
}

function valueText({ unitOfMeasure }: GivenAtDesk, value: bigint): string {
  return `${formatMeterValue(value).replace('.', ',')} ${unitOfMeasure}`;
}
