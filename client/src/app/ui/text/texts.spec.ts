import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideBaseTexts } from '../../../testing/texts';
import { ZlPipe } from '../format/format.pipes';
import { PluralPipe, TextPipe } from './text.pipes';
import { Texts } from './texts';

@Component({
  imports: [PluralPipe, TextPipe, ZlPipe],
  template: `{{ 'login.action' | t }} · {{ 'ui.day.in' | plural: 3 }} · {{ 123456 | zl }}`,
})
class Host {}

describe('Texts', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideBaseTexts()] });
  });

  it('turns what is on the screen when another language is chosen', async () => {
    const fixture = TestBed.createComponent(Host);
    const shown = (): string => (fixture.nativeElement as HTMLElement).textContent;
    await fixture.whenStable();
    expect(shown()).toBe('Zaloguj się · za 3 dni · 1\u00a0234,56\u00a0zł');
    await TestBed.inject(Texts).choose('en');
    await fixture.whenStable();
    expect(shown()).toBe('Sign in · in 3 days · 1,234.56\u00a0zł');
    expect(document.documentElement.lang).toBe('en');
  });

  it('remembers the language on this device', async () => {
    await TestBed.inject(Texts).choose('en');
    TestBed.resetTestingModule().configureTestingModule({ providers: [provideBaseTexts()] });
    const texts = TestBed.inject(Texts);
    await texts.restore();
    expect(texts.get('login.action')).toBe('Sign in');
  });

  it('takes in the English of a part that arrives later', async () => {
    const texts = TestBed.inject(Texts);
    await texts.choose('en');
    texts.add({
      pl: { 'late.title': 'Później' },
      en: () => Promise.resolve({ default: { 'late.title': 'Later' } }),
    });
    await texts.ready();
    expect(texts.get('late.title')).toBe('Later');
  });
});
