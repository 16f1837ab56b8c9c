import './outline.js';
import './catalog.js';
import '../elements/srm-service-ladder/srm-service-ladder.js';
