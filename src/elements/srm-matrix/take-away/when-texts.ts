import type {ReactiveController} from 'lit';
import type {MatrixHost} from '../host.js';

/** Waits until the texts of the cells are there, but not for ever: what is there can be used without them. */
export const whenTexts = (host: MatrixHost): Promise<void> => {
  host.wantTexts();
  return new Promise((done) => {
    const go = (): void => {
      clearTimeout(patience);
      host.removeController(waiting);
      done();
    };
    const waiting: ReactiveController = {hostUpdated: () => host.model?.texts && go()};
    const patience = setTimeout(go, 5000);
    host.addController(waiting);
    waiting.hostUpdated!();
  });
};
