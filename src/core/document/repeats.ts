/** How many values aliases may repeat, besides one for each character of the text. */
const mostRepeated = 1000;

/** Whether aliases repeat more values than a text of that length may, so that a few bytes cannot become gigabytes. */
export function repeatsTooMuch(repeated: number, length: number): boolean {
  return repeated > length + mostRepeated;
}
