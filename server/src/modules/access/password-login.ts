import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-local';
import type { LoginOutcome } from './login-outcome.js';
import { LoginService } from './login.service.js';

/** Stands for an empty field: passport-local would refuse that at once, faster than a wrong one. */
const EMPTY = '\u0000';

/**
 * Runs passport-local from inside the `login` mutation: the strategy reads a body, so it is given
 * the request with the mutation's input in the body's place. It only authenticates; the session is
 * opened by whoever asked.
 */
@Injectable()
export class PasswordLogin {
  private readonly authenticator = new passport.Authenticator();

  constructor(logins: LoginService) {
    const fields = {
      usernameField: 'identifier',
      passwordField: 'password',
      passReqToCallback: true,
    } as const;
    this.authenticator.use(
      new Strategy(fields, (request, identifier, password, done) => {
        logins.check(request, withoutMark(identifier), withoutMark(password)).then((outcome) => {
          done(null, outcome);
        }, done);
      }),
    );
  }

  authenticate(
    request: Request,
    response: Response,
    identifier: string,
    password: string,
  ): Promise<LoginOutcome> {
    const body = { identifier: identifier || EMPTY, password: password || EMPTY };
    const asForm = Object.assign(Object.create(request) as Request, { body });
    return new Promise((resolve, reject) => {
      const decided = (error: unknown, outcome?: LoginOutcome | false): void => {
        if (outcome) resolve(outcome);
        else reject(error instanceof Error ? error : new Error('PasswordLogin: no outcome'));
      };
      const middleware = this.authenticator.authenticate('local', { session: false }, decided) as (
        request: Request,
        response: Response,
        next: (error?: unknown) => void,
      ) => void;
      middleware(asForm, response, decided);
    });
  }
}

function withoutMark(text: string): string {
  return text === EMPTY ? '' : text;
}
