import { Injectable } from '@nestjs/common';

import type { HoursSpan } from '../../domain/contact/office-hours.js';
import { selectList, type Columns } from '../../platform/database/columns.js';
import { Reader } from '../../platform/database/reader.js';
import { literalLimit, statement } from '../../platform/database/statement.js';

/** Office hours as the settings keep them. */
export interface StoredHours extends HoursSpan {
  readonly days: string;
}

/** The cooperative's settings that are shown. */
export interface CooperativeRow {
  readonly name: string;
  readonly transferName: string;
  readonly nip: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly emergencyPhone: string | null;
  readonly website: string | null;
  readonly officeHours: readonly StoredHours[];
  readonly privacyNotice: string;
  readonly privacyNoticeVersion: string;
  readonly termsText: string;
  readonly termsVersion: string;
  readonly accessibilityText: string;
  readonly statementNote: string | null;
}

const COLUMNS: Columns<CooperativeRow> = {
  name: 'c.name',
  transferName: 'c.transfer_name',
  nip: 'c.nip',
  street: 'c.street',
  postalCode: 'c.postal_code',
  city: 'c.city',
  phone: 'c.phone',
  email: 'c.email',
  emergencyPhone: 'c.emergency_phone',
  website: 'c.website',
  officeHours: 'c.office_hours',
  privacyNotice: 'c.privacy_notice',
  privacyNoticeVersion: 'c.privacy_notice_version',
  termsText: 'c.terms_text',
  termsVersion: 'c.terms_version',
  accessibilityText: 'c.accessibility_text',
  statementNote: 'c.statement_note',
};

/** A department as the settings keep it. */
export interface DepartmentRow {
  readonly name: string;
  readonly purpose: string | null;
  readonly phone: string;
  readonly email: string | null;
  readonly place: string | null;
  /** Empty: those of the office. */
  readonly officeHours: readonly HoursSpan[];
}

const DEPARTMENT_COLUMNS: Columns<DepartmentRow> = {
  name: 'd.name',
  purpose: 'd.purpose',
  phone: 'd.phone',
  email: 'd.email',
  place: 'd.place',
  officeHours: 'd.office_hours',
};

/** A page has room for so many. */
export const MOST_DEPARTMENTS = 30;

const DEPARTMENTS = statement(`
  select ${selectList(DEPARTMENT_COLUMNS)} from departments d where d.is_listed
  order by d.sort_order, d.id limit ${literalLimit(MOST_DEPARTMENTS)}`);
const COOPERATIVE = statement(`select ${selectList(COLUMNS)} from cooperative_settings c where c.id = 1`);
const DAYS_OFF = statement(
  'select on_day as "onDay" from holidays where on_day between $1::date and $2::date',
);

/** What the cooperative says of itself; public, so without a scope. */
@Injectable()
export class CooperativeRepository {
  constructor(private readonly reader: Reader) {}

  /** The settings; nothing before the first import. */
  findCooperative(): Promise<CooperativeRow | undefined> {
    return this.reader.row<CooperativeRow>(COOPERATIVE, []);
  }

  /** Days of a span that the cooperative itself declared free. */
  async listDaysOff(from: string, to: string): Promise<readonly string[]> {
    const rows = await this.reader.rows<{ onDay: string }>(DAYS_OFF, [from, to]);
    return rows.map(({ onDay }) => onDay);
  }

  /** Departments that are shown, in the order of the page. */
  listDepartments(): Promise<readonly DepartmentRow[]> {
    return this.reader.rows(DEPARTMENTS, []);
  }
}
