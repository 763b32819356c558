import { Module } from '@nestjs/common';
import { DueCredits } from './posting/due-credits.js';
import { PostingService } from './posting/posting.service.js';
import { NightlyProof } from './proof/nightly-proof.js';

/** The book itself: the one door by which anything gets into it, and what is done with it every night. */
@Module({
  providers: [PostingService, DueCredits, NightlyProof],
  exports: [PostingService],
})
export class BookModule {}
