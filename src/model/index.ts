/** The model without any element: types, the compact form, and the pure functions. Works in Node. */
export {check, checkProvider, type Path, type Problem} from './check/index.js';
export * from './expand.js';
export * from './fold.js';
export * from './ladder.js';
export * from './line.js';
export * from './filter.js';
export * from './lookup.js';
export * from './mastery.js';
export * from './model-error.js';
export * from './outline.js';
export * from './random.js';
export * from './read-outline.js';
export * from './rows.js';
export * from './search.js';
export * from './source-types.js';
export * from './sources.js';
export * from './table.js';
export * from './types.js';
