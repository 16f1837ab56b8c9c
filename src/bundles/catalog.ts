/** Registers the smaller providers, each loaded when a widget asks for it. */
import {page} from '../context/page.js';

const {library} = page;

library.addProvider('azure', {base: async () => (await import('../content/azure/index.js')).azure});
library.addProvider('gcp', {base: async () => (await import('../content/gcp/index.js')).gcp});
