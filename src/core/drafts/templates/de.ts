import type { DraftKind } from "../kinds.ts";

const greeting = "Guten Tag{% if name %} {{ name }}{% endif %},";
const closing = "Viele Grüße\n{{ signature }}";
const notes = "{%- for note in notes %}\n# Wird nicht gesendet. Aus deinen Notizen: {{ note }}\n{%- endfor %}";
const terms = `{%- if must_haves.size > 0 %}
# Wird nicht gesendet. Was dir wichtig ist: {{ must_haves | join: ", " }}
{%- endif %}
{%- if salary %}
# Wird nicht gesendet. Das Gehalt, wie du es notiert hast: {{ salary }}
{%- endif %}`;

/** The mails in German, as Liquid; built as the English ones are. */
export const germanTemplates: Readonly<Record<DraftKind, string>> = {
  thank_you: `Subject: Danke für {% if talk %}{{ talk }} {{ talk_when }}{% else %}Ihre Zeit{% endif %}
${notes}

${greeting}

{% if talk %}vielen Dank für {{ talk }} {{ talk_when }} und für die Zeit, die Sie sich für den Austausch über die Stelle als {{ role }} genommen haben.{% else %}vielen Dank für die Zeit, die Sie sich für meine Bewerbung als {{ role }} genommen haben.{% endif %}

{% if liked.size > 0 %}Besonders gefallen hat mir: {{ liked | join: ", " }}.{% endif %}

Wenn Sie noch etwas von mir wissen möchten, genügt eine kurze Nachricht. Ich freue mich darauf, von Ihnen zu hören.

${closing}`,

  check_in: `Subject: {% if outreach %}Meine Anfrage: {{ role }}{% else %}Meine Bewerbung als {{ role }}{% endif %}

${greeting}

{% if outreach -%}
ich habe Ihnen{% if applied_when %} {{ applied_when }}{% endif %} wegen einer Zusammenarbeit geschrieben ({{ role }}). Konnten Sie schon darüber nachdenken? Auch ein kurzes Nein ist in Ordnung.
{%- else -%}
ich habe mich{% if applied_when %} {{ applied_when }}{% endif %} bei {{ company }} als {{ role }} beworben und möchte fragen, wie der Stand ist. Die Stelle interessiert mich weiterhin, und falls noch etwas fehlt, schicke ich es gern.

Wenn Sie ungefähr sagen können, wann Sie entscheiden, hilft mir das bei der Planung.
{%- endif %}

Vielen Dank für Ihre Zeit.

${closing}`,

  ask_kindly: `Subject: {% if outreach %}Meine Anfrage: {{ role }}{% else %}Meine Bewerbung als {{ role }}{% endif %}

${greeting}

{% if waiting_until %}Sie hatten erwähnt, dass ich um den {{ waiting_until }} von Ihnen hören könnte. {% if outreach %}Die Zusammenarbeit ({{ role }}){% else %}Die Stelle als {{ role }}{% endif %}{% else %}{% if outreach %}die Zusammenarbeit ({{ role }}){% else %}die Stelle als {{ role }}{% endif %}{% endif %} interessiert mich weiterhin, und ich möchte fragen, wie der Stand ist.

Wenn es länger dauert, ist das in Ordnung. Ein ungefähres neues Datum hilft mir bei der Planung.

Vielen Dank für Ihre Zeit.

${closing}`,

  rejection_thank_you: `Subject: Danke, und eine Frage
${notes}

${greeting}

vielen Dank für Ihre Nachricht {% if outreach %}zu meiner Anfrage{% else %}zur Stelle als {{ role }}{% endif %}{% if talks > 1 %} und für die Zeit, die Sie sich in unseren Gesprächen genommen haben{% elsif talk %} und für {{ talk }} {{ talk_when }}{% endif %}. Ich hätte gern mit Ihnen gearbeitet und respektiere die Entscheidung.

Eine Frage, wenn Sie einen Moment haben: Was könnte ich beim nächsten Mal besser machen?

{% if outreach %}Ich freue mich, wenn Sie an mich denken, sobald etwas besser passt,{% else %}Ich freue mich, wenn Sie meine Unterlagen für etwas behalten, das besser passt,{% endif %} und bleibe gern mit Ihnen in Kontakt.

Alles Gute für Sie und das Team.

${closing}`,

  feedback: `Subject: Eine Frage nach meiner Bewerbung als {{ role }}
${notes}

${greeting}

vielen Dank für Ihre Antwort auf meine Bewerbung als {{ role }}{% if talk %} und für {{ talk }} {{ talk_when }}{% endif %}. Ich respektiere die Entscheidung und möchte aus ihr lernen. Ein Satz zu einer dieser Fragen hilft mir weiter:

{% for question in questions -%}
- {{ question }}
{% endfor %}

{% if exit_talk %}Da wir mehr als einmal gesprochen haben, freue ich mich auch über ein kurzes Telefonat, wann immer es Ihnen passt.{% endif %}

Wenn Sie lieber nichts dazu sagen, ist das auch in Ordnung.

${closing}`,

  stay_in_touch: `Subject: {% if me %}Viele Grüße von {{ me }}{% else %}Ein kurzer Gruß{% endif %}
${notes}

${greeting}

{% if talk %}wir haben {{ talk_when }} über die Stelle als {{ role }} gesprochen{% elsif outreach %}ich habe Ihnen{% if applied_when %} {{ applied_when }}{% endif %} wegen einer Zusammenarbeit geschrieben ({{ role }}){% elsif applied_when %}ich habe mich {{ applied_when }} bei {{ company }} als {{ role }} beworben{% else %}wir hatten Kontakt wegen der Stelle als {{ role }}{% endif %}, und ich möchte gern in Verbindung bleiben.

Wie läuft es bei {{ company }}? Wenn sich etwas ergibt, das zu mir passen könnte, freue ich mich über eine Nachricht. Es eilt nicht, ein paar Worte genügen, wann immer es Ihnen passt.

${closing}`,

  outreach: `Subject: Eine Anfrage: {{ role }}
{%- if why %}
# Wird nicht gesendet. Warum du das möchtest: {{ why }}
{%- endif %}

${greeting}

ich habe Zeit für neue Arbeit und dachte dabei an {{ company }}. Was mir vorschwebt: {{ role }}. Kann ich Sie damit unterstützen?

{% if keep_in_mind %}Falls es gerade nicht passt, freue ich mich, wenn Sie bei künftigen Gelegenheiten an mich denken.{% endif %}

Ein kurzes Ja oder Nein genügt. Danke, dass Sie das gelesen haben.

${closing}`,

  negotiate: `Subject: {% if offer %}Ihr Angebot für die Stelle als {{ role }}{% else %}Die Bedingungen der Stelle als {{ role }}{% endif %}
${terms}

${greeting}

{% if offer %}vielen Dank für Ihr Angebot, bei {{ company }} als {{ role }} zu arbeiten. Ich freue mich darüber.{% else %}vielen Dank, dass Sie bei {{ company }} für die Stelle als {{ role }} an mich denken.{% endif %}

{% if offer %}Bevor ich mich entscheide,{% else %}Bevor es weitergeht,{% endif %} möchte ich gern über die Bedingungen sprechen: das Gehalt, den Beginn und die Art, wie wir zusammenarbeiten. Finden wir dafür in den nächsten Tagen eine Viertelstunde?

Ich bin zuversichtlich, dass wir eine Lösung finden, die für beide Seiten gut ist.

${closing}`,

  accept: `Subject: Ihr Angebot für die Stelle als {{ role }}
${terms}

${greeting}

vielen Dank für Ihr Angebot, bei {{ company }} als {{ role }} zu arbeiten. Ich nehme es gern an.

Was brauchen Sie jetzt von mir, und wann kann ich mit dem Vertrag rechnen?

Ich freue mich auf die Zusammenarbeit.

${closing}`,

  decline: `Subject: Ihr Angebot für die Stelle als {{ role }}

${greeting}

vielen Dank für Ihr Angebot, bei {{ company }} als {{ role }} zu arbeiten, und für Ihre Zeit und Ihr Vertrauen.

Ich habe mich entschieden, das Angebot nicht anzunehmen, und sage es Ihnen gleich, damit Sie planen können.

Ich bleibe gern mit Ihnen in Kontakt und wünsche Ihnen und dem Team alles Gute.

${closing}`,

  withdraw: `Subject: Ich ziehe meine Bewerbung als {{ role }} zurück

${greeting}

ich möchte meine Bewerbung als {{ role }} bei {{ company }} zurückziehen. Vielen Dank für Ihre Zeit{% if talk %} und für {{ talk }} {{ talk_when }}{% endif %}.

Ich wünsche Ihnen, dass Sie die Stelle gut besetzen, und freue mich, wenn sich unsere Wege wieder kreuzen.

${closing}`,
};
