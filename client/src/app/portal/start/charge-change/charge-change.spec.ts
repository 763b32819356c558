import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideBaseTexts } from '../../../../testing/texts';
import { WaitingServer } from '../../../../testing/graphql';
import { provideTexts } from '../../../ui/text/texts';
import en from '../start.en.json' with { type: 'json' };
import pl from '../start.pl.json' with { type: 'json' };
import { ChargeChange } from './charge-change';

/** A question that waits for its answer keeps the fixture from ever being stable. */
async function turn(): Promise<void> {
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
}

describe('ebok-charge-change', () => {
  let server: WaitingServer;
  let fixture: ComponentFixture<ChargeChange>;

  beforeEach(async () => {
    server = new WaitingServer();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideBaseTexts(),
        provideTexts({ pl, en: () => Promise.resolve({ default: en }) }),
        server.provide(),
      ],
    });
    fixture = TestBed.createComponent(ChargeChange);
    fixture.componentRef.setInput('id', 'inv_7');
    await turn();
  });

  async function saidOf(difference: number | undefined): Promise<string> {
    const changesSince = difference === undefined ? null : { __typename: 'InvoiceComparison', difference };
    server.next().answer({ invoice: { __typename: 'Invoice', id: 'inv_7', changesSince } });
    await turn();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ').trim();
  }

  it.each([
    [1240, 'Opłata jest o 12,40 zł wyższa niż miesiąc wcześniej. Co się zmieniło?'],
    [-5, 'Opłata jest o 0,05 zł niższa niż miesiąc wcześniej. Co się zmieniło?'],
    [0, ''],
    [undefined, ''],
  ])('says of %s grosze: %s', async (difference, sentence) => {
    expect(await saidOf(difference)).toBe(sentence);
    const link = (fixture.nativeElement as HTMLElement).querySelector('a');
    expect(link?.getAttribute('href') ?? '').toBe(sentence === '' ? '' : '/faktury/inv_7');
  });
});
