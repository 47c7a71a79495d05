import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import {
  choose,
  chooseEntry,
  chooseFromMenu,
  focusRow,
  quickInput,
  runCommand,
  treeRow,
} from "../harness/workbench.ts";
import { draft, draftShows, mailFrom, notification, openLog, write, writeOver } from "./draftWindow.ts";

const sent =
  "        with: [Jane Roe]\n      - date: 2026-09-10\n        type: thank_you_sent\n        with: [Jane Roe]\n";

describe("a follow-up, by keyboard", () => {
  for (const options of [{ host: "node" }, { host: "web" }, { release: "oldest" }] as const) {
    it(`goes from the tree to the mail program and into the log: ${JSON.stringify(options)}`, async () => {
      const { page, text } = await openLog(options);
      const before = text();
      await runCommand(page, "View: Show Rebound");
      await treeRow(page, /^Northwind/)
        .first()
        .waitFor();
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

describe("a draft", () => {
  for (const [place, labels, press] of [
    [
      "the line above it",
      { mail: "Open in Mail Program", copy: "Copy", save: "Save as .eml", sent: "Mark as Sent", discard: "Discard" },
      async (page: Page, label: string) =>
        page.locator(".codelens-decoration").getByText(label, { exact: true }).click(),
    ],
    [
      "the editor's title",
      {
        mail: "Open in Mail Program",
        copy: "Copy Draft",
        save: "Save Draft as .eml",
        sent: "Mark as Sent",
        discard: "Discard Draft",
      },
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
      await page.getByText("The mail is on the clipboard: to whom it goes").first().waitFor();
      assert.match(
        await page.evaluate(() => navigator.clipboard.readText()),
        /^To: Jane Roe <jane@northwind.example>\nSubject: .+\n\nHello Jane,\n/,
      );
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
    await page.waitForFunction(
      (input) => (input as HTMLInputElement).value.endsWith(".eml"),
      await path.elementHandle(),
    );
    await path.fill(join(folder, "thanks.eml"));
    await page.keyboard.press("Enter");
    await page.getByText("Saved as thanks.eml").waitFor();
    await eventually(() =>
      assert.match(
        readFileSync(join(folder, "thanks.eml"), "utf8"),
        /^Date: .+ \+0000\r\nX-Unsent: 1\r\nTo: Jane Roe\r\n <jane@northwind\.example>\r\nSubject: Thank you for/,
      ),
    );
  });

  it("uses the templates of a trusted folder, and in Restricted Mode leaves them alone", async () => {
    for (const trusted of [true, false]) {
      const { page, folder } = await openLog({ trusted });
      mkdirSync(join(folder, ".rebound", "templates"), { recursive: true });
      writeFileSync(
        join(folder, ".rebound", "templates", "check_in.en.md"),
        "Subject: Brought along\n\nHello {{ first_name }}\n",
      );
      await draft(page, "Northwind", "Check-in");
      await draftShows(page, trusted ? "Brought along" : "My application for the Senior Backend Engineer role");
      assert.equal((await mailFrom(page)).to, "jane@northwind.example");
      if (trusted) continue;
      await notification(
        page,
        "In Restricted Mode the templates of a folder are left alone. The draft was made with the built-in template.",
      );
      await runCommand(page, "Rebound: Customize Templates…");
      await notification(page, "Trust the folder first.");
    }
  });
});
