import {define} from '../define.js';
import {SrmQuiz} from './quiz-element.js';

define('srm-quiz', SrmQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'srm-quiz': SrmQuiz;
  }
}
