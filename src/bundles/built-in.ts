/** The content that the drop-in file carries, so that a page with the default services makes no other request. */
import {page} from '../context/page.js';
import {aws} from '../content/aws/default.js';
import {moreNames} from '../content/aws/more-names.js';
import {awsClfC02} from '../content/decks/aws-clf-c02.js';
import {asChecked} from '../model/quiz/deck.js';

page.library.addProvider('aws', {
  base: aws,
  pack: {
    names: moreNames,
    load: async () => (await import('../content/aws/more-services.js')).moreServices,
  },
});
page.library.addDeck('aws-clf-c02', asChecked(awsClfC02));
