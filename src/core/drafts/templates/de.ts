import type { DraftKind } from "../kinds.ts";

const greeting = "Guten Tag{% if first_name %} {{ name }}{% endif %},";
const closing = "Viele Grüße\n{{ signature }}";
const notes = "{%- for note in notes %}\n# Wird nicht gesendet. Aus deinen Notizen: {{ note }}\n{%- endfor %}";
const inBrackets = "{% if role %} ({{ role }}){% endif %}";
const afterColon = "{% if role %}: {{ role }}{% endif %}";
const asRole = "{% if role %} als {{ role }}{% endif %}";
const told = `, von der Sie erzählt haben${inBrackets}`;
const role = `Stelle{% if company or internal %}${asRole}{% else %}${told}{% endif %}`;
const roleThere = `Stelle{% if company or internal %}${asRole}{% unless internal %} bei {{ company }}{% endunless %}{% else %}${told}{% endif %}`;
/** The comma that ends a clause, where the sentence goes on behind it. */
const comma = "{% unless company or internal %},{% endunless %}";
const applied = `ich habe mich {{ applied_when }}{% if company or internal %}{% unless internal %} bei {{ company }}{% endunless %}${asRole}{% else %} auf die Stelle${told},{% endif %} beworben`;
const subject = `{% if outreach %}Meine Anfrage${afterColon}{% elsif applied_when %}Meine Bewerbung${asRole}{% else %}Die Stelle${asRole}{% endif %}`;
const offered = `Ihr Angebot{% if outreach %}${afterColon}{% else %} für die Stelle${asRole}{% endif %}`;
const aboutOffer = `{% if offer %}${offered}{% elsif outreach %}Die Zusammenarbeit${afterColon}{% else %}Die Stelle${asRole}{% endif %}`;
const thanksForOffer = `vielen Dank für Ihr Angebot{% if outreach %}${inBrackets}{% elsif company or internal %}{% if role or internal == false %},{% unless internal %} bei {{ company }}{% endunless %}${asRole} zu arbeiten{% endif %}{% else %} für die Stelle${told}{% endif %}`;
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

{% if talk %}vielen Dank für {{ talk }} {{ talk_when }} und für die Zeit, die Sie sich für den Austausch über {% if outreach %}eine Zusammenarbeit${inBrackets}{% else %}die ${role}${comma}{% endif %} genommen haben.{% else %}vielen Dank für Ihre Zeit. Mich interessiert {% if outreach %}eine Zusammenarbeit mit Ihnen${inBrackets}{% else %}die ${role}{% endif %}.{% endif %}

{% if liked.size > 0 %}Besonders gefallen hat mir: {{ liked | join: ", " }}.{% endif %}

Wenn Sie noch etwas von mir wissen möchten, genügt eine kurze Nachricht. Ich freue mich darauf, von Ihnen zu hören.

${closing}`,

  check_in: `Subject: ${subject}

${greeting}

{% if outreach -%}
{% if talk %}vielen Dank für {{ talk }} {{ talk_when }} über eine Zusammenarbeit${inBrackets}.{% elsif applied_when %}ich habe Ihnen {{ applied_when }} wegen einer Zusammenarbeit${inBrackets} geschrieben.{% else %}ich würde gern mit Ihnen zusammenarbeiten${inBrackets}.{% endif %} Konnten Sie schon darüber nachdenken? Auch ein kurzes Nein ist in Ordnung.
{%- else -%}
{% if talk %}vielen Dank für {{ talk }} {{ talk_when }}. Ich möchte fragen, wie der Stand bei der ${role}${comma} ist.{% elsif applied_when %}${applied} und möchte fragen, wie der Stand ist.{% else %}ich möchte fragen, wie der Stand bei der ${roleThere}${comma} ist.{% endif %} Die Stelle interessiert mich weiterhin, und falls noch etwas fehlt, schicke ich es gern.

Wenn Sie ungefähr sagen können, wann Sie entscheiden, hilft mir das bei der Planung.
{%- endif %}

{% unless talk %}Vielen Dank für Ihre Zeit.{% endunless %}

${closing}`,

  ask_kindly: `Subject: {% if accepted %}${aboutOffer}{% else %}${subject}{% endif %}

${greeting}

{% if waiting_until %}Sie hatten erwähnt, dass ich um den {{ waiting_until }} von Ihnen hören könnte. {% endif %}{% if accepted %}{% if waiting_until %}Ich{% else %}ich{% endif %} freue mich auf die Zusammenarbeit und möchte fragen, wie es um den Vertrag und alles Weitere vor dem Beginn steht.{% else %}{% if waiting_until %}Die{% else %}die{% endif %} {% if outreach %}Zusammenarbeit${inBrackets}{% else %}${role}${comma}{% endif %} interessiert mich weiterhin, und ich möchte fragen, wie der Stand ist.{% endif %}

{% if waiting_until %}Wenn es länger dauert, ist das in Ordnung. Ein ungefähres neues Datum hilft mir bei der Planung.{% else %}Falls es dafür noch zu früh ist, ist das in Ordnung. Ein ungefähres Datum hilft mir bei der Planung.{% endif %}

Vielen Dank für Ihre Zeit.

${closing}`,

  rejection_thank_you: `Subject: Danke, und eine Frage
${notes}

${greeting}

vielen Dank für {% if rejected_when == nil %}Ihre Zeit{% elsif outreach %}Ihre Nachricht zu meiner Anfrage{% else %}Ihre Nachricht zur ${role}{% if talk %}${comma}{% endif %}{% endif %}{% if talks > 1 %} und für die Zeit, die Sie sich in unseren Gesprächen genommen haben{% elsif talk %} und für {{ talk }} {{ talk_when }}{% endif %}. Ich hätte gern mit Ihnen zusammengearbeitet{% if rejected_when %} und respektiere die Entscheidung{% endif %}.

Eine Frage, wenn Sie einen Moment haben: {% if advice %}Was könnte ich beim nächsten Mal besser machen?{% else %}{{ questions.first }}{% endif %}

{% if outreach or internal %}Ich freue mich, wenn Sie {% if advice %}an mich denken, sobald etwas besser passt{% else %}bei einer späteren Gelegenheit an mich denken{% endif %},{% else %}Wenn Sie meine Unterlagen für {% if advice %}eine passendere Stelle{% else %}eine spätere Gelegenheit{% endif %} aufbewahren, freut mich das,{% endif %} und {% unless outreach or internal %}ich {% endunless %}bleibe gern mit Ihnen in Kontakt.

Alles Gute für Sie und das Team.

${closing}`,

  feedback: `Subject: Eine Frage {% if outreach %}zu meiner Anfrage${afterColon}{% elsif applied_when %}nach meiner Bewerbung${asRole}{% else %}zur Stelle${asRole}{% endif %}
${notes}

${greeting}

vielen Dank für {% if rejected_when == nil %}Ihre Zeit{% elsif outreach %}Ihre Rückmeldung zu meiner Anfrage{% else %}Ihre Rückmeldung zur ${role}{% if talk %}${comma}{% endif %}{% endif %}{% if talk %} und für {{ talk }} {{ talk_when }}{% endif %}. {% if rejected_when %}Ich respektiere die Entscheidung{% if advice %} und möchte daraus lernen{% endif %}.{% else %}Ich möchte es beim nächsten Mal besser machen.{% endif %} Ein Satz zu einer dieser Fragen hilft mir weiter:

{% for question in questions -%}
- {{ question }}
{% endfor %}

{% if exit_talk %}Da wir mehr als einmal gesprochen haben, freue ich mich auch über ein kurzes Telefonat, wann immer es Ihnen passt.{% endif %}

Wenn Sie dazu lieber nichts sagen möchten, ist das auch in Ordnung.

${closing}`,

  stay_in_touch: `Subject: {% if me %}Viele Grüße von {{ me }}{% else %}Ein kurzer Gruß{% endif %}
${notes}

${greeting}

{% if talk %}wir haben {{ talk_when }} über {% if outreach %}eine Zusammenarbeit${inBrackets}{% else %}die ${role}${comma}{% endif %} gesprochen{% elsif applied_when and outreach %}ich habe Ihnen {{ applied_when }} wegen einer Zusammenarbeit${inBrackets} geschrieben{% elsif applied_when %}${applied}{% elsif outreach %}ich würde gern einmal mit Ihnen zusammenarbeiten${inBrackets}{% else %}die ${roleThere}${comma} hat mich interessiert{% endif %}, und {% if talk or applied_when or outreach %}ich möchte gern in Verbindung bleiben{% else %}ich freue mich, wenn wir in Kontakt kommen{% endif %}.

Wie läuft es {% if internal %}in Ihrem Team{% elsif company %}bei {{ company }}{% else %}bei Ihnen{% endif %}? Wenn sich etwas ergibt, das zu mir passen könnte, freue ich mich über eine Nachricht. Es eilt nicht, ein paar Worte genügen, wann immer es Ihnen passt.

${closing}`,

  outreach: `Subject: {% if outreach %}Eine Anfrage${afterColon}{% else %}Eine Frage zur Stelle${asRole}{% endif %}
{%- if why %}
# Wird nicht gesendet. Warum du das möchtest: {{ why }}
{%- endif %}

${greeting}

{% if internal %}die Stelle${asRole} hier{% if company %} bei {{ company }}{% endif %} interessiert mich. Könnten Sie sich das mit mir vorstellen?{% elsif outreach %}ich habe Zeit für neue Aufgaben und dachte dabei an {% if company %}{{ company }}{% else %}Sie{% endif %}.{% if role %} Was mir vorschwebt: {{ role }}.{% endif %} Kann ich Sie damit unterstützen?{% else %}die ${roleThere}${comma} interessiert mich. Ist sie noch frei, und haben Sie ein paar Minuten für ein Gespräch darüber?{% endif %}

{% if keep_in_mind %}Falls es gerade nicht passt, freue ich mich, wenn Sie bei künftigen Gelegenheiten an mich denken.{% endif %}

Ein kurzes Ja oder Nein genügt. Vielen Dank fürs Lesen.

${closing}`,

  negotiate: `Subject: {% if offer %}${offered}{% elsif outreach %}Die Bedingungen einer Zusammenarbeit${afterColon}{% else %}Die Bedingungen der Stelle${asRole}{% endif %}
${terms}

${greeting}

{% if offer %}${thanksForOffer}. Ich freue mich darüber.{% elsif outreach %}mich interessiert eine Zusammenarbeit mit Ihnen${inBrackets}.{% else %}mich interessiert die ${roleThere}.{% endif %}

{% if offer %}Bevor ich mich entscheide,{% else %}Bevor es weitergeht,{% endif %} möchte ich gern über die Bedingungen sprechen: die Bezahlung, den Beginn und die Art, wie wir zusammenarbeiten. Finden wir dafür in den nächsten Tagen eine Viertelstunde?

Ich bin zuversichtlich, dass wir eine Lösung finden, die für beide Seiten gut ist.

${closing}`,

  accept: `Subject: ${aboutOffer}
${terms}

${greeting}

{% if offer %}${thanksForOffer}. Ich nehme es gern an.{% elsif outreach %}ich arbeite gern mit Ihnen zusammen${inBrackets}.{% else %}ich nehme die ${roleThere}${comma} gern an.{% endif %}

Was brauchen Sie jetzt von mir, und wann kann ich {% if outreach or internal %}anfangen{% else %}mit dem Vertrag rechnen{% endif %}?

Ich freue mich auf die Zusammenarbeit.

${closing}`,

  decline: `Subject: ${aboutOffer}

${greeting}

{% if offer %}${thanksForOffer}{% unless outreach %},{% endunless %} und für Ihre Zeit und Ihr Vertrauen.{% else %}vielen Dank für Ihre Zeit.{% endif %}

Ich habe mich entschieden, {% if offer %}das Angebot nicht anzunehmen{% elsif outreach %}die Zusammenarbeit${inBrackets} nicht weiterzuverfolgen{% else %}die ${roleThere}${comma} nicht anzunehmen{% endif %}, und gebe Ihnen gleich Bescheid, damit Sie planen können.

Ich bleibe gern mit Ihnen in Kontakt und wünsche Ihnen und dem Team alles Gute.

${closing}`,

  withdraw: `Subject: {% if outreach %}Ich ziehe meine Anfrage zurück${afterColon}{% elsif applied_when %}Ich ziehe meine Bewerbung${asRole} zurück{% else %}Die Stelle${asRole}{% endif %}

${greeting}

{% if outreach %}ich möchte meine Anfrage wegen einer Zusammenarbeit${inBrackets} zurückziehen.{% elsif applied_when %}ich möchte meine Bewerbung{% if company or internal %}${asRole}{% unless internal %} bei {{ company }}{% endunless %}{% else %} auf die Stelle${told},{% endif %} zurückziehen.{% else %}ich habe mich entschieden, die ${roleThere}${comma} nicht weiterzuverfolgen.{% endif %} Vielen Dank für Ihre Zeit{% if talk %} und für {{ talk }} {{ talk_when }}{% endif %}.

{% if outreach %}Ich wünsche Ihnen alles Gute{% else %}Ich wünsche Ihnen, dass Sie die Stelle gut besetzen{% endif %}{% unless internal %}{% unless outreach %},{% endunless %} und freue mich, wenn sich unsere Wege wieder kreuzen{% endunless %}.

${closing}`,
};
