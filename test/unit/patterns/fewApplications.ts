import { application } from "./log.ts";

export const silent = () => application(["2026-09-01 applied"]);
