/**
 * Whether a mail to the address reaches nobody who could answer: machines that send, take bounces or are not read. The
 * words may have others before and behind them, as in `jobs-noreply+42@`.
 */
export function takesNoAnswer(address: string): boolean {
  const at = address.lastIndexOf("@");
  const local = address
    .slice(0, Math.max(at, 0))
    .trim()
    .replace(/^"(.*)"$/u, "$1");
  return nobodyAt.test(local) || nobodyIn.test(address.slice(at + 1));
}

const answer = "(?:reply|replies|respon[ds]e?|answer|antwort(?:en)?)";
const nobodyAt = new RegExp(
  [
    String.raw`(?:no|not|do[-._]?not|don'?t|never)${answer}`,
    String.raw`(?<![\p{L}])(?:no|not|do[-._ ]?not|don'?t|never|nicht|keine?)[-._ ]*${answer}`,
    String.raw`(?<![\p{L}])(?:mailer[-._]?daemon|postmaster|bounces?|auto[-._]?(?:reply|responder|mailer)|unmonitored|undeliverable|unsubscribe|devnull)(?![\p{L}])`,
  ].join("|"),
  "iu",
);
const nobodyIn = /(?:^|\.)(?:no-?reply|do-?not-?reply|bounces?)\./iu;
