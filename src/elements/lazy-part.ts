/** Hears that a part came, or why it could not be loaded. */
export type Arrived = (reason?: string) => void;

/** A part of an element that is loaded when it is first wanted, and made once. */
export class LazyPart<T> {
  readonly #arrived: Arrived;
  readonly #load: () => Promise<T>;
  #isAsked = false;
  #isLost = false;
  /** The part, when it is there. */
  now?: T;

  constructor(arrived: Arrived, load: () => Promise<T>) {
    this.#arrived = arrived;
    this.#load = load;
  }

  /** False while nothing can be said yet: what could not be loaded is settled too. */
  get settled(): boolean {
    return this.#isLost || !!this.now;
  }

  /** Begins to load the part. @param again tries once more after a failure: for what a reader does, not for what is drawn */
  want(again = false): T | undefined {
    if (!this.#isAsked || (again && this.#isLost)) {
      this.#isAsked = true;
      this.#isLost = false;
      this.#load().then(
        (part) => {
          this.now = part;
          this.#arrived();
        },
        (error: unknown) => {
          this.#isLost = true;
          this.#arrived(String(error));
        },
      );
    }
    return this.now;
  }
}
