import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideBaseTexts } from '../../../../testing/texts';
import { WaitingServer } from '../../../../testing/graphql';
import { provideTexts } from '../../../ui/text/texts';
import en from '../documents.en.json' with { type: 'json' };
import pl from '../documents.pl.json' with { type: 'json' };
import type { Delivery } from '../documents-store';
import { ConsentBar } from './consent-bar';

const NONE: Delivery = {
  state: 'NONE',
  since: null,
  textVersion: null,
  origin: null,
  mayGrant: true,
  email: 'jolanta@poczta.example',
  text: { version: 'T-1', text: 'Zgadzam się.\n\nMogę ją wycofać.' },
};

@Component({
  imports: [ConsentBar],
  template: `<ebok-consent-bar accountId="acc_1" [delivery]="delivery()" />`,
})
class Host {
  readonly delivery = signal(NONE);
}

describe('ConsentBar', () => {
  let server: WaitingServer;
  let fixture: ComponentFixture<Host>;

  beforeEach(() => {
    // jsdom knows the element, not how it opens.
    HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
      this.open = false;
    };
    server = new WaitingServer();
    TestBed.configureTestingModule({
      providers: [
        provideBaseTexts(),
        provideTexts({ pl, en: () => Promise.resolve({ default: en }) }),
        provideRouter([]),
        server.provide(),
      ],
    });
    fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
  });

  const element = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const press = (name: string, within = element()): void => {
    const button = [...within.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
    if (!button) throw new Error(`no button ${name}`);
    button.click();
    fixture.detectChanges();
  };
  const dialog = (): HTMLDialogElement => {
    const found = element().querySelector('dialog');
    if (!found) throw new Error('no dialog');
    return found;
  };

  it('shows the whole text before consent is given, and sends its version', () => {
    press('Udziel zgody');
    expect(dialog().open).toBe(true);
    expect(dialog().textContent).toContain('Mogę ją wycofać.');
    expect(dialog().textContent).toContain('jolanta@poczta.example');
    press('Udziel zgody', dialog());
    expect(server.next()).toMatchObject({
      name: 'SetConsent',
      variables: { input: { accountId: 'acc_1', granted: true, textVersion: 'T-1' } },
    });
  });

  it('says why it was refused', async () => {
    press('Udziel zgody');
    press('Udziel zgody', dialog());
    server.next().answer({ setConsent: { __typename: 'SetConsentRefused', code: 'CONSENT_TEXT_STALE' } });
    // The answer comes through promises and the cache: one turn of the loop is enough for all of them.
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    expect(element().querySelector('[role=alert]')?.textContent).toContain('Treść zgody zmieniła się.');
  });

  it('offers no button to whoever cannot give it, and the way to an address to whoever has none', () => {
    fixture.componentInstance.delivery.set({ ...NONE, mayGrant: false });
    fixture.detectChanges();
    expect(element().textContent).toContain('tylko obecny dysponent lub współdysponent');
    fixture.componentInstance.delivery.set({ ...NONE, email: null });
    fixture.detectChanges();
    expect(element().querySelector('a')?.getAttribute('href')).toBe('/moje-dane');
  });
});
