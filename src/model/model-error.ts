/** Raised when a cell has neither an owner of its own nor one from its area, or no text. */
export class ModelError extends Error {
  constructor(
    message: string,
    /** Where, as a path into the provider's data: `services.rds.cells.app-code`. */
    readonly at: string,
  ) {
    super(`${at}: ${message}`);
    this.name = 'ModelError';
  }
}
