import {createContext} from '@lit/context';
import type {Scope} from './scope.js';

/** `Symbol.for`, so that two bundles on one page mean the same context. */
export const scopeContext = createContext<Scope>(Symbol.for('srm-scope'));
