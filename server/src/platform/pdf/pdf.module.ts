import { Global, Module } from '@nestjs/common';
import { PdfPress } from './pdf-press.js';

/** Makes PDFs for whoever downloads them. */
@Global()
@Module({ providers: [PdfPress], exports: [PdfPress] })
export class PdfModule {}
