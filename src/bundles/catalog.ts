/**
 * Registers the content that ships, each part loaded when a widget asks for it. The drop-in file
 * registers its built-in part before this (see `built-in.ts`); what is registered first stays.
 */
import {page} from '../context/page.js';

const {library} = page;

library.addProvider('aws', {
  base: async () => (await import('../content/aws/outline.js')).awsOutline,
  texts: async () => (await import('../content/aws/texts.js')).awsTexts,
  pack: {
    names: async () => (await import('../content/aws/more-names.js')).moreNames,
    load: async () => (await import('../content/aws/more-services.js')).moreServices,
  },
});
library.addProvider('azure', {base: async () => (await import('../content/azure/index.js')).azure});
library.addProvider('gcp', {base: async () => (await import('../content/gcp/index.js')).gcp});
library.addDeck('aws-clf-c02', async () => (await import('../content/decks/aws-clf-c02.js')).awsClfC02);
