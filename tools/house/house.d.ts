export const ROOMS: Readonly<Record<string, readonly string[]>>;
export const BELOW: Readonly<Record<string, readonly string[]>>;
