import { Module } from '@nestjs/common';
import { ChoicesRepository } from './choices.repository.js';
import { ChoicesService } from './choices.service.js';
import { LettersRepository } from './letters.repository.js';
import { NoticeFinder } from './notice-finder.js';
import { NoticeSender } from './notice-sender.js';
import { NoticesRepository } from './notices.repository.js';
import { NOTICES_RESOLVERS } from './notices.resolvers.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** The postman: tells residents by e-mail what is new in the rooms; no room knows him. */
@Module({
  controllers: [UnsubscribeController],
  providers: [
    ...NOTICES_RESOLVERS,
    ChoicesRepository,
    ChoicesService,
    LettersRepository,
    NoticeFinder,
    NoticeSender,
    NoticesRepository,
  ],
})
export class NoticesModule {}
