/** What the tests use of jStat, which has no types of its own. */
declare module "jstat" {
  const jstat: {
    readonly normal: {
      inv(probability: number, mean: number, deviation: number): number;
      cdf(value: number, mean: number, deviation: number): number;
    };
    readonly hypgeom: {
      pdf(value: number, population: number, successes: number, draws: number): number;
    };
  };
  export default jstat;
}
