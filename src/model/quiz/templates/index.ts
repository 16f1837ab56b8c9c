import type {TemplateId} from '../types.js';
import {category} from './category.js';
import {customerTaskOn} from './customer-task-on.js';
import {providerTaskOn} from './provider-task-on.js';
import {serviceWhereCustomer} from './service-where-customer.js';
import {serviceWhereProvider} from './service-where-provider.js';
import type {Template} from './template.js';
import {whatMoves} from './what-moves.js';
import {who} from './who.js';

/** Every template; the compiler lists what is missing. */
export const templates = {
  who,
  'customer-task-on': customerTaskOn,
  'provider-task-on': providerTaskOn,
  'service-where-provider': serviceWhereProvider,
  'service-where-customer': serviceWhereCustomer,
  'what-moves': whatMoves,
  category,
} satisfies Record<TemplateId, Template>;
