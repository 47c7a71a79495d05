import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import { choose, chooseEntry, chooseFromMenu, enter, focusRow, quickInput, runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

/** As on a desktop: where the editor saves by itself, tabs do not show what is not saved yet. */
const settings = { "rebound.internal.today": "2026-09-10", "files.autoSave": "off" };

/** A window on the follow-ups; `change` rewrites the log first. */
async function openLog(options: WindowOptions = {}, change: (text: string) => string = (text) => text) {
  const folder = copyOfFixture("follow-ups");
  const file = join(folder, "applications.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  const { page } = await openWindow({ workspace: folder, settings, ...options });
  return { page, folder, text: () => readFileSync(file, "utf8") };
}

/** Drafts a follow-up from the palette. */
async function draft(page: Page, company: string, kind: string): Promise<void> {
  await runCommand(page, "Rebound: Draft Follow-up…");
  await choose(page, "Which application?", company);
  await choose(page, "Which follow-up?", kind);
  await draftShows(page, "Application:");
}

async function draftShows(page: Page, text: string): Promise<void> {
  // Monaco writes blanks as no-break spaces.
  await page.locator(".editor-instance .view-line", { hasText: new RegExp(RegExp.escape(text).replaceAll("\\x20", "[ \\u00a0]"), "u") }).first().waitFor();
}

/** Writes over everything in the active editor. */
async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+A");
  await write(page, text);
}

/** Writes at the cursor, and waits until it is kept. */
async function write(page: Page, text: string): Promise<void> {
  const kept = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let wasDirty = false;
        const observer = new MutationObserver(() => {
          const isDirty = document.querySelector(".tab.active.dirty") !== null;
          if (wasDirty && !isDirty) {
            observer.disconnect();
            resolve();
          }
          wasDirty ||= isDirty;
        });
        observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["class"] });
      }),
  );
  await page.keyboard.insertText(text);
  await draftShows(page, text.split("\n").findLast((line) => line.length > 3 && line.length < 60) ?? "");
  await kept;
}

/** Hands the draft to the mail program; gives what reaches the browser, decoded by its own parser. */
async function mailFrom(page: Page, open = () => runCommand(page, "Rebound: Open in Mail Program")) {
  const request = page.waitForEvent("request", (each) => each.url().startsWith("mailto:"));
  await open();
  const url = new URL((await request).url());
  const fields = Object.fromEntries(url.search.slice(1).split("&").map((field) => field.split("=", 2).map(decodeURIComponent) as [string, string]));
  return { to: decodeURIComponent(url.pathname), ...fields } as { readonly to: string; readonly subject?: string; readonly body?: string };
}

/** The message in the notification centre: in a window that is driven, VS Code shows none by itself. */
async function notification(page: Page, text: string) {
  await runCommand(page, "Notifications: Show Notifications");
  const item = page.locator(".notifications-center .notification-list-item", { hasText: text });
  await item.waitFor();
  return item;
}

const sent = "        with: [Jane Roe]\n      - date: 2026-09-10\n        type: thank_you_sent\n";

describe("a follow-up, by keyboard", () => {
  for (const options of [{ host: "node" }, { host: "web" }, { release: "oldest" }] as const) {
    it(`goes from the tree to the mail program and into the log: ${JSON.stringify(options)}`, async () => {
      const { page, text } = await openLog(options);
      const before = text();
      await runCommand(page, "View: Show Rebound");
      await treeRow(page, /^Northwind/).first().waitFor();
      await runCommand(page, "Rebound: Focus on Applications View");
      await focusRow(page, /^Northwind/);
      await chooseFromMenu(page, "Draft Follow-up…");
      await choose(page, "Which follow-up?", "Thank-you after an interview");
      await draftShows(page, "Hello Jane,");

      await write(page, "Dear Jane & all,\n\n");
      const reloaded = page.waitForEvent("domcontentloaded");
      await runCommand(page, "Developer: Reload Window");
      await reloaded;
      await draftShows(page, "Dear Jane & all,");

      const mail = await mailFrom(page);
      assert.equal(mail.to, "jane@northwind.example");
      assert.equal(mail.subject, "Thank you for the system design interview on 9 September");
      assert.match(mail.body ?? "", /^Dear Jane & all,\r\n\r\nHello Jane,\r\n/);
      assert.equal(text(), before);

      await runCommand(page, "Rebound: Mark as Sent");
      await choose(page, "Mark as Sent: Northwind", "Today");
      await page.locator(".tab", { hasText: "rebound-draft" }).waitFor({ state: "detached" });
      await eventually(() => assert.equal(text(), before.replace("        with: [Jane Roe]\n", sent)));
    });
  }

  it("settles its step", async () => {
    const { page } = await openLog();
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, /thank/i).first().waitFor();
    await draft(page, "Northwind", "Thank-you after an interview");
    await runCommand(page, "Rebound: Mark as Sent");
    await choose(page, "Mark as Sent: Northwind", "Today");
    await treeRow(page, /thank/i).first().waitFor({ state: "detached" });
  });
});

describe("what reaches the mail program", () => {
  const awkward = `& + # % = ? é 你 " ' < > %20 👩‍💻`;
  /** In an address a quotation mark, a blank or a second @ needs quotes around the part before the @; the rest may stand there as it is. */
  const plain = "a&b+c#d%e='f?é你@x.example";
  const quoted = String.raw`"& + # % = ? é 你 \" ' @ ,"@x.example`;

  it("is what the draft says, character by character", async () => {
    const { page } = await openLog();
    await draft(page, "Umbrella", "Check-in");
    await writeOver(page, `To: ${plain}, ${quoted}\nSubject: ${awkward}\nApplication: quiet\n\n${awkward}\n\n${awkward}`);
    assert.deepEqual(await mailFrom(page), { to: `${plain},${quoted}`, subject: awkward, body: `${awkward}\r\n\r\n${awkward}` });
  });

  it("is what the log says, character by character", async () => {
    const { page } = await openLog({}, (text) => text.replace("role: Senior Backend Engineer", `role: '${awkward.replaceAll("'", "''")}'`).replace("name: Jane Roe", `name: "O'Neil & Söhne, Zoë"`).replace("jane@northwind.example", `'${quoted.replaceAll("'", "''")}'`));
    await draft(page, "Northwind", "Check-in");
    const { to, subject, body } = await mailFrom(page);
    assert.equal(to, quoted);
    assert.equal(subject, `My application for the ${awkward} role`);
    assert.ok(body?.includes(`how things stand with the ${awkward} role.`), body);
  });

  it("comes in two parts when it is too long for one address", async () => {
    const { page } = await openLog();
    await draft(page, "Umbrella", "Check-in");
    const body = `${"A long text. ".repeat(200)}\nThe end.`;
    await writeOver(page, `To: a@x.example\nSubject: Long\nApplication: quiet\n\n${body}`);
    assert.deepEqual(await mailFrom(page), { to: "a@x.example", subject: "Long" });
    await notification(page, "Its text is on the clipboard");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), body);
  });
});

describe("a draft", () => {
  const lineBreak = "has a line break or another character that must not get into a mail";
  const noAddress = "the address of contact 1 is not one mail address";
  for (const [company, address, message, amiss] of [
    ["Initech", undefined, lineBreak, "everybody@example.org"],
    ["Northwind", String.raw`"jane@northwind.example\nBcc: all@example.org"`, lineBreak, "all@example.org"],
    ["Northwind", `'jane"roe@northwind.example'`, noAddress, 'jane"roe@northwind.example'],
    ["Northwind", "jane@northwind.example, all@example.org", noAddress, "all@example.org"],
  ] as const) {
    it(`is refused where the log has what no mail can have, and the message leads there: ${company}, ${amiss}`, async () => {
      const { page, text } = await openLog({}, (log) => (address === undefined ? log : log.replace("jane@northwind.example", address)));
      await runCommand(page, "Rebound: Draft Follow-up…");
      await choose(page, "Which application?", company);
      await choose(page, "Which follow-up?", "Check-in");
      await (await notification(page, message)).getByRole("button", { name: "Show It" }).press("Enter");
      await page.locator(".editor-instance .view-line", { hasText: amiss }).waitFor();
      const line = text().split("\n").findIndex((each) => each.includes(amiss)) + 1;
      await page.locator(".statusbar-item", { hasText: `Ln ${line},` }).waitFor();
    });
  }

  for (const [place, labels, press] of [
    [
      "the line above it",
      { mail: "Open in Mail Program", copy: "Copy", save: "Save as .eml", sent: "Mark as Sent", discard: "Discard" },
      async (page: Page, label: string) => page.locator(".codelens-decoration").getByText(label, { exact: true }).click(),
    ],
    [
      "the editor's title",
      { mail: "Open in Mail Program", copy: "Copy Draft", save: "Save Draft as .eml", sent: "Mark as Sent", discard: "Discard Draft" },
      async (page: Page, label: string) => {
        const actions = page.locator(".editor-actions");
        await actions.getByRole("button", { name: "Open in Mail Program" }).waitFor();
        const button = actions.getByRole("button", { name: label });
        if ((await button.count()) > 0) return button.click();
        await actions.getByRole("button", { name: "More Actions..." }).click();
        return chooseEntry(page, label);
      },
    ],
  ] as const) {
    it(`is done with from ${place}`, async () => {
      const { page, text } = await openLog();
      const before = text();
      await draft(page, "Northwind", "Check-in");
      await press(page, labels.discard);
      await page.locator(".tab", { hasText: "rebound-draft" }).waitFor({ state: "detached" });
      await draft(page, "Northwind", "Thank-you after an interview");
      assert.equal((await mailFrom(page, () => press(page, labels.mail))).to, "jane@northwind.example");
      await press(page, labels.copy);
      await page.getByText("The text of the mail is on the clipboard.").first().waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Hello Jane,\n/);
      await press(page, labels.save);
      await quickInput(page, "Save as .eml");
      await page.keyboard.press("Escape");
      assert.equal(text(), before);
      await press(page, labels.sent);
      await choose(page, "Mark as Sent: Northwind", "Today");
      await page.locator(".tab", { hasText: "rebound-draft" }).waitFor({ state: "detached" });
      await eventually(() => assert.equal(text(), before.replace("        with: [Jane Roe]\n", sent)));
    });
  }

  it("has its headers in other colours than its mail", async () => {
    const { page } = await openLog();
    await draft(page, "Umbrella", "Check-in");
    await writeOver(page, "To: ann@x.example\nSubject: One\n# kept back\nBcc: bob\n\nTo: whom it may concern");
    await page.keyboard.press("Control+Home");
    await runCommand(page, "Developer: Inspect Editor Tokens and Scopes");
    const inspector = page.locator(".token-inspect-widget");
    const scopes = async (keys: readonly string[], token: string): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key);
      await inspector.locator(".tiw-token", { hasText: token }).waitFor();
      return (await inspector.locator(".tiw-metadata-scopes").last().innerText()).split("\n")[0] ?? "";
    };
    assert.equal(await scopes([], "To"), "keyword.other.header.rebound-draft");
    assert.equal(await scopes(["End", "ArrowLeft"], "ann@x.example"), "string.unquoted.header.rebound-draft");
    assert.equal(await scopes(["ArrowDown", "Home"], "Subject"), "keyword.other.header.rebound-draft");
    assert.equal(await scopes(["ArrowDown"], "kept"), "comment.line.number-sign.rebound-draft");
    assert.equal(await scopes(["ArrowDown"], "Bcc"), "invalid.illegal.header.rebound-draft");
    assert.equal(await scopes(["ArrowDown", "ArrowDown"], "concern"), "text.rebound-draft");
  });

  it("asks before words of the user's are thrown away", async () => {
    const { page, text } = await openLog();
    const before = text();
    await draft(page, "Northwind", "Check-in");
    await write(page, "Mine. ");
    await runCommand(page, "Rebound: Discard Draft");
    await page.getByRole("dialog").getByText("Discard this draft").waitFor();
    await page.keyboard.press("Escape");
    await draftShows(page, "Mine.");
    await runCommand(page, "Rebound: Discard Draft");
    await page.getByRole("dialog").getByRole("button", { name: "Discard" }).press("Enter");
    await page.locator(".tab", { hasText: "rebound-draft" }).waitFor({ state: "detached" });
    await draft(page, "Northwind", "Check-in");
    assert.equal(await page.getByText("Mine.").count(), 0);
    assert.equal(text(), before);
  });

  it("is saved as a message file where the user says", async () => {
    const { page, folder } = await openLog();
    await draft(page, "Northwind", "Thank-you after an interview");
    await runCommand(page, "Rebound: Save Draft as .eml");
    const path = await quickInput(page, "Save as .eml");
    // The dialog writes the name it suggests over what stands there.
    await page.waitForFunction((input) => (input as HTMLInputElement).value.endsWith(".eml"), await path.elementHandle());
    await path.fill(join(folder, "thanks.eml"));
    await page.keyboard.press("Enter");
    await page.getByText("Saved as thanks.eml").waitFor();
    await eventually(() => assert.match(readFileSync(join(folder, "thanks.eml"), "utf8"), /^X-Unsent: 1\r\nTo: Jane Roe\r\n <jane@northwind\.example>\r\nSubject: Thank you for/));
  });

  it("uses the templates of a trusted folder, and in Restricted Mode leaves them alone", async () => {
    for (const trusted of [true, false]) {
      const { page, folder } = await openLog({ trusted });
      mkdirSync(join(folder, ".rebound", "templates"), { recursive: true });
      writeFileSync(join(folder, ".rebound", "templates", "check_in.en.md"), "Subject: Brought along\n\nHello {{ first_name }}\n");
      await draft(page, "Northwind", "Check-in");
      await draftShows(page, trusted ? "Brought along" : "My application for the Senior Backend Engineer role");
      assert.equal((await mailFrom(page)).to, "jane@northwind.example");
      if (trusted) continue;
      await notification(page, "In Restricted Mode the templates of a folder are left alone. The draft was made with the built-in template.");
      await runCommand(page, "Rebound: Customize Templates…");
      await notification(page, "Trust the folder first.");
    }
  });
});

describe("feedback, by keyboard", () => {
  it("is kept as it was pasted, with one thing to try", async () => {
    const { page, folder, text } = await openLog();
    await runCommand(page, "Rebound: Record Feedback…");
    await choose(page, "Which application?", "Northwind");
    await draftShows(page, "Paste their answer");
    await page.keyboard.insertText("Hello Ada,\n\n  more depth on \"scale\".");
    await runCommand(page, "Rebound: Keep Feedback");
    await choose(page, "When did the answer come?", "Today");
    await enter(page, "One thing to try next time?", "they ask about scale");
    await enter(page, "then I will", "tell the checkout story first");
    await page.locator(".tab", { hasText: "rebound-feedback" }).waitFor({ state: "detached" });
    await eventually(() => assert.match(text(), /type: feedback_received\n {8}text: \|-\n {10}Hello Ada,\n\n {12}more depth on "scale"\.\n/));
    await eventually(() => assert.match(readFileSync(join(folder, "journal.yaml"), "utf8"), /plan:\n {2}- if: they ask about scale\n {4}then: tell the checkout story first\n {4}from: northwind-backend\n/));
  });
});
