/** Registers AWS for widgets that may do without it: all of it is loaded when a deck asks for it. */
import {page} from '../context/page.js';
import {awsPack} from './aws-pack.js';

page.library.addProvider('aws', {
  base: async () => (await import('../content/aws/default.js')).aws,
  pack: awsPack,
});
