import { Injectable } from '@nestjs/common';

/** Whether this process still wants new requests; it stops wanting them first when it is told to end. */
@Injectable()
export class Readiness {
  private ending = false;

  isEnding(): boolean {
    return this.ending;
  }

  end(): void {
    this.ending = true;
  }
}
