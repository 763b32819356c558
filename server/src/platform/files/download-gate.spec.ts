import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { of } from 'rxjs';
import { DownloadTurn } from './download-gate.js';

const contextOf = (path: string, closed: boolean): ExecutionContext =>
  ({
    getType: () => 'http',
    switchToHttp: () => ({ getRequest: () => ({ path }), getResponse: () => ({ closed }) }),
  }) as unknown as ExecutionContext;

describe('DownloadTurn', () => {
  it.each([
    { what: 'has a file made', closed: false, made: 1 },
    { what: 'has none made for who has gone away before his turn', closed: true, made: 0 },
  ])('$what', async ({ closed, made }) => {
    let calls = 0;
    const next: CallHandler = {
      handle: () => {
        calls += 1;
        return of(undefined);
      },
    };
    await new DownloadTurn().intercept(contextOf('/files/accounts/acc_1/statement.pdf', closed), next);
    expect(calls).toBe(made);
  });
});
