/** Registers the decks that ship, each loaded when a quiz asks for it. */
import {page} from '../context/page.js';
import {asChecked} from '../model/quiz/deck.js';

page.library.addDeck('aws-clf-c02', async () => asChecked((await import('../content/decks/aws-clf-c02.js')).awsClfC02));
