import { readFile } from 'node:fs/promises';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const documentOf = (name: string): Promise<string> => readFile(`bench/${name}.graphql`, 'utf8');

describe('the documents that the portal is measured by', () => {
  let portal: TestPortal;
  let holder: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({}, async (database) => {
      await fillResidentsBook(database);
    });
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  it.each([
    ['overview', { account: 'L0147' }],
    ['list', {}],
  ])('answers bench/%s.graphql within the usual limits', async (name, variables) => {
    const answer = await holder.ask(await documentOf(name), variables);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toBeDefined();
  });
});
