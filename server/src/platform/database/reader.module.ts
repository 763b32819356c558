import { Global, Module } from '@nestjs/common';
import { Reader } from './reader.js';

/** The reading side of the database, for every module's repositories. */
@Global()
@Module({ providers: [Reader], exports: [Reader] })
export class ReaderModule {}
