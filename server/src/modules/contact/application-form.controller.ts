import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';

import { sendDownload } from '../../platform/files/download.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { applicationForm } from '../access/application-form-pdf.js';
import { CooperativeService } from './cooperative.service.js';

/** „Pobierz wniosek”: the application for access, for everybody. */
@Controller('files')
export class ApplicationFormController {
  constructor(
    private readonly cooperatives: CooperativeService,
    private readonly press: PdfPress,
  ) {}

  @Get('application-form.pdf')
  async form(@Res() response: Response): Promise<void> {
    const cooperative = await this.cooperatives.getCooperative();
    const officeHours = cooperative.officeHours
      .map(({ days, from, to }) => `${days} ${from}–${to}`)
      .join(', ');
    const form = { cooperative: { ...cooperative, officeHours } };
    const content = await this.press.print((madeAt) => applicationForm(form, madeAt));
    sendDownload(response, { fileName: 'wniosek-o-dostep.pdf', mediaType: 'application/pdf', content });
  }
}
