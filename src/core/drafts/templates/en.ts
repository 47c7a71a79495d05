import type { DraftKind } from "../kinds.ts";

const greeting = "Hello{% if first_name %} {{ first_name }}{% endif %},";
const closing = "Best regards,\n{{ signature }}";
const notes = "{%- for note in notes %}\n# Not sent. From your notes: {{ note }}\n{%- endfor %}";
const terms = `{%- if must_haves.size > 0 %}
# Not sent. Your must-haves: {{ must_haves | join: ", " }}
{%- endif %}
{%- if salary %}
# Not sent. The pay as you noted it: {{ salary }}
{%- endif %}`;

/** The mails in English, as Liquid. A subject line, lines with # that stay with the user, an empty line, the mail. */
export const englishTemplates: Readonly<Record<DraftKind, string>> = {
  thank_you: `Subject: Thank you for {% if talk %}{{ talk }} {{ talk_when }}{% else %}your time{% endif %}
${notes}

${greeting}

{% if talk %}Thank you for {{ talk }} {{ talk_when }}, and for the time you took to talk about the {{ role }} role.{% else %}Thank you for the time you have given my application for the {{ role }} role.{% endif %}

{% if liked.size > 0 %}What I especially liked: {{ liked | join: ", " }}.{% endif %}

If there is anything else you would like to know from me, a short line is enough. I look forward to hearing from you.

${closing}`,

  check_in: `Subject: {% if outreach %}My question about {{ role }}{% else %}My application for the {{ role }} role{% endif %}

${greeting}

{% if outreach -%}
I wrote to you{% if applied_when %} {{ applied_when }}{% endif %} to ask about work ({{ role }}). Have you had a chance to think about it? A short no is fine too.
{%- else -%}
I applied for the {{ role }} role at {{ company }}{% if applied_when %} {{ applied_when }}{% endif %} and would like to ask how things stand. I am still interested, and happy to send anything that is missing.

If you can tell me roughly when you expect to decide, that would help me plan.
{%- endif %}

Thank you for your time.

${closing}`,

  ask_kindly: `Subject: {% if outreach %}My question about {{ role }}{% else %}My application for the {{ role }} role{% endif %}

${greeting}

{% if waiting_until %}You mentioned that I might hear from you around {{ waiting_until }}. {% endif %}I am still interested in {% if outreach %}working with you ({{ role }}){% else %}the {{ role }} role{% endif %} and would like to ask how things stand.

If it takes longer, that is fine. A rough new date would help me plan.

Thank you for your time.

${closing}`,

  rejection_thank_you: `Subject: Thank you, and one question
${notes}

${greeting}

Thank you for letting me know your decision{% unless outreach %} on the {{ role }} role{% endunless %}{% if talks > 1 %}, and for the time you gave me in our conversations{% elsif talk %}, and for {{ talk }} {{ talk_when }}{% endif %}. I would have liked to work with you, and I respect the decision.

One question, if you have a minute: what could I do better next time?

{% if outreach %}I would be glad if you thought of me when something fits better{% else %}I would be glad if you kept me on file for something that fits better{% endif %}, and I am happy to stay in touch.

All the best to you and the team.

${closing}`,

  feedback: `Subject: A question after my application for the {{ role }} role
${notes}

${greeting}

Thank you for considering me for the {{ role }} role{% if talk %}, and for {{ talk }} {{ talk_when }}{% endif %}. I respect the decision and would like to learn from it. A line on any of these would help me:

{% for question in questions -%}
- {{ question }}
{% endfor %}

{% if exit_talk %}As we have talked more than once, a short call instead would be welcome too, whenever it suits you.{% endif %}

If you would rather not say, that is fine too.

${closing}`,

  stay_in_touch: `Subject: Hello again{% if me %} from {{ me }}{% endif %}
${notes}

${greeting}

{% if talk %}We talked {{ talk_when }} about the {{ role }} role{% elsif outreach %}I wrote to you{% if applied_when %} {{ applied_when }}{% endif %} about work ({{ role }}){% elsif applied_when %}I applied for the {{ role }} role at {{ company }} {{ applied_when }}{% else %}We were in touch about the {{ role }} role{% endif %}, and I would like to stay in contact.

How are things at {{ company }}? If something opens up that could suit me, I would be glad to hear about it. There is no hurry; a few words whenever it suits you are plenty.

${closing}`,

  outreach: `Subject: A question about work: {{ role }}
{%- if why %}
# Not sent. Why you want it: {{ why }}
{%- endif %}

${greeting}

I have room for new work and thought of {{ company }}. What I have in mind: {{ role }}. Is that something I could help you with?

{% if keep_in_mind %}If it does not fit right now, I would be grateful if you kept me in mind for future openings.{% endif %}

A short yes or no is fine. Thank you for reading this.

${closing}`,

  negotiate: `Subject: {% if offer %}Your offer for the {{ role }} role{% else %}The terms of the {{ role }} role{% endif %}
${terms}

${greeting}

{% if offer %}Thank you for offering me the {{ role }} role at {{ company }}. I was glad to hear it.{% else %}Thank you for considering me for the {{ role }} role at {{ company }}.{% endif %}

{% if offer %}Before I decide, I would like{% else %}Before we go on, I would like{% endif %} to talk about the terms: the pay, the start date and how we would work together. Could we find fifteen minutes for that in the next few days?

I am confident that we can find an arrangement that is good for both sides.

${closing}`,

  accept: `Subject: Your offer for the {{ role }} role
${terms}

${greeting}

Thank you for offering me the {{ role }} role at {{ company }}. I am happy to accept.

Could you tell me what you need from me now, and when I can expect the contract?

I look forward to working with you.

${closing}`,

  decline: `Subject: Your offer for the {{ role }} role

${greeting}

Thank you for offering me the {{ role }} role at {{ company }}, and for the time and trust you put into it.

I have decided not to accept the offer, and I am telling you now so that you can plan.

I would be glad to stay in touch, and I wish you and the team all the best.

${closing}`,

  withdraw: `Subject: Withdrawing my application for the {{ role }} role

${greeting}

I would like to withdraw my application for the {{ role }} role at {{ company }}. Thank you for considering me{% if talk %}, and for {{ talk }} {{ talk_when }}{% endif %}.

I wish you well in filling the role, and I would be glad if our paths crossed again.

${closing}`,
};
