import { addDays, type Day } from "../../core/dates/dates.ts";
import { starterWords } from "../../words/starterFile.ts";

/** A first applications file: two examples, and a word on each thing that is not plain. */
export function starterFile(today: Day): string {
  const comment = (text: string): string => `# ${text.replaceAll(/\s+/g, " ")}`;
  return `${comment(starterWords.about())}
${comment(starterWords.examples())}

applications:
  - company: Example Company
    role: Backend Engineer
    url: https://example.com/jobs/17
    source: referral
    why: Small team, owns its on-call.
    contacts:
      - name: Jane Roe
        email: jane@example.com
    events: ${comment(starterWords.events())}
      - date: ${addDays(today, -9)}
        type: applied
      - date: ${addDays(today, -2)}
        type: interview
        round: hiring manager

  ${comment(starterWords.lead())}
  - company: Another Example
    role: Platform Engineer
`;
}
