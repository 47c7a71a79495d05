/** Names of the groups of applications by how the work is done. */
export const workModes = ["Remote", "Hybrid", "On site"] as const;
type WorkMode = (typeof workModes)[number];

/** Ways of working that stand where a place does. */
const modes: readonly (readonly [WorkMode, RegExp])[] = [
  ["Remote", /\b(?:fully |100 ?% )?(?:remote|home[- ]?office|work from home|telearbeit)\b/i],
  ["Hybrid", /\bhybrid\b/i],
  ["On site", /\b(?:on[- ]?site|in[- ]office|vor ort|präsenz)\b/i],
];

/** Names of parts of a country; short ones in capitals (CA, NRW, UK) are taken for such anyway. */
const regions = new Set(
  (
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas " +
    "kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada " +
    "new-hampshire new-jersey new-mexico north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina " +
    "south-dakota tennessee texas utah vermont virginia west-virginia wisconsin wyoming " +
    "ontario quebec québec british-columbia alberta manitoba saskatchewan nova-scotia england scotland wales " +
    "baden-württemberg bayern bavaria brandenburg hessen hesse niedersachsen lower-saxony nordrhein-westfalen " +
    "north-rhine-westphalia rheinland-pfalz rhineland-palatinate saarland sachsen saxony sachsen-anhalt schleswig-holstein thüringen " +
    "europe europa emea dach apac latam worldwide weltweit"
  )
    .split(" ")
    .map((name) => name.replaceAll("-", " ")),
);

/** The countries' names in English and German, from the codes that the language data know. */
function countries(): ReadonlySet<string> {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const names = new Set<string>();
  for (const language of ["en", "de"]) {
    const displayed = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const first of letters) {
      for (const second of letters) {
        const name = displayed.of(first + second);
        if (name !== undefined) names.add(name.toLowerCase());
      }
    }
  }
  return names;
}
let known: ReadonlySet<string> | undefined;

/** Whether the words name a part of a country, a country or more, and not a city. */
function isRegion(words: string): boolean {
  if (/^(?:[A-Z]{2,3}|U\.S\.A?\.?|U\.K\.)$/.test(words)) return true;
  const name = words.toLowerCase();
  known ??= countries();
  return regions.has(name.replaceAll("-", " ")) || (known.has(name) && !cityStates.has(name));
}

const cityStates = new Set(["singapore", "singapur", "luxembourg", "luxemburg", "monaco"]);

/**
 * Returns the places that a location names: cities without their state or country, which alone are places where no city
 * stands; and Remote, Hybrid or On site. `Toronto, CA` and `San Francisco, CA` are two places, `Berlin, Hamburg` are
 * two, and `Berlin, Germany (remote)` is Berlin and Remote.
 */
export function placesIn(location: string): readonly string[] {
  const places = new Set<string>();
  for (const written of location.split(/[;/|•·]| or | oder | und | and /i)) {
    let rest = written;
    for (const [mode, words] of modes) {
      if (words.test(rest)) places.add(mode);
      rest = rest.replace(words, ",");
    }
    const parts = rest
      .replace(/[()[\]]| - | – /g, ",")
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const cities = parts.filter((part) => !isRegion(part));
    for (const place of cities.length > 0 ? cities : parts.slice(0, 1)) places.add(place);
  }
  return [...places];
}
