import './catalog.js';
import '../elements/srm-quiz/srm-quiz.js';
