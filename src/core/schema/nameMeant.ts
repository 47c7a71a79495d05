const word = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const particle = /^(?:van|von|vom|zu|zum|zur|de|der|den|del|della|di|da|do|dos|das|du|la|le|al|el|bin|ibn|af|av|y)$/u;
const suffix =
  /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|msc|bsc|m\.?a|b\.?a|esq|inc|ltd|llc|llp|plc|corp|co|gmbh|ag|kg|ohg|ug|se|sa|nv|bv|ab|oy|limited|incorporated|gmbh & co\. kg)\.?$/iu;
const notOfName =
  /(?:^|\P{L})(?:manager\p{L}*|engineer\p{L}*|recruiter\p{L}*|head|lead\p{L}*|leit\p{L}*|director|chief|officer|team|staff|hr|human|resources|talent|hiring|people|partner|developer|entwick\p{L}*|founder|vp|cto|ceo|coo|cfo|senior|principal|department|abteilung|personal\p{L}*|and|und|or|oder|the|of|at|bei)(?:\P{L}|$)/iu;

/** Whether it is the whole name of one person, and nothing else: two to four words with capitals, no title of a job. */
export function isFullName(text: string): boolean {
  const words = text
    .replace(/\s*[([<].*$/u, "")
    .trim()
    .split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((one) => word.test(one) || particle.test(one)) &&
    !notOfName.test(text)
  );
}

/** Whether it belongs to the name before a comma: `Roe, Jr.`, `Acme, Inc.` */
export function isSuffix(text: string): boolean {
  return suffix.test(text);
}
