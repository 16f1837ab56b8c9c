import './catalog.js';
import '../elements/srm-context/srm-context.js';
