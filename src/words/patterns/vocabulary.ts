import * as l10n from "@vscode/l10n";
import type { Stage } from "../../core/application/stage.ts";
import type { FlowNode } from "../../core/patterns/flow.ts";
import type { Dimension } from "../../core/patterns/groupNames.ts";
import type { GroupName } from "../../core/patterns/groups.ts";
import { workModes } from "../../core/patterns/places.ts";
import { type RoleKind, roleKinds } from "../../core/patterns/roleKind.ts";
import type { Kind } from "../../core/schema/vocabulary.ts";
import { eventTypeInWords } from "../events.ts";
import { askWords } from "./asks.ts";
import { columnWords } from "./columns.ts";

export function stageNameInWords(stage: Stage): string {
  if (stage === "lead") return l10n.t("Lead");
  return stage === "interview" ? l10n.t("Interview or assessment") : eventTypeInWords(stage);
}

export function placeInWords(node: FlowNode): string {
  if (node === "unapplied") return l10n.t("They wrote first");
  if (node === "open") return l10n.t("Goes on");
  return node === "silent" ? l10n.t("No answer yet") : eventTypeInWords(node);
}

export function kindInWords(kind: Kind): string {
  const words: Readonly<Record<Kind, string>> = {
    application: columnWords.applications(),
    outreach: askWords.asks(),
    internal: l10n.t("Internal moves"),
  };
  return words[kind];
}

export function dimensionInWords(dimension: Dimension): string {
  const words: Readonly<Record<Dimension, string>> = {
    source: l10n.t("Source"),
    tag: l10n.t("Tag"),
    skill: l10n.t("Skill"),
    roleKind: l10n.t("Kind of role"),
    location: l10n.t("Location"),
    via: l10n.t("Through"),
    document: l10n.t("Document"),
  };
  return words[dimension];
}

/** The user's own word for a group, or ours for a kind of role. */
export function groupLabelInWords({ dimension, label }: GroupName): string {
  if (dimension === "location") return locationInWords(label);
  if (dimension !== "roleKind") return label;
  const words: Readonly<Record<RoleKind, string>> = {
    management: l10n.t("Management"),
    machineLearning: l10n.t("Machine learning"),
    data: l10n.t("Data"),
    mobile: l10n.t("Mobile"),
    fullStack: l10n.t("Full stack"),
    frontend: l10n.t("Frontend"),
    backend: l10n.t("Backend"),
    platform: l10n.t("Platform and operations"),
    security: l10n.t("Security"),
    quality: l10n.t("Quality and testing"),
    embedded: l10n.t("Embedded"),
    design: l10n.t("Design"),
    product: l10n.t("Product"),
    architecture: l10n.t("Architecture"),
    softwareEngineering: l10n.t("Software engineering in general"),
    other: l10n.t("Other"),
  };
  const kind = roleKinds.find((known) => known === label);
  return kind === undefined ? label : words[kind];
}

/** The way of working in the reader's language, or the place as it is. */
function locationInWords(label: string): string {
  const words = [l10n.t("Remote"), l10n.t("Hybrid"), l10n.t("On site")];
  return words[workModes.findIndex((mode) => mode === label)] ?? label;
}
