import './aws.js';
import './catalog.js';
import './decks.js';
import '../elements/srm-quiz/srm-quiz.js';
