import { Module } from '@nestjs/common';
import { PostingService } from './posting/posting.service.js';
import { NightlyProof } from './proof/nightly-proof.js';

/** The book itself: the one door by which anything gets into it, and the nightly proof that it adds up. */
@Module({
  providers: [PostingService, NightlyProof],
  exports: [PostingService],
})
export class BookModule {}
