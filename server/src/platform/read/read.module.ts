import { type DynamicModule, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { FormBook, type ReadForms } from './form-book.js';
import { KnownReaders } from './known-readers.js';
import { ReadFront } from './read-front.js';
import { ReadLane } from './read-lane.js';
import { ReadPlans } from './read-plans.js';

/** The short way from a selection to its JSON text; see docs/read-path.md. */
@Module({})
export class ReadModule implements OnApplicationBootstrap {
  constructor(
    private readonly settings: Settings,
    private readonly lane: ReadLane,
  ) {}

  static with(forms: readonly ReadForms[]): DynamicModule {
    return {
      module: ReadModule,
      providers: [
        { provide: FormBook, useValue: new FormBook(forms) },
        ReadPlans,
        ReadLane,
        KnownReaders,
        ReadFront,
      ],
      exports: [ReadFront],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.READ_PATH === 'compiled' && this.settings.ROLE !== 'worker') await this.lane.open();
  }
}
