import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../harness/temporary.ts";
import { runCommand, webview } from "../harness/workbench.ts";
import { axeFindingsInThemes, openPanel, press } from "./reflectWindow.ts";

describe("the panel where there is no log", () => {
  it("lets nothing run or load but what is its own, and by keyboard makes the log", async () => {
    const folder = temporaryFolder("no-log");
    const { page } = await openPanel(folder, "Rebound: Show Patterns");
    const view = webview(page);
    const root = view.locator("html");
    const policy = () => view.locator("meta[http-equiv]").getAttribute("content");
    const nonceOf = (text: string | null) =>
      /^default-src 'none'; style-src 'self' https:\/\/\*\.vscode-cdn\.net; script-src 'nonce-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'$/.exec(
        text ?? "",
      )?.[1];
    const first = nonceOf(await policy());
    assert.ok(first, (await policy()) ?? "");

    const refused = await root.evaluate(async (html) => {
      const refused = new Set<string>();
      const all = new Promise<void>((resolve) => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
          if (refused.add(`${effectiveDirective} ${blockedURI}`).size === 7) resolve();
        });
      });
      html.insertAdjacentHTML(
        "beforeend",
        `<p style="color:red" onclick="1"></p><img src="https://example.org/x.png">`,
      );
      html.querySelector<HTMLElement>("p[onclick]")?.click();
      const add = (tag: "script" | "link", attributes: object) =>
        html.append(Object.assign(document.createElement(tag), attributes));
      add("script", { text: "1" });
      add("link", { rel: "stylesheet", href: "https://example.org/x.css" });
      await fetch("https://example.org/").catch(() => undefined);
      // In a turn of its own, since what a debugger evaluates may do more.
      add("script", {
        nonce: document.querySelector<HTMLElement>("script[src$='/dist/panel.js']")?.nonce,
        text: "setTimeout(() => eval('1'))",
      });
      await all;
      return [...refused].sort();
    });
    assert.deepEqual(refused, [
      "connect-src https://example.org/",
      "img-src https://example.org/x.png",
      "script-src eval",
      "script-src-attr inline",
      "script-src-elem inline",
      "style-src-attr inline",
      "style-src-elem https://example.org/x.css",
    ]);

    const loads = (path: string) =>
      root.evaluate(
        (html, path) =>
          new Promise<string>((resolve) => {
            const own = document.querySelector<HTMLLinkElement>("link[href$='/dist/panel.css']");
            const link = Object.assign(document.createElement("link"), {
              rel: "stylesheet",
              href: own?.href.replace(/dist\/panel\.css$/, path),
            });
            for (const type of ["load", "error"]) link.addEventListener(type, () => resolve(type));
            html.append(link);
          }),
        path,
      );
    assert.equal(await loads("dist/panel.css?again"), "load");
    assert.equal(await loads("src/webview/styles.css"), "error", "only dist can be read");

    await runCommand(page, "View: Close Editor");
    await runCommand(page, "Rebound: Show Patterns");
    const second = nonceOf(await policy());
    assert.ok(second !== undefined && second !== first);

    await view.getByText("There is no application log here that can be read.").waitFor();
    assert.deepEqual(await axeFindingsInThemes(page, folder), []);
    await press(page, view.getByRole("button", { name: "Create Application Log" }));
    await page.getByRole("tab", { name: /^applications\.yaml/ }).waitFor();
    assert.ok(existsSync(join(folder, "applications.yaml")));
  });
});
