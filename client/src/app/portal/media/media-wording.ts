import type { IconName } from '../../ui/icon/icon-names';
import type { Tone } from '../../ui/tag/tag';
import type { MetersQuery, ReadingsQuery } from './media.generated';

export type MeterRow = NonNullable<MetersQuery['account']>['unit']['meters'][number];
export type ReadingRow = NonNullable<ReadingsQuery['account']>['readings']['nodes'][number];
export type Medium = MeterRow['medium'];

/** What a status says and how it looks. */
export interface StatusLook {
  readonly text: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

const MEDIUM_WORDS: Readonly<Record<Medium, string>> = {
  COLD_WATER: 'media.medium.coldWater',
  HOT_WATER: 'media.medium.hotWater',
  HEATING: 'media.medium.heating',
  HEAT_ALLOCATOR: 'media.medium.heatAllocator',
  ELECTRICITY: 'media.medium.electricity',
  GAS: 'media.medium.gas',
};

const STATUS_LOOKS: Readonly<Record<MeterRow['status'], StatusLook>> = {
  ACTIVE: { text: 'media.status.active', tone: 'credit', icon: 'check_circle' },
  REPLACED: { text: 'media.status.replaced', tone: 'neutral', icon: 'history' },
  REMOVED: { text: 'media.status.removed', tone: 'neutral', icon: 'do_not_disturb_on' },
};

const SOURCE_WORDS: Readonly<Record<ReadingRow['source'], string>> = {
  RADIO: 'media.source.radio',
  WALK_BY: 'media.source.walkBy',
  STAFF: 'media.source.staff',
  RESIDENT: 'media.source.resident',
  ESTIMATE: 'media.source.estimate',
  START: 'media.source.start',
  END: 'media.source.end',
  CORRECTION: 'media.source.correction',
};

const SUBMISSION_LOOKS: Readonly<Record<NonNullable<ReadingRow['submission']>['state'], StatusLook>> = {
  WAITING: { text: 'media.submission.waiting', tone: 'due', icon: 'schedule' },
  ACCEPTED: { text: 'media.submission.accepted', tone: 'credit', icon: 'check_circle' },
  REJECTED: { text: 'media.submission.rejected', tone: 'neutral', icon: 'do_not_disturb_on' },
  WITHDRAWN: { text: 'media.submission.withdrawn', tone: 'neutral', icon: 'history' },
};

/** Text key of a medium’s name. */
export const mediumWord = (medium: Medium): string => MEDIUM_WORDS[medium];
/** How a meter’s status looks. */
export const statusLook = ({ status }: Pick<MeterRow, 'status'>): StatusLook => STATUS_LOOKS[status];
/** Text key of where a reading comes from. */
export const sourceWord = (source: ReadingRow['source']): string => SOURCE_WORDS[source];

/** How legal verification looks; nothing while it is in force or not asked for. */
export function verificationLook({ verification }: Pick<MeterRow, 'verification'>): StatusLook | undefined {
  if (verification === 'EXPIRED') return { text: 'media.verification.expired', tone: 'debit', icon: 'error' };
  if (verification !== 'EXPIRING') return undefined;
  return { text: 'media.verification.expiring', tone: 'due', icon: 'warning' };
}

/** What is said of a reading beside its state; nothing of an ordinary one. */
export function readingLook(reading: ReadingRow): StatusLook | undefined {
  if (reading.submission) return SUBMISSION_LOOKS[reading.submission.state];
  if (reading.isQuarantined) return { text: 'media.quality.held', tone: 'due', icon: 'schedule' };
  if (reading.quality === 'ACTUAL') return undefined;
  return reading.quality === 'ESTIMATED'
    ? { text: 'media.quality.estimated', tone: 'info', icon: 'info' }
    : { text: 'media.quality.disputed', tone: 'due', icon: 'warning' };
}
