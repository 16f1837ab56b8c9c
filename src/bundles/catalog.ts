/**
 * Registers the content that ships, each part loaded when a widget asks for it. A bundle that carries
 * a part registers that before this (`outline.ts`, `built-in.ts`): what is registered first stays.
 */
import {page} from '../context/page.js';
import {awsPack} from './aws-pack.js';

const {library} = page;

library.addProvider('aws', {
  base: async () => (await import('../content/aws/default.js')).aws,
  pack: awsPack,
});
library.addProvider('azure', {base: async () => (await import('../content/azure/index.js')).azure});
library.addProvider('gcp', {base: async () => (await import('../content/gcp/index.js')).gcp});
library.addDeck('aws-clf-c02', async () => (await import('../content/decks/aws-clf-c02.js')).awsClfC02);
