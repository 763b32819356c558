import { Module } from '@nestjs/common';
import { InjectDataSource, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.js';
import { applicationDataSource } from './data-source.js';
import { refuseSecondConnections } from './one-connection.js';

/** The connection to PostgreSQL as the application's role. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...applicationDataSource(settings),
        retryAttempts: 3,
        retryDelay: 1000,
      }),
    }),
  ],
})
export class DatabaseModule {
  constructor(@InjectDataSource() dataSource: DataSource, settings: Settings) {
    // Found while programming; a portal at work had better be slow than refuse.
    if (settings.NODE_ENV !== 'production') refuseSecondConnections(dataSource);
  }
}
