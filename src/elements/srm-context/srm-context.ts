import {define} from '../define.js';
import {SrmContext} from './context-element.js';

define('srm-context', SrmContext);

declare global {
  interface HTMLElementTagNameMap {
    'srm-context': SrmContext;
  }
}
