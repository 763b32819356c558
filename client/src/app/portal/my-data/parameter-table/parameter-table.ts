import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, QuantityPipe, UnitPipe } from '../../../ui/format/format.pipes';
import { injectRoom } from '../../../ui/media/room';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { ParametersQuery } from '../my-data.generated';

export type Parameter = NonNullable<ParametersQuery['account']>['parameters'][number];

/** From this width, rem, the columns have room. */
const TABLE_FITS = 64;

/** What charges are computed from: value, since when, and in which components of the charge. */
@Component({
  selector: 'ebok-parameter-table',
  imports: [DayPipe, QuantityPipe, RouterLink, TextPipe, UnitPipe],
  templateUrl: './parameter-table.html',
  styleUrl: './parameter-table.css',
})
export class ParameterTable {
  readonly parameters = input.required<readonly Parameter[]>();
  /** Former versions are listed too: say until when each was in force. */
  readonly hasHistory = input(false);
  /** Code of the parameter that a line of an invoice pointed at. */
  readonly chosen = input<string>();

  protected readonly isTable = injectRoom(TABLE_FITS);
}
