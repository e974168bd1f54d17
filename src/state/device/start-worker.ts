/**
 * A worker; null where none can be had, as in a frame without an origin of its own.
 * @param make gives it: its address has to stand where it is made, for the build to find it
 */
export function startWorker(make: () => Worker): Worker | null {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
