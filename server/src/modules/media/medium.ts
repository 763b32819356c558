import { registerEnumType } from '@nestjs/graphql';

/** What a meter measures or a settlement settles. */
export enum Medium {
  COLD_WATER = 'COLD_WATER',
  HOT_WATER = 'HOT_WATER',
  HEATING = 'HEATING',
  HEAT_ALLOCATOR = 'HEAT_ALLOCATOR',
  ELECTRICITY = 'ELECTRICITY',
  GAS = 'GAS',
}
registerEnumType(Medium, {
  name: 'Medium',
  description: 'What a meter measures or a settlement settles.',
  valuesMap: {
    COLD_WATER: { description: 'Cold water, m³.' },
    HOT_WATER: { description: 'Hot water, m³.' },
    HEATING: { description: 'Central heating by a heat meter, GJ or kWh.' },
    HEAT_ALLOCATOR: { description: 'Heat cost allocator: units without a dimension, not energy.' },
    ELECTRICITY: { description: 'Electricity, kWh.' },
    GAS: { description: 'Gas, m³.' },
  },
});
