/** What browsers tell of a connection that costs; not all do. */
interface Connection {
  readonly saveData?: boolean;
}

/** Whether the person asked to be spared data. */
export const savesData = () =>
  (navigator as { connection?: Connection }).connection?.saveData === true;
