import { parseApplications } from "../../src/core/document/parseApplications.ts";
import { generatedLog } from "./generatedLog.ts";
import { parseDocument } from "yaml";
const t = generatedLog(300, 42);
for (let r = 0; r < 3; r++) { const ts: number[] = [], ys: number[] = []; for (let i = 0; i < 15; i++) { let a = performance.now(); parseApplications(t); ts.push(performance.now() - a); a = performance.now(); parseDocument(t); ys.push(performance.now() - a);} ts.sort((a,b)=>a-b); ys.sort((a,b)=>a-b); console.log(ts[7], ys[7]); }
