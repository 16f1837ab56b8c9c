import {define} from '../define.js';
import {SrmServiceLadder} from './ladder-element.js';

define('srm-service-ladder', SrmServiceLadder);

declare global {
  interface HTMLElementTagNameMap {
    'srm-service-ladder': SrmServiceLadder;
  }
}
