import type {PropertyDeclarations} from 'lit';
import type {RowSet} from '../../model/rows.js';
import {listAttribute} from '../list-attribute.js';
import {ModelElement} from '../model-element.js';
import type {View} from './host.js';

/** What an author can ask of a matrix, and a reader change: the attributes. */
export abstract class MatrixAttributes extends ModelElement {
  static override properties: PropertyDeclarations = {
    services: {type: Array, converter: listAttribute, reflect: true},
    rows: {reflect: true},
    view: {reflect: true},
    service: {reflect: true},
    highlight: {reflect: true},
    differences: {type: Boolean, reflect: true},
    groups: {converter: listAttribute, reflect: true},
    owners: {converter: listAttribute, reflect: true},
    models: {converter: listAttribute, reflect: true},
    categories: {converter: listAttribute, reflect: true},
    mode: {reflect: true},
    blanks: {reflect: true},
    seed: {},
    controls: {},
  };

  /**
   * Services in the columns, as ids: `services="ec2,rds,lambda,s3"`. Reflected, so that what the reader chose can be copied.
   * Default: those that the provider names (AWS: on-premises, ec2, rds, lambda, s3, dynamodb).
   */
  declare services?: readonly string[];
  /** `glance`: about fifteen rows that a reader needs; `core` and `detail`: one tier of the tasks; `all`: every task. Default "glance". */
  declare rows?: RowSet;
  /** `services`: tasks by services; `owners`: the tasks of each side; `categories`: controls by category. Default "services". */
  declare view?: View;
  /** Id of the service that the view by owner is about. Default: any service. */
  declare service?: string;
  /** `moves` marks the rows whose owner differs between the columns shown. */
  declare highlight?: 'moves';
  /** Shows only rows whose owner differs between the columns shown. Default false. */
  declare differences?: boolean;
  /** Shows only these layers of the stack, as ids: `groups="guest-os,data"`. */
  declare groups?: readonly string[];
  /** Shows only rows in which one of these owners stands: `provider`, `customer`, `shared`, `not-applicable`. */
  declare owners?: readonly string[];
  /** Shows only services of these models: `on-premises`, `iaas`, `caas`, `paas`, `serverless`, `daas`, `saas`, `foundation`. */
  declare models?: readonly string[];
  /** Shows only these control categories, as ids: `categories="shared"`. */
  declare categories?: readonly string[];
  /** `recall`: cells are blank, the learner fills in each owner and checks. */
  declare mode?: 'recall';
  /** What recall leaves blank: a service (`blanks="rds"`), or how many cells (`blanks="12"`). Default: all. */
  declare blanks?: string;
  /** Equal seeds leave the same cells blank. Default: another one for every visit. */
  declare seed?: string;
  /**
   * What the reader can use: without the attribute, a button for all rows and one for the services; empty, everything;
   * else a list of `search`, `views`, `rows`, `filters`, `columns`, `recall`, `take-away`; `none` for nothing.
   */
  declare controls?: string;
}
