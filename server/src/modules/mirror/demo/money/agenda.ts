import type { LocalDate } from '../../../../domain/time/local-date.js';

interface Appointment {
  readonly on: LocalDate;
  readonly order: number;
  readonly happen: () => void;
}

/** What an account has ahead of it. Things happen in the order of days, on one day in the order they were planned. */
export class Agenda {
  private readonly appointments: Appointment[] = [];
  private planned = 0;

  /** Puts something on a day, also on one that is already being lived through. */
  plan(on: LocalDate, happen: () => void): void {
    this.appointments.push({ on, order: (this.planned += 1), happen });
  }

  /** Lets everything happen up to and including a day. */
  liveThrough(day: LocalDate): void {
    for (let next = this.takeNext(day); next; next = this.takeNext(day)) {
      next.happen();
    }
  }

  private takeNext(day: LocalDate): Appointment | undefined {
    let earliest = -1;
    for (const [index, candidate] of this.appointments.entries()) {
      const best = this.appointments[earliest];
      const isEarlier =
        !best || candidate.on < best.on || (candidate.on === best.on && candidate.order < best.order);
      if (candidate.on <= day && isEarlier) {
        earliest = index;
      }
    }
    return earliest === -1 ? undefined : this.appointments.splice(earliest, 1)[0];
  }
}
