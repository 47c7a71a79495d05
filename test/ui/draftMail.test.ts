import assert from "node:assert/strict";
import { choose, runCommand } from "../harness/workbench.ts";
import { draft, mailFrom, notification, openLog, writeOver } from "./draftWindow.ts";

describe("what reaches the mail program", () => {
  const awkward = `+ # % & ? é 你 " ' < > %20 👩‍💻`;
  /**
   * In an address a quotation mark, a blank or a second @ needs quotes around the part before the @; the rest may stand
   * there as it is.
   */
  const plain = "a&b+c#d%e='f?é你@x.example";
  const quoted = String.raw`"& + # % = ? é 你 \" ' @ ,"@x.example`;

  it("is what the draft says, character by character", async () => {
    const { page } = await openLog();
    await draft(page, "Umbrella", "Check-in");
    await writeOver(
      page,
      `To: ${plain}, ${quoted}\nSubject: = ${awkward}\nApplication: quiet\n\n= ${awkward}\n\n${awkward}`,
    );
    assert.deepEqual(await mailFrom(page), {
      to: `${plain},${quoted}`,
      subject: `= ${awkward}`,
      body: `= ${awkward}\r\n\r\n${awkward}`,
    });
  });

  it("is what the log says, character by character", async () => {
    const { page } = await openLog({}, (text) =>
      text
        .replace("role: Senior Backend Engineer", `role: '${awkward.replaceAll("'", "''")}'`)
        .replace("name: Jane Roe", `name: "O'Neil & Söhne, Zoë"`)
        .replace("jane@northwind.example", `'${quoted.replaceAll("'", "''")}'`),
    );
    await draft(page, "Northwind", "Check-in");
    const { to, subject, body } = await mailFrom(page);
    assert.equal(to, quoted);
    assert.equal(subject, `My application for the ${awkward} role`);
    assert.ok(body?.includes(`how things stand with the ${awkward} role.`), body);
  });

  it("leaves to the clipboard what mail programs lose", async () => {
    const { page } = await openLog();
    await draft(page, "Umbrella", "Check-in");
    await writeOver(page, "To: a@x.example\nSubject: C & C\nApplication: quiet\n\nI used List<T> there.");
    assert.deepEqual(await mailFrom(page), { to: "a@x.example", subject: "C & C" });
    await notification(page, "Some mail programs lose a part");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "I used List<T> there.");
  });

  it("comes in two parts when it is too long for one address", async () => {
    const { page } = await openLog();
    await draft(page, "Umbrella", "Check-in");
    const body = `${"A long text. ".repeat(200)}So it is.\nThe end.`;
    await writeOver(page, `To: a@x.example\nSubject: Long\nApplication: quiet\n\n${body}`);
    assert.deepEqual(await mailFrom(page), { to: "a@x.example", subject: "Long" });
    await notification(page, "Its text is on the clipboard");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), body);
  });
});

describe("a draft that would be no mail", () => {
  const addresses = {
    Tailspin: String.raw`"jane@northwind.example\nBcc: all@example.org"`,
    Adatum: `'jane"roe@northwind.example'`,
    Fabrikam: "jane@northwind.example, ann@example.org",
  };
  let window: Awaited<ReturnType<typeof openLog>>;
  before(async () => {
    window = await openLog({}, (log) => {
      const record = log.slice(log.indexOf("  - id: northwind-backend"), log.indexOf("  - company: Southwind"));
      const more = Object.entries(addresses).map(([company, address]) =>
        record
          .replace("northwind-backend", company)
          .replace("company: Northwind", `company: ${company}`)
          .replace("jane@northwind.example", address),
      );
      return `${log}\n${more.join("")}`;
    });
  });

  const lineBreak = "has a line break or another character that must not get into a mail";
  const noAddress = "the address of contact 1 is not one mail address";
  for (const [company, message, amiss] of [
    ["Initech", lineBreak, "everybody@example.org"],
    ["Tailspin", lineBreak, "all@example.org"],
    ["Adatum", noAddress, 'jane"roe@northwind.example'],
    ["Fabrikam", noAddress, "ann@example.org"],
  ] as const) {
    it(`is refused where the log has what no mail can have, and the message leads there: ${company}, ${amiss}`, async () => {
      const { page, text } = window;
      await runCommand(page, "Rebound: Draft Follow-up…");
      await choose(page, "Which application?", company);
      await choose(page, "Which follow-up?", "Check-in");
      await (await notification(page, message)).getByRole("button", { name: "Show It" }).press("Enter");
      await page.locator(".editor-instance .view-line", { hasText: amiss }).waitFor();
      const line =
        text()
          .split("\n")
          .findIndex((each) => each.includes(amiss)) + 1;
      await page.locator(".statusbar-item", { hasText: `Ln ${line},` }).waitFor();
    });
  }
});
