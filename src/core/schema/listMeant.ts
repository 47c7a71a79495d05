import { isFullName, isSuffix } from "./nameMeant.ts";

/** One text where several belong, as it is understood: as its parts where these are certain, else as one item. */
export interface ListMeant<Item> {
  readonly items: readonly Item[];
  readonly isCertain: boolean;
}

/**
 * Returns the texts that somebody means who writes one where a list belongs. Labels, names and paths are told apart at
 * commas, semicolons and line breaks where each part can be nothing else; in the user's own words a comma may be a part
 * of what they say, so there the whole is one.
 */
export function textsMeant(key: string, text: string): ListMeant<string> {
  const parts = partsOf(text);
  if (parts.length < 2) return { items: [text], isCertain: true };
  const isSeveral = parts.every(isPart[key] ?? never);
  return { items: isSeveral ? parts : [text], isCertain: isSeveral || isCertainlyOne(key, parts) };
}

/**
 * Cuts a text at its semicolons and line breaks, or else at its commas: not within quotes or brackets, not in a number,
 * and not before what is a part of a name, as in `Acme, Inc.`
 */
export function partsOf(text: string): readonly string[] {
  const first = cut(text, /[;\n]/);
  const parts = (first.length > 1 ? first : cut(text, /,/)).map((part) => part.trim()).filter((part) => part !== "");
  const whole: string[] = [];
  for (const part of parts) {
    if (whole.length > 0 && isSuffix(part)) whole.push(`${whole.pop() ?? ""}, ${part}`);
    else whole.push(part);
  }
  return whole;
}

function cut(text: string, sign: RegExp): readonly string[] {
  const parts: string[] = [];
  let [start, depth, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') quoted = !quoted;
    else if (/[([{<]/.test(letter)) depth++;
    else if (/[)\]}>]/.test(letter)) depth = Math.max(0, depth - 1);
    if (quoted || depth > 0 || !sign.test(letter) || isInNumber(text, at)) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}

function isInNumber(text: string, at: number): boolean {
  return text.charAt(at) === "," && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

const never = (): boolean => false;

/** Whether a text can only be one of several, by the key it stands at. */
const isPart: Readonly<Partial<Record<string, (text: string) => boolean>>> = {
  tags: isLabel,
  skills: isLabel,
  with: isFullName,
  documents: isPath,
};

/** Whether a comma can only be a part of a single item: what stands before it is no path, what it ends with is one. */
function isCertainlyOne(key: string, parts: readonly string[]): boolean {
  return key === "documents" && isPath(parts.at(-1) ?? "") && !parts.slice(0, -1).some(isPath);
}

/** Labels are short, and no sentences. */
function isLabel(text: string): boolean {
  return text.length <= 40 && text.split(/\s+/).length <= 4 && !/[.!?:]$|[.!?:]\s/.test(text);
}

function isPath(text: string): boolean {
  return /[^\s/\\]\.[\p{L}\d]{1,5}$/u.test(text) || /^(?:\.{0,2}\/)?[^\s/]+\/\S/.test(text);
}
