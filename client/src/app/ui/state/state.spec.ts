import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideBaseTexts } from '../../../testing/texts';
import type { LoadError } from './load-state';
import { State } from './state';

describe('bok-state', () => {
  const value = signal<unknown>(undefined);
  const isLoading = signal(false);
  const error = signal<LoadError | undefined>(undefined);
  let reloads = 0;
  let fixture: ComponentFixture<State>;

  beforeEach(() => {
    value.set(undefined);
    isLoading.set(false);
    error.set(undefined);
    reloads = 0;
    TestBed.configureTestingModule({ providers: [provideBaseTexts()] });
    fixture = TestBed.createComponent(State);
    const loadedAt = signal(new Date('2026-11-22T09:15:00Z'));
    fixture.componentRef.setInput('of', { value, isLoading, error, loadedAt, reload: () => (reloads += 1) });
  });

  async function shown(): Promise<string> {
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ').trim();
  }

  it('tells a screen reader that data are on their way', async () => {
    isLoading.set(true);
    expect(await shown()).toBe('Wczytywanie danych');
  });

  it('is gone when the data are here', async () => {
    value.set({});
    expect(await shown()).toBe('');
    expect((fixture.nativeElement as HTMLElement).children).toHaveLength(0);
  });

  it('offers another try and the number of the request', async () => {
    error.set({ isOffline: false, requestId: 'r-42' });
    expect(await shown()).toContain('Numer zgłoszenia: r-42');
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    expect(reloads).toBe(1);
  });

  it('says that it is the internet which is missing', async () => {
    error.set({ isOffline: true, requestId: undefined });
    expect(await shown()).toContain('Brak internetu.');
  });

  it('says of which moment old data are when they could not be refreshed', async () => {
    value.set({});
    error.set({ isOffline: false, requestId: undefined });
    expect(await shown()).toContain('Widzisz dane z 22.11.2026, 10:15.');
  });
});
