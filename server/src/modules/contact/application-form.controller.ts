import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';

import { Clock } from '../../platform/clock/clock.js';
import { sendDownload } from '../../platform/files/download.js';
import { applicationFormPdf } from '../access/application-form-pdf.js';
import { CooperativeService } from './cooperative.service.js';

/** „Pobierz wniosek”: the application for access, for everybody. */
@Controller('files')
export class ApplicationFormController {
  constructor(
    private readonly cooperatives: CooperativeService,
    private readonly clock: Clock,
  ) {}

  @Get('application-form.pdf')
  async form(@Res() response: Response): Promise<void> {
    const cooperative = await this.cooperatives.getCooperative();
    const officeHours = cooperative.officeHours
      .map(({ days, from, to }) => `${days} ${from}–${to}`)
      .join(', ');
    const content = await applicationFormPdf({
      cooperative: { ...cooperative, officeHours },
      madeAt: this.clock.now(),
    });
    sendDownload(response, { fileName: 'wniosek-o-dostep.pdf', mediaType: 'application/pdf', content });
  }
}
