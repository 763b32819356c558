import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { FileLink } from '../../platform/files/file-link.type.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { toCooperative } from './cooperative.mapper.js';
import { CooperativeService } from './cooperative.service.js';
import { MOST_DEPARTMENTS } from './cooperative.repository.js';
import { Cooperative } from './cooperative.type.js';
import { Department, OfficeOpening } from './department.type.js';

const APPLICATION_FORM: FileLink = {
  url: '/files/application-form.pdf',
  fileName: 'wniosek-o-dostep.pdf',
  mediaType: 'application/pdf',
};

@Resolver(() => Cooperative)
export class CooperativeResolver {
  constructor(private readonly cooperatives: CooperativeService) {}

  @Query(() => Cooperative, { description: 'The cooperative that runs this portal. Public.' })
  async cooperative(): Promise<Cooperative> {
    return toCooperative(await this.cooperatives.getCooperative());
  }

  @ResolveField(() => Boolean, { description: 'Whether the office is open just now.' })
  async openNow(@Parent() cooperative: Cooperative): Promise<boolean> {
    return (await this.cooperatives.findOpening(cooperative.officeHours)).openUntil !== null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Closing time of today, `HH:MM` of the cooperative’s zone; null while closed.',
  })
  async openUntil(@Parent() cooperative: Cooperative): Promise<string | null> {
    return (await this.cooperatives.findOpening(cooperative.officeHours)).openUntil;
  }

  @ResolveField(() => OfficeOpening, {
    nullable: true,
    description:
      'When the office opens next, days off left out; null while open, and when not within three weeks.',
  })
  async nextOpening(@Parent() cooperative: Cooperative): Promise<OfficeOpening | null> {
    return (await this.cooperatives.findOpening(cooperative.officeHours)).nextOpening;
  }

  @ListSize(MOST_DEPARTMENTS)
  @ResolveField(() => [Department], { description: 'Departments of the office, in the order of the page.' })
  departments(): Promise<readonly Department[]> {
    return this.cooperatives.listDepartments();
  }

  @ResolveField(() => FileLink, {
    description: '„Wniosek o dostęp”, the form to be handed in at the office. Public.',
  })
  applicationForm(): FileLink {
    return APPLICATION_FORM;
  }
}
