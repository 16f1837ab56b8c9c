import '../elements/srm-context/srm-context.js';
