import type {AtomicAreaSource, ServiceSource} from '../../model/source-types.js';
import {given} from './areas/given.js';
import {kept} from './areas/kept.js';
import {moving} from './areas/moving.js';

const all = {...kept, ...moving, ...given};

/** Public ids of the atomic areas. */
export type AwsArea = keyof typeof all;
/** A service of AWS; a misspelt area is a compile error. */
export type AwsService = ServiceSource<AwsArea>;

export const areas: Readonly<Record<AwsArea, AtomicAreaSource>> = all;
