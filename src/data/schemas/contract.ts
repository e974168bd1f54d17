/** The version of the data contract that this software writes, and the latest that it reads; see `docs/data-contract.md`. */
export const CONTRACT = 1;

/** Whether data say that they are of a later contract than this software knows. Data of before say nothing. */
export const isLater = (said: unknown): said is number =>
  typeof said === 'number' && said > CONTRACT;
