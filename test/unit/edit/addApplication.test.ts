import { add, applicationsRows, block, json, list } from "./rows.ts";

applicationsRows([
  ["an application in an empty file", "", [add], `applications:\n${block}`],
  ["in a file of comments", "# mine\n", [add], `# mine\napplications:\n${block}`],
  ["below an empty key", "applications:\n# end\n", [add], `applications:\n${block}# end\n`],
  ["in an empty list, with its comment", "applications: [] # none\n", [add], `applications: # none\n${block}`],
  ["without a line break at the end", "applications: []", [add], `applications:\n${block.trimEnd()}`],
  [
    "an application beside another key, behind a byte order mark",
    "\ufeffother: 1\n",
    [add],
    `\ufeffother: 1\napplications:\n${block}`,
  ],
  [
    "an application as its neighbours are spaced",
    `${list}\n  - company: B\n    role: R\n# end\n`,
    [add],
    `${list}\n  - company: B\n    role: R\n\n${block}# end\n`,
  ],
  [
    "an application in JSON over lines",
    json({ company: "B", role: "S" }),
    [{ kind: "addApplication", application: { company: "A", role: "R" } }],
    json({ company: "B", role: "S" }, { company: "A", role: "R" }),
  ],
  [
    "an application as far from the last as that from the one before",
    `${list}\n\n  - company: B\n    role: R\n`,
    [{ kind: "addApplication", application: { company: "C", role: "S" } }],
    `${list}\n\n  - company: B\n    role: R\n\n\n  - company: C\n    role: S\n`,
  ],
  ["a comment in an empty list stays", "applications: [ # none yet\n  ]\n", [add], "refused: unsupported-form #"],
  [
    "an application behind one with an anchor",
    "applications:\n  - &a {company: A, role: R}\n",
    [{ kind: "addApplication", application: { company: "B", role: "S" } }],
    "applications:\n  - &a {company: A, role: R}\n  - {company: B, role: S}\n",
  ],
  ["nor what is no list of applications", "applications: {a: b}\n", [add], "refused: unsupported-form applications"],
]);
