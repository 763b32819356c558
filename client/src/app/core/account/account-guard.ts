import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateChildFn } from '@angular/router';
import { ACCOUNT_PARAMETER, AccountChoice } from './account-choice';

/**
 * Before any page of an account: whose is it? With several accounts the address always names one (`?konto=`); a
 * number that is not the person's own is a page that does not exist.
 */
export const accountGuard: CanActivateChildFn = async (_route, state) => {
  const choice = inject(AccountChoice);
  const router = inject(Router);
  await choice.load();
  const asked = state.root.queryParamMap.get(ACCOUNT_PARAMETER);
  if (asked !== null && !choice.has(asked)) return aside(router, '/nie-ma');
  const number = asked ?? choice.preferred();
  if (number === undefined) return aside(router, '/brak-lokalu');
  if (asked === null && choice.hasSeveral()) return withAccount(router, state.url, number);
  choice.settle(number);
  return true;
};

/** Shows another page at the address that was asked for. */
function aside(router: Router, path: string): RedirectCommand {
  return new RedirectCommand(router.parseUrl(path), { skipLocationChange: true });
}

/** The same address with the account, and what travels beside it. */
function withAccount(router: Router, url: string, number: string): RedirectCommand {
  const tree = router.parseUrl(url);
  tree.queryParams = { ...tree.queryParams, [ACCOUNT_PARAMETER]: number };
  const state = router.currentNavigation()?.extras.state;
  return new RedirectCommand(tree, state && { state });
}
