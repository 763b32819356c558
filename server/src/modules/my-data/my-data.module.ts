import { Module } from '@nestjs/common';

import { ContactModule } from '../contact/contact.module.js';
import { AccountFiles } from './account-files.js';
import { AccountPapers } from './account-papers.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { MY_DATA_RESOLVERS } from './my-data.resolvers.js';
import { ParameterFilesController } from './parameter-files.controller.js';
import { ParametersRepository } from './parameters.repository.js';
import { ParametersService } from './parameters.service.js';
import { RegisterRepository } from './register.repository.js';
import { RegisterService } from './register.service.js';
import { TransfersService } from './transfers.service.js';
import { UnitsRepository } from './units.repository.js';
import { UnitsService } from './units.service.js';

/** „Moje dane”: who I am, my accounts and places, what my charges are based on, where to pay. */
@Module({
  imports: [ContactModule],
  controllers: [ParameterFilesController],
  providers: [
    AccountFiles,
    AccountPapers,
    AccountsRepository,
    AccountsService,
    UnitsRepository,
    UnitsService,
    ParametersRepository,
    ParametersService,
    RegisterRepository,
    RegisterService,
    TransfersService,
    ...MY_DATA_RESOLVERS,
  ],
  exports: [
    AccountFiles,
    AccountPapers,
    AccountsService,
    UnitsService,
    ParametersService,
    RegisterService,
    TransfersService,
  ],
})
export class MyDataModule {}
