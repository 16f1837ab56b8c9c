/** Loaded when the reader comes near, or when there is something to mend: what the lowest rung does not need. */
export {cellTextsStyles} from '../../../styles/cell-texts.js';
export {describe} from './describe.js';
export {mend} from './mend.js';
export {stepsStyles} from './steps.styles.js';
export {placesIn, slide} from './slide.js';
