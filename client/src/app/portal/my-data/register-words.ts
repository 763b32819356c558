import type { AccountRole, ConsentKind, TitleKind, UnitKind } from './my-data.generated';

const TITLES: Readonly<Record<TitleKind, string>> = {
  MEMBER_COOPERATIVE_RIGHT: 'myData.title.memberRight',
  NONMEMBER_COOPERATIVE_RIGHT: 'myData.title.nonmemberRight',
  MEMBER_OWNER: 'myData.title.memberOwner',
  NONMEMBER_OWNER: 'myData.title.nonmemberOwner',
  TENANT: 'myData.title.tenant',
  NO_TITLE: 'myData.title.none',
};

const UNITS: Readonly<Record<UnitKind, string>> = {
  FLAT: 'myData.unit.flat',
  COMMERCIAL: 'myData.unit.commercial',
  GARAGE: 'myData.unit.garage',
  PARKING: 'myData.unit.parking',
  STORAGE: 'myData.unit.storage',
};

const ROLES: Readonly<Record<AccountRole, string>> = {
  HOLDER: 'myData.role.holder',
  CO_HOLDER: 'myData.role.coHolder',
  PROXY: 'myData.role.proxy',
};

const CONSENTS: Readonly<Record<ConsentKind, string>> = {
  E_DOCUMENTS: 'myData.consent.documents',
  PHONE: 'myData.consent.phone',
  SMS: 'myData.consent.sms',
};

/** Text keys of what the register says. */
export const titleWord = (kind: TitleKind): string => TITLES[kind];
export const unitWord = (kind: UnitKind): string => UNITS[kind];
export const roleWord = (role: AccountRole): string => ROLES[role];
export const consentWord = (kind: ConsentKind): string => CONSENTS[kind];
