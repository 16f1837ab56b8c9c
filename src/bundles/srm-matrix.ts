import './outline.js';
import './catalog.js';
import '../elements/srm-matrix/srm-matrix.js';
