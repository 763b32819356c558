import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DownloadTrail } from '../../platform/audit/download-trail.js';
import { AccessGuard } from '../../platform/auth/access.guard.js';
import { ViewerSource } from '../../platform/auth/viewer-source.js';
import { ReaderSource } from '../../platform/read/reader-source.js';
import { ProblemFilter } from '../../platform/graphql/problem.filter.js';
import { AccessSweeper } from './access-sweeper.js';
import { AuditRepository } from './audit.repository.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { CurrentPassword } from './current-password.js';
import { EmailConfirmationSender } from './email-change.sender.js';
import { EmailChangeService } from './email-change.service.js';
import { AccessLetters } from './access-letters.js';
import { LanguagesService } from './languages.service.js';
import { LoginService } from './login.service.js';
import { NoteSender, Notes } from './notes.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';
import { PasswordChecks } from './password-checks.js';
import { PasswordLogin } from './password-login.js';
import { PasswordPolicy } from './password-policy.js';
import { PasswordResetSender } from './password-reset.sender.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordRulesResolver } from './password-rules.resolver.js';
import { PasswordsResolver } from './passwords.resolver.js';
import { PasswordsService } from './passwords.service.js';
import { ProfilesService } from './profiles.service.js';
import { SessionReaders } from './session-readers.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';
import { UsersRepository } from './users.repository.js';
import { ViewerResolver } from './viewer.resolver.js';
import { ViewersRepository } from './viewers.repository.js';

/** What schema.graphql takes from this module. */
export const ACCESS_RESOLVERS = [
  SessionsResolver,
  PasswordsResolver,
  PasswordRulesResolver,
  ViewerResolver,
  AuditResolver,
];

/** The door: who comes in, with which password, for how long, and the trail of it. */
@Global()
@Module({
  providers: [
    ...ACCESS_RESOLVERS,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: DownloadTrail },
    { provide: ViewerSource, useClass: ViewersRepository },
    { provide: ReaderSource, useClass: SessionReaders },
    AccessLetters,
    AccessSweeper,
    AuditRepository,
    AuditService,
    CurrentPassword,
    EmailChangeService,
    EmailConfirmationSender,
    LanguagesService,
    LoginService,
    NoteSender,
    Notes,
    OneTimeLinksRepository,
    PasswordChecks,
    PasswordLogin,
    PasswordPolicy,
    PasswordResetSender,
    PasswordResetService,
    PasswordsService,
    ProfilesService,
    SessionsService,
    UsersRepository,
  ],
  exports: [Notes, ViewerSource, ReaderSource, LanguagesService],
})
export class AccessModule {}
