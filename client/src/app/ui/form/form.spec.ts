import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { form, FormField, required, type TreeValidationResult } from '@angular/forms/signals';
import { Title } from '@angular/platform-browser';
import { provideBaseTexts } from '../../../testing/texts';
import { ErrorSummary } from './error-summary';
import { BokControl, BokField } from './field';
import { BokForm } from './form';
import { formProblem } from './form-problem';

@Component({
  imports: [BokControl, BokField, BokForm, ErrorSummary, FormField],
  template: `
    <form [bokForm]="form" [send]="send">
      <bok-error-summary />
      <bok-field label="Nazwa" hint="Jak na wydruku." [of]="form.name">
        <input bokControl [formField]="form.name" />
      </bok-field>
      <button type="submit">Wyślij</button>
    </form>
  `,
})
class Host {
  readonly model = signal({ name: '' });
  readonly form = form(this.model, (path) => required(path.name, { message: 'Wpisz nazwę.' }));
  readonly sent: string[] = [];
  answer: TreeValidationResult = undefined;

  readonly send = (): Promise<TreeValidationResult> => {
    this.sent.push(this.model().name);
    return Promise.resolve(this.answer);
  };
}

describe('bokForm', () => {
  let fixture: ComponentFixture<Host>;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideBaseTexts()] });
    TestBed.inject(Title).setTitle('Strona – Moje rozliczenia');
    fixture = TestBed.createComponent(Host);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
  });

  afterEach(() => page.remove());

  const input = (): HTMLInputElement => page.querySelector('input') as HTMLInputElement;
  const summary = (): string => page.querySelector('bok-error-summary')?.textContent.trim() ?? '';

  function describedBy(): string[] {
    const ids = input().getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => page.querySelector(`#${id}`)?.textContent ?? '');
  }

  async function send(name?: string): Promise<void> {
    if (name !== undefined) {
      input().value = name;
      input().dispatchEvent(new Event('input'));
    }
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }

  it('finds no fault with a field that was only passed through', async () => {
    input().dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(summary()).toBe('');
    expect(describedBy()).toEqual(['Jak na wydruku.']);
    expect(input().getAttribute('aria-invalid')).toBeNull();
  });

  it('when sent with a fault says it on top, at the field and in the title, and sends nothing', async () => {
    await send();
    expect(summary()).toContain('Wpisz nazwę.');
    expect(document.activeElement?.tagName).toBe('BOK-ERROR-SUMMARY');
    expect(describedBy()).toEqual(['Jak na wydruku.', 'Wpisz nazwę.']);
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(TestBed.inject(Title).getTitle()).toBe('Błąd: Strona – Moje rozliczenia');
    expect(fixture.componentInstance.sent).toEqual([]);
  });

  it('sends what is right and takes the mark off the title', async () => {
    await send();
    await send('Lipowa');
    expect(fixture.componentInstance.sent).toEqual(['Lipowa']);
    expect(summary()).toBe('');
    expect(TestBed.inject(Title).getTitle()).toBe('Strona – Moje rozliczenia');
  });

  it('shows the server’s refusal at the field it speaks of, until the field changes', async () => {
    const host = fixture.componentInstance;
    host.answer = formProblem('Ta nazwa jest zajęta.', host.form.name);
    await send('Lipowa');
    expect(describedBy()).toContain('Ta nazwa jest zajęta.');
    input().value = 'Klonowa';
    input().dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(describedBy()).toEqual(['Jak na wydruku.']);
  });

  it('shows a refusal of the whole form on top', async () => {
    fixture.componentInstance.answer = formProblem('Zbyt wiele prób.');
    await send('Lipowa');
    expect(summary()).toContain('Zbyt wiele prób.');
    expect(input().getAttribute('aria-invalid')).toBeNull();
  });
});
