import { Global, Module } from '@nestjs/common';
import { PasswordHasher } from './password/password-hasher.js';
import { Sessions } from './session/sessions.js';

/** Sessions and passwords; the guard itself stands in the module that knows the people. */
@Global()
@Module({ providers: [PasswordHasher, Sessions], exports: [PasswordHasher, Sessions] })
export class AuthModule {}
