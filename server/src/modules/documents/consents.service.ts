import { Injectable } from '@nestjs/common';
import type { Request } from 'express';

import { consentSpans, consentStanding, type ConsentSpan } from '../../domain/letters/consent.js';
import { localDate, type LocalDate } from '../../domain/time/local-date.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { grantOf, personIdOf, type Scope } from '../../platform/auth/scope.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { civilDayOf, Clock } from '../../platform/clock/clock.js';
import { batched } from '../../platform/graphql/batch.js';
import type { ErrorCode } from '../../platform/graphql/error-code.js';
import { CooperativeService } from '../contact/cooperative.service.js';
import { consentWording } from './consent-text.js';
import type { Consent, ElectronicDelivery } from './consent.type.js';
import {
  ConsentsRepository,
  type DeclarationRow,
  type LinkRow,
  type OfficeConsentRow,
} from './consents.repository.js';
import type { DeliveryConsent } from './document.type.js';

/** What somebody wishes of his consent. */
export interface ConsentWish {
  readonly accountRowId: string;
  readonly isGranted: boolean;
  readonly textVersion: string;
}

type Grant = OfficeConsentRow | DeclarationRow;
type Spans = readonly ConsentSpan<Grant>[];

/** Everything that was declared by the people of a scope's accounts. */
interface Declared {
  readonly office: readonly OfficeConsentRow[];
  readonly portal: readonly DeclarationRow[];
  readonly links: readonly LinkRow[];
}

/** In words, beside what the office writes. */
const PORTAL_METHOD = 'w portalu Moje Rozliczenia';

/** Consents to electronic letters, whoever took them: the office or the portal. */
@Injectable()
export class ConsentsService {
  private readonly declaredOf = batched(async (scope) => new Map([['all', await this.read(scope)]]));

  constructor(
    private readonly consents: ConsentsRepository,
    private readonly cooperatives: CooperativeService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What the scope's person agreed to, in force first, then the latest. */
  async listOwn(scope: Scope): Promise<readonly Consent[]> {
    const declared = await this.declared(scope);
    const { office, portal } = declared;
    const person = personIdOf(scope);
    const own = <Row extends Grant>(rows: readonly Row[]) => rows.filter((row) => row.personRowId === person);
    const [ownOffice, ownPortal] = [own(office), own(portal)];
    const now = this.now(declared);
    return [
      ...ownOffice.map((row) => officeConsent(row, ownPortal)),
      ...ownPortal
        .filter(({ isGranted }) => isGranted)
        .map((row) => portalConsent(row, ownOffice, ownPortal)),
    ]
      .filter(({ grantedAt }) => grantedAt <= now)
      .sort((a, b) => Number(a.withdrawnAt !== null) - Number(b.withdrawnAt !== null) || later(a, b));
  }

  /** Where the scope's person stands with an account's letters. */
  async getDelivery(scope: Scope, accountRowId: string): Promise<ElectronicDelivery> {
    const declared = await this.declared(scope);
    const spans = spansOf(declared, personIdOf(scope), accountRowId);
    const { state, since, grant } = consentStanding(spans, this.now(declared));
    const [email, { name }] = await Promise.all([
      this.consents.findEmail(scope),
      this.cooperatives.getCooperative(),
    ]);
    return {
      state,
      since,
      textVersion: grant?.textVersion ?? null,
      origin: grant && (isOffice(grant) ? 'OFFICE' : 'PORTAL'),
      mayGrant: grantRefusal(scope, accountRowId) === undefined,
      email: email ?? null,
      text: consentWording(name),
    };
  }

  /** The consent that was in force for an account at an instant: the person's own, or another holder's. */
  async findInForce(scope: Scope, accountRowId: string, at: Date): Promise<DeliveryConsent | undefined> {
    const declared = await this.declared(scope);
    const own = personIdOf(scope);
    const holders = linkedOn(declared.links, accountRowId, localDate(civilDayOf(at)));
    const [ownFirst, others] = [holders.filter((one) => one === own), holders.filter((one) => one !== own)];
    for (const person of [...ownFirst, ...others]) {
      const { state, since, grant } = consentStanding(spansOf(declared, person, accountRowId), at);
      if (state === 'GRANTED' && since && grant) {
        return { textVersion: grant.textVersion, grantedAt: since, isOwn: person === own };
      }
    }
    return undefined;
  }

  /** Gives or takes back the person's own consent; refused, nothing is stored. */
  async set(
    request: Request,
    viewer: Viewer,
    scope: Scope,
    wish: ConsentWish,
  ): Promise<ErrorCode | undefined> {
    const { accountRowId, isGranted, textVersion } = wish;
    if (!grantOf(scope, accountRowId)) return 'ACCOUNT_NOT_FOUND';
    const { version } = consentWording((await this.cooperatives.getCooperative()).name);
    if (textVersion !== version) return 'CONSENT_TEXT_STALE';
    const email = (await this.consents.findEmail(scope)) ?? null;
    if (isGranted) {
      const refusal =
        grantRefusal(scope, accountRowId) ?? (email === null ? 'CONSENT_EMAIL_MISSING' : undefined);
      if (refusal) return refusal;
    }
    for (let isDone = false; !isDone;)
      isDone = await this.declare(request, viewer, scope, { ...wish, email });
    return undefined;
  }

  /** @returns false when somebody declared something for the person at the same moment: look again */
  private async declare(
    request: Request,
    viewer: Viewer,
    scope: Scope,
    wish: ConsentWish & { readonly email: string | null },
  ): Promise<boolean> {
    const { accountRowId, isGranted, textVersion, email } = wish;
    const declared = await this.read(scope);
    const spans = spansOf(declared, personIdOf(scope), accountRowId);
    const { state, grant } = consentStanding(spans, this.now(declared));
    const isGiven = state === 'GRANTED';
    if (isGranted ? isGiven && grant?.textVersion === textVersion : !isGiven) return true;
    const after =
      declared.portal.filter((one) => isOf(one, personIdOf(scope), accountRowId)).at(-1)?.rowId ?? null;
    const at = this.clock.now();
    const declaration = { accountRowId, userRowId: viewer.userId, isGranted, textVersion, email, at, after };
    return this.consents.add(scope, declaration, (manager) =>
      this.audit.record(isGranted ? 'CONSENT_GRANTED' : 'CONSENT_WITHDRAWN', request, {
        subjectKind: 'Account',
        subjectId: accountRowId,
        detail: { textVersion },
        manager,
      }),
    );
  }

  /** Declarations made within one reading of the clock follow one another; none of them lies ahead. */
  private now({ portal }: Declared): Date {
    return new Date(Math.max(this.clock.now().getTime(), ...portal.map((one) => one.declaredAt.getTime())));
  }

  private declared(scope: Scope): Promise<Declared> {
    return this.declaredOf(scope, 'all').then((declared) => declared ?? NOTHING);
  }

  private async read(scope: Scope): Promise<Declared> {
    const [office, portal, links] = await Promise.all([
      this.consents.listOffice(scope),
      this.consents.listDeclarations(scope),
      this.consents.listLinks(scope),
    ]);
    return { office, portal, links };
  }
}

const NOTHING: Declared = { office: [], portal: [], links: [] };

/** Why the scope's person cannot give a consent for an account. */
function grantRefusal(scope: Scope, accountRowId: string): ErrorCode | undefined {
  const grant = grantOf(scope, accountRowId);
  if (!grant) return 'ACCOUNT_NOT_FOUND';
  if (grant.isFormer) return 'CONSENT_TITLE_ENDED';
  return grant.role === 'PROXY' ? 'CONSENT_NOT_HOLDER' : undefined;
}

/** Who answered for an account on a day, holders first. */
function linkedOn(links: readonly LinkRow[], accountRowId: string, day: LocalDate): readonly string[] {
  return links
    .filter(
      (link) =>
        link.accountRowId === accountRowId && link.from <= day && (link.to === null || day <= link.to),
    )
    .map(({ personRowId }) => personRowId);
}

/** The history of a person's consent to electronic letters of an account. */
function spansOf({ office, portal }: Declared, personRowId: string | null, accountRowId: string): Spans {
  const isHis = (row: Grant): boolean => isOf(row, personRowId, accountRowId);
  return consentSpans<OfficeConsentRow, DeclarationRow>(office.filter(isHis), portal.filter(isHis));
}

function isOf(row: Grant, personRowId: string | null, accountRowId: string): boolean {
  return (
    row.personRowId === personRowId &&
    row.kind === 'E_DOCUMENTS' &&
    (row.accountRowId === null || row.accountRowId === accountRowId)
  );
}

function isOffice(grant: Grant): grant is OfficeConsentRow {
  return 'method' in grant;
}

/** A consent of the office for all accounts ends for one of them only; it is then shown as it is for the others. */
function officeConsent(row: OfficeConsentRow, portal: readonly DeclarationRow[]): Consent {
  const [span] = consentSpans(
    [row],
    portal.filter((one) => one.kind === row.kind && one.accountRowId === row.accountRowId),
  ).filter(({ grant }) => grant === row);
  const { id, accountRowId, kind, textVersion, grantedAt, method } = row;
  const withdrawnAt = span ? span.to : row.grantedAt;
  return { id, accountRowId, kind, textVersion, grantedAt, withdrawnAt, origin: 'OFFICE', method };
}

function portalConsent(
  row: DeclarationRow,
  office: readonly OfficeConsentRow[],
  portal: readonly DeclarationRow[],
): Consent {
  const concerns = (one: Grant): boolean =>
    one.kind === row.kind && (one.accountRowId === null || one.accountRowId === row.accountRowId);
  const span = consentSpans(office.filter(concerns), portal.filter(concerns)).find(
    ({ grant }) => grant === row,
  );
  const { id, accountRowId, kind, textVersion, declaredAt } = row;
  return {
    id,
    accountRowId,
    kind,
    textVersion,
    grantedAt: declaredAt,
    withdrawnAt: span ? span.to : declaredAt,
    origin: 'PORTAL',
    method: PORTAL_METHOD,
  };
}

function later(a: Consent, b: Consent): number {
  return b.grantedAt.getTime() - a.grantedAt.getTime();
}
