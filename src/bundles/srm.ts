// the built-in content first: what is registered first stays
import './built-in.js';
import './catalog.js';
import '../elements/srm-context/srm-context.js';
import '../elements/srm-matrix/srm-matrix.js';
import '../elements/srm-quiz/srm-quiz.js';
import '../elements/srm-service-ladder/srm-service-ladder.js';
