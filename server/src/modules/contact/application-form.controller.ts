import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';

import { Clock } from '../../platform/clock/clock.js';
import { sendDownload } from '../../platform/files/download.js';
import { type ApplicationForm, applicationFormPdf } from '../access/application-form-pdf.js';
import { CooperativeService } from './cooperative.service.js';

/** „Pobierz wniosek”: the application for access, for everybody. */
@Controller('files')
export class ApplicationFormController {
  /** The form as it was made last, and what it was made of: strangers may ask for it as often as they like. */
  private made: { readonly of: string; readonly content: Promise<Buffer> } | undefined;

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
    const content = await this.contentFor({ ...cooperative, officeHours });
    sendDownload(response, { fileName: 'wniosek-o-dostep.pdf', mediaType: 'application/pdf', content });
  }

  private contentFor(cooperative: ApplicationForm['cooperative']): Promise<Buffer> {
    const of = JSON.stringify(cooperative);
    if (this.made?.of !== of) {
      this.made = { of, content: applicationFormPdf({ cooperative, madeAt: this.clock.now() }) };
    }
    return this.made.content;
  }
}
