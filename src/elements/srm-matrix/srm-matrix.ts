import {define} from '../define.js';
import {SrmMatrix} from './matrix-element.js';

define('srm-matrix', SrmMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'srm-matrix': SrmMatrix;
  }
}
