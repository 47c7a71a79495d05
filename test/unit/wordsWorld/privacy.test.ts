import { privacyWords } from "../../../src/words/privacy.ts";
import { readSentences } from "./inEachLanguage.ts";

describe("the sentences about who can see the files", () => {
  readSentences([
    [
      "a host that nobody knows, which could be read as a link",
      () => privacyWords.placeUnknown("applications.yaml", "[work](command:x)"),
      "Git sends applications.yaml to [work]\u200B(command:x). Rebound does not know that place and cannot tell whether others can read what goes there; names, salaries and notes are in it.",
      "Git schickt applications.yaml zu [work]\u200B(command:x). Rebound kennt diesen Ort nicht und weiß nicht, ob andere lesen können, was dort liegt; Namen, Gehälter und Notizen stehen darin.",
    ],
    [
      "a host that nobody knows, without the git extension",
      () => privacyWords.placeAndFilesUnknown("applications.yaml", "wo\nrk"),
      "This repository goes to wo rk. Without the git extension Rebound cannot see whether git sends applications.yaml there too, and it cannot tell whether others can read what goes there.",
      "Dieses Repository geht zu wo rk. Ohne die Git-Erweiterung kann Rebound nicht sehen, ob git applications.yaml mitschickt, und es weiß nicht, ob andere lesen können, was dort liegt.",
    ],
    [
      "nobody else",
      () => privacyWords.staysHere("jobs"),
      "jobs: Git sends your files to no other computer.",
      "jobs: Git schickt deine Dateien auf keinen anderen Rechner.",
    ],
  ]);
});
