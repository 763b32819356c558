import { Module } from '@nestjs/common';

import { AnnouncementsRepository } from './announcements.repository.js';
import { AnnouncementsService } from './announcements.service.js';
import { CooperativeRepository } from './cooperative.repository.js';
import { ApplicationFormController } from './application-form.controller.js';
import { CONTACT_RESOLVERS } from './contact.resolvers.js';
import { CooperativeService } from './cooperative.service.js';

/** „Kontakt”: the cooperative itself and its announcements. */
@Module({
  controllers: [ApplicationFormController],
  providers: [
    CooperativeRepository,
    CooperativeService,
    AnnouncementsRepository,
    AnnouncementsService,
    ...CONTACT_RESOLVERS,
  ],
  exports: [CooperativeService],
})
export class ContactModule {}
