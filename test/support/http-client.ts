/** What came back from the GraphQL endpoint. */
export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors: readonly AnswerError[];
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  /** The whole answer as it was sent. */
  readonly text: string;
}

/** One entry of `errors`. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly requestId?: string;
    readonly [name: string]: unknown;
  };
}

const LOGIN = `mutation ($input: LoginInput!) {
  login(input: $input) {
    ... on LoginSucceeded { session { state kind csrfToken } }
    ... on LoginRefused { code message path retryAfterSeconds }
  }
}`;

interface LoginAnswer {
  readonly login: {
    readonly session?: { readonly state: string; readonly kind: string; readonly csrfToken: string };
    readonly code?: string;
    readonly message?: string;
    readonly retryAfterSeconds?: number | null;
  };
}

/** A browser's part in talking to the portal: keeps cookies and the session's CSRF token. */
export class HttpClient {
  csrfToken = '';
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Sends one operation. */
  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Data>> {
    const body = JSON.stringify({ query, variables });
    const response = await this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return answerOf<Data>(response);
  }

  /** Sends anything else, as the same browser. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.url), {
      redirect: 'manual',
      ...init,
      headers: {
        ...(this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}),
        ...(this.csrfToken === '' ? {} : { 'x-csrf-token': this.csrfToken }),
        ...this.headers,
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Signs in and remembers the session; the answer tells what came of it. */
  async login(identifier: string, password: string): Promise<LoginAnswer['login']> {
    const { data, text } = await this.ask<LoginAnswer>(LOGIN, { input: { identifier, password } });
    if (!data) throw new Error(`HttpClient: login answered ${text}`);
    if (data.login.session) this.csrfToken = data.login.session.csrfToken;
    return data.login;
  }

  /** Signs in, or fails the test. */
  async signIn(identifier: string, password: string): Promise<this> {
    const outcome = await this.login(identifier, password);
    if (!outcome.session)
      throw new Error(`HttpClient: ${identifier} was not let in: ${String(outcome.code)}`);
    return this;
  }

  /** The value of a cookie as it is kept, if any. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** Keeps a cookie of another browser: what a thief would do. */
  putCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice('expires='.length);
    if (expires !== undefined && Date.parse(expires) <= Date.parse('2000-01-01')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  const body = JSON.parse(text) as {
    data?: Data | null;
    errors?: AnswerError[];
    extensions?: Record<string, unknown>;
  };
  return {
    status: response.status,
    headers: response.headers,
    data: body.data,
    errors: body.errors ?? [],
    extensions: body.extensions,
    text,
  };
}
