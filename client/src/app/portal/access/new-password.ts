import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import { maxLength, required, type SchemaPath } from '@angular/forms/signals';
import { SessionStore } from '../../core/session/session-store';
import type { PasswordRuleState } from '../../ui/password/password-rules';
import type { Texts } from '../../ui/text/texts';
import type { PasswordRule } from './access.generated';
import { AccessStore, type PasswordCheck } from './access-store';

/** The server is asked when typing pauses this long. */
const PAUSE_MILLISECONDS = 300;

const RULES: Readonly<Record<PasswordRule, string>> = {
  LENGTH: 'password.rule.length',
  STRENGTH: 'password.rule.strength',
  NOT_LOGIN: 'password.rule.notLogin',
  NOT_BLOCKED: 'password.rule.notBlocked',
};

/** What the form shows beside a password in the making. */
export interface LivePasswordCheck {
  readonly rules: Signal<readonly PasswordRuleState[]>;
  readonly score: Signal<number | undefined>;
}

/**
 * Ticks the rules while a password is typed. The length is counted here at once; the rest only the server can judge.
 * Call in an injection context.
 *
 * @param token of a mailed link, where nobody is signed in
 */
export function livePasswordCheck(
  password: () => string,
  token: () => string | undefined,
): LivePasswordCheck {
  const access = inject(AccessStore);
  const lengths = inject(SessionStore).cooperative;
  const answer = resource({
    params: () => (password() === '' ? undefined : { password: password(), token: token() }),
    loader: async ({ params, abortSignal }) => {
      await pause(abortSignal);
      return access.checkPassword(params.password, params.token);
    },
  });
  // While a newer answer is on its way the former ticks stay, so that nothing flickers.
  const last = linkedSignal<PasswordCheck | undefined, PasswordCheck | undefined>({
    source: () => (answer.hasValue() ? answer.value() : undefined),
    computation: (value, previous) => (password() === '' ? undefined : (value ?? previous?.value)),
  });
  return {
    score: computed(() => last()?.score),
    rules: computed(() => {
      const { minLength = 0, maxLength: most = 0 } = lengths()?.passwordRules ?? {};
      const length = Array.from(password()).length;
      const isMet = (rule: PasswordRule): boolean | undefined =>
        rule === 'LENGTH'
          ? length >= minLength && length <= most
          : last()?.rules.find(({ code }) => code === rule)?.met;
      return (Object.keys(RULES) as PasswordRule[]).map((rule) => ({
        text: RULES[rule],
        params: { min: minLength },
        met: isMet(rule),
      }));
    }),
  };
}

/** The rules the browser itself can hold a new password to; the server has the last word. */
export function newPasswordRules(path: SchemaPath<string>, texts: Texts, most: () => number): void {
  required(path, { message: () => texts.get('password.required') });
  maxLength(path, most, { message: () => texts.get('refusal.passwordTooLong') });
}

async function pause(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE_MILLISECONDS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
