import type {Owner} from '../../model/types.js';

/** What a color is for. */
export type Paint =
  'ink' | 'muted' | 'surface' | 'rule' | 'provider' | 'provider-tint' | 'customer' | 'customer-tint' | 'none';
/** A CSS color for each paint. */
export type Palette = Readonly<Record<Exclude<Paint, 'none'>, string>>;

/** The colors that the widgets have of themselves. */
export const LIGHT: Palette = {
  ink: '#17191e',
  muted: '#565c67',
  surface: '#fff',
  rule: '#dfe0db',
  provider: '#1f4fb8',
  'provider-tint': '#e6edfb',
  customer: '#864500',
  'customer-tint': '#fdeed8',
};
export const DARK: Palette = {
  ink: '#eceef2',
  muted: '#a9afbb',
  surface: '#181b21',
  rule: '#343a44',
  provider: '#94b9ff',
  'provider-tint': '#1b2a47',
  customer: '#ffbe6b',
  'customer-tint': '#40290c',
};

interface OwnerPaints {
  readonly ink: Paint;
  readonly fill: Paint;
  /** Tint of the right half. */
  readonly half?: Paint;
}

export const OWNER_PAINTS: Readonly<Record<Owner, OwnerPaints>> = {
  provider: {ink: 'provider', fill: 'provider-tint'},
  customer: {ink: 'customer', fill: 'customer-tint'},
  shared: {ink: 'ink', fill: 'provider-tint', half: 'customer-tint'},
  'not-applicable': {ink: 'muted', fill: 'none'},
};
