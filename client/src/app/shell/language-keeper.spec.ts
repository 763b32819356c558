import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideBaseTexts } from '../../testing/texts';
import { GraphqlClient } from '../core/graphql/graphql-client';
import { SessionStore } from '../core/session/session-store';
import { Texts } from '../ui/text/texts';
import { LanguageKeeper } from './language-keeper';

describe('LanguageKeeper', () => {
  const isResident = signal(false);
  const told: unknown[] = [];
  let texts: Texts;
  let answer: Promise<unknown>;

  /** Switches the portal and lets what follows from it happen. */
  async function choose(language: 'pl' | 'en'): Promise<void> {
    await texts.choose(language);
    await settle();
  }

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }

  function begin(resident: boolean): void {
    isResident.set(resident);
    TestBed.inject(LanguageKeeper);
    TestBed.tick();
  }

  beforeEach(() => {
    localStorage.clear();
    told.length = 0;
    answer = Promise.resolve({});
    const graphql = {
      mutate: (_document: unknown, { input }: { input: { language: string } }) => {
        told.push(input.language);
        return answer;
      },
    };
    TestBed.configureTestingModule({
      providers: [
        provideBaseTexts(),
        { provide: SessionStore, useValue: { isResident } },
        { provide: GraphqlClient, useValue: graphql },
      ],
    });
    texts = TestBed.inject(Texts);
  });

  it('tells each switch of a resident once', async () => {
    begin(true);
    await choose('en');
    await choose('en');
    await choose('pl');
    expect(told).toEqual(['EN', 'PL']);
  });

  it('does not take the language that the device brought along for a choice', async () => {
    await choose('en');
    begin(true);
    expect(told).toEqual([]);
  });

  it('tells what was chosen on the way in once somebody is signed in, and nothing of a stranger', async () => {
    begin(false);
    await choose('en');
    expect(told).toEqual([]);
    isResident.set(true);
    await settle();
    expect(told).toEqual(['EN']);
  });

  it('stays quiet when nobody answers', async () => {
    answer = Promise.reject(new Error('offline'));
    begin(true);
    await choose('en');
    await expect(answer).rejects.toThrow('offline');
    expect(texts.language()).toBe('en');
  });
});
