import * as vscode from "vscode";

/** The page: one script and one style sheet of ours, and nothing else may run, load or connect. */
export function pageOf(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const uriOf = (file: string): vscode.Uri => webview.asWebviewUri(vscode.Uri.joinPath(extension, "dist", file));
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${uriOf("panel.css").toString()}">
<script defer nonce="${nonce}" src="${uriOf("panel.js").toString()}"></script>
<title>Rebound</title>
</head>
<body></body>
</html>`;
}
