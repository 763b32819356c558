import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LONGEST_PASSWORD } from '../../platform/auth/password/password-length.js';
import type { PasswordReport, PasswordRule } from '../../platform/auth/password/password-rules.js';
import { Settings } from '../../platform/config/settings.js';
import { type ErrorCode } from '../../platform/graphql/error-code.js';

/** Whose password it is: nothing of this may stand in it. */
export interface PasswordSubject {
  readonly login: string;
  readonly displayName: string;
  readonly email: string | null;
}

/** What the cooperative demands of a password. */
@Injectable()
export class PasswordPolicy {
  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
  ) {}

  /** The demands in numbers, as the public page shows them. */
  rules(): { readonly minLength: number; readonly maxLength: number; readonly minScore: number } {
    const { PASSWORD_MIN_LENGTH: minLength, PASSWORD_MIN_SCORE: minScore } = this.settings;
    return { minLength, maxLength: LONGEST_PASSWORD, minScore };
  }

  async judge(password: string, subject: PasswordSubject): Promise<PasswordReport> {
    const { minLength, minScore } = this.rules();
    const mailbox = subject.email?.split('@')[0] ?? '';
    const personal = [subject.login, subject.displayName, mailbox, await this.cooperativeName()];
    // The dictionaries take a third of a second to load: not for commands and workers, which judge no password.
    const { judgePassword } = await import('../../platform/auth/password/password-rules.js');
    return judgePassword(password, { minLength, minScore, personal });
  }

  /** The first rule that a new password breaks, as a refusal's code. */
  async faultOf(password: string, subject: PasswordSubject): Promise<ErrorCode | undefined> {
    const { rules } = await this.judge(password, subject);
    const broken = rules.find((rule) => !rule.met);
    return broken && codeOf(broken.code, password);
  }

  private async cooperativeName(): Promise<string> {
    const [row] = await this.dataSource.query<{ name: string }[]>('select name from cooperative_settings');
    return row?.name ?? '';
  }
}

function codeOf(rule: PasswordRule, password: string): ErrorCode {
  const isLong = password.normalize('NFKC').length > LONGEST_PASSWORD;
  const codes: Readonly<Record<PasswordRule, ErrorCode>> = {
    LENGTH: isLong ? 'PASSWORD_TOO_LONG' : 'PASSWORD_TOO_SHORT',
    STRENGTH: 'PASSWORD_TOO_WEAK',
    NOT_LOGIN: 'PASSWORD_IS_LOGIN',
    NOT_BLOCKED: 'PASSWORD_BLOCKED',
  };
  return codes[rule];
}
