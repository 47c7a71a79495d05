import assert from "node:assert/strict";
import { isOurs } from "../../../src/core/document/isOurs.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";

const ours: Readonly<Record<string, string>> = {
  "an empty file": "",
  "nothing but comments": "# soon\n\n# really\n",
  "an empty list": "applications: []\n",
  "a key with nothing behind it": "applications:\n",
  "a key of one's own beside an empty list": "version: 1\napplications: []\n",
  "the day from which everything is in it": "since: 2026-06-01\n",
  "a record": "applications:\n  - company: Northwind\n    role: Engineer\n",
  "one record among others' items": "applications:\n  - name: x\n  - company: Northwind\n    role: Engineer\n",
  "a record without a role": "applications:\n  - company: Northwind\n    title: Engineer\n    status: applied\n",
  "a broken log": 'applications:\n  - company: "Northwind\n    role: Engineer\n',
  "a log of which no record can be read": 'applications:\n  - role: "R\n    company: A\n',
  "a company with a colon in it": "applications:\n  - company: A: B\n    role: R\n",
  "a broken record in braces": "applications:\n  - {role: R, company: A, tags: [B\n",
  "a log with a conflict": "applications:\n<<<<<<< HEAD\n  - company: A\n=======\n  - company: B\n>>>>>>> b\n",
  JSON: '{"applications": [{"company": "Northwind", "role": "Engineer"}]}',
};

const foreign: Readonly<Record<string, string>> = {
  "a deployment's applications": "applications:\n  - name: web\n    namespace: prod\n    source: { repoURL: x }\n",
  "applications as a mapping": "applications:\n  web:\n    image: nginx\n",
  "a window manager's rules": "applications:\n  - class: firefox\n    workspace: 2\nworkspaces: [1, 2]\n",
  "a playbook": "- hosts: all\n  roles: [web]\n",
  "a resource of a cluster": "apiVersion: v1\nkind: List\nitems: []\n",
  "a broken deployment": "applications:\n  - name: [web\n  - name: b\n",
  "a broken deployment of which nothing can be read": "applications:\n  - name: [web\n",
  "a broken file that only speaks of a company": "applications:\n  - name: [web\n  - note: our company\n",
  "a list of names": "applications: [mail, calendar]\n",
};

describe("a file of applications", () => {
  for (const [name, text] of Object.entries(ours))
    it(`is a log: ${name}`, () => assert.equal(isOurs(parseApplications(text)), true));
  for (const [name, text] of Object.entries(foreign))
    it(`is another program's: ${name}`, () => assert.equal(isOurs(parseApplications(text)), false));
});
