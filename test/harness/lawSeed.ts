/**
 * The laws search the same places in every run, so that a run can be repeated; `LAW_SEED=7 npm run test:unit` searches
 * others.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["LAW_SEED"] ?? 20_261_122) });
