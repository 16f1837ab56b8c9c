import type {ComplexAttributeConverter} from 'lit';

/** A list of ids in an attribute: `"ec2, rds"`, separated by commas or spaces, each once. */
export const listAttribute: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: (value) => (value === null ? undefined : [...new Set(value.split(/[\s,]+/).filter(Boolean))]),
  toAttribute: (value) => value?.join(',') ?? null,
};
