import type { DraftKind } from "../kinds.ts";

const greeting = "Hello{% if first_name %} {{ first_name }}{% endif %},";
const closing = "Best regards,\n{{ signature }}";
const notes = "{%- for note in notes %}\n# Not sent. From your notes: {{ note }}\n{%- endfor %}";
const inBrackets = "{% if role %} ({{ role }}){% endif %}";
const afterColon = "{% if role %}: {{ role }}{% endif %}";
const named = "{% if role %} {{ role }}{% endif %} role";
const told = `the role you told me about${inBrackets}`;
const role = `{% if company or internal %}the${named}{% else %}${told}{% endif %}`;
const roleThere = `{% if company or internal %}the${named}{% unless internal %} at {{ company }}{% endunless %}{% else %}${told}{% endif %}`;
const subject = `{% if outreach %}My question about {% if role %}{{ role }}{% else %}work{% endif %}{% elsif applied_when %}My application for the${named}{% else %}The${named}{% endif %}`;
const offered = `Your offer{% if outreach %}${afterColon}{% else %} for the${named}{% endif %}`;
const aboutOffer = `{% if offer %}${offered}{% elsif outreach %}Working together${afterColon}{% else %}The${named}{% endif %}`;
const thanksForOffer = `Thank you for {% if outreach %}your offer${inBrackets}{% else %}offering me ${roleThere}{% endif %}`;
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

{% if talk %}Thank you for {{ talk }} {{ talk_when }}, and for the time you took to talk about {% if outreach %}working together${inBrackets}{% else %}${role}{% endif %}.{% else %}Thank you for your time. I am interested in {% if outreach %}working with you${inBrackets}{% else %}${role}{% endif %}.{% endif %}

{% if liked.size > 0 %}What I especially liked: {{ liked | join: ", " }}.{% endif %}

If there is anything else you would like to know from me, a short line is enough. I look forward to hearing from you.

${closing}`,

  check_in: `Subject: ${subject}

${greeting}

{% if outreach -%}
{% if talk %}Thank you for {{ talk }} {{ talk_when }} about working together${inBrackets}.{% elsif applied_when %}I wrote to you {{ applied_when }} to ask about work${inBrackets}.{% else %}I would like to work with you${inBrackets}.{% endif %} Have you had a chance to think about it? A short no is fine too.
{%- else -%}
{% if talk %}Thank you for {{ talk }} {{ talk_when }}. I would like to ask how things stand with ${role}.{% elsif applied_when %}I applied for ${roleThere} {{ applied_when }} and would like to ask how things stand.{% else %}I would like to ask how things stand with ${roleThere}.{% endif %} I am still interested, and happy to send anything that is missing.

If you can tell me roughly when you expect to decide, that would help me plan.
{%- endif %}

{% unless talk %}Thank you for your time.{% endunless %}

${closing}`,

  ask_kindly: `Subject: {% if accepted %}${aboutOffer}{% else %}${subject}{% endif %}

${greeting}

{% if waiting_until %}You mentioned that I might hear from you around {{ waiting_until }}. {% endif %}{% if accepted %}I am looking forward to working with you and would like to ask how things stand with the contract and whatever comes before the start.{% else %}I am still interested in {% if outreach %}working with you${inBrackets}{% else %}${role}{% endif %} and would like to ask how things stand.{% endif %}

{% if waiting_until %}If it takes longer, that is fine. A rough new date would help me plan.{% else %}If it is too early to say, that is fine. A rough date would help me plan.{% endif %}

Thank you for your time.

${closing}`,

  rejection_thank_you: `Subject: Thank you, and one question
${notes}

${greeting}

Thank you for {% if rejected_when %}letting me know your decision{% unless outreach %} on ${role}{% endunless %}{% else %}your time{% endif %}{% if talks > 1 %}, and for the time you gave me in our conversations{% elsif talk %}, and for {{ talk }} {{ talk_when }}{% endif %}. {% if rejected_when %}I would have liked to work with you, and I respect the decision.{% else %}I would have liked to work with you.{% endif %}

{% if advice %}One question, if you have a minute: what could I do better next time?{% else %}I have one question, if you have a minute. {{ questions.first }}{% endif %}

I would be glad if you {% if outreach or internal %}thought of me {% if advice %}when something fits better{% else %}another time{% endif %}{% else %}kept me on file for {% if advice %}something that fits better{% else %}another time{% endif %}{% endif %}, and I am happy to stay in touch.

All the best to you and the team.

${closing}`,

  feedback: `Subject: A question {% if outreach %}about work${afterColon}{% elsif applied_when %}after my application for the${named}{% else %}about the${named}{% endif %}
${notes}

${greeting}

Thank you for {% if rejected_when == nil %}your time{% elsif outreach %}considering working with me${inBrackets}{% else %}considering me for ${role}{% endif %}{% if talk %}, and for {{ talk }} {{ talk_when }}{% endif %}. I {% if rejected_when %}respect the decision{% if advice %} and would like to learn from it{% endif %}{% else %}would like to do better next time{% endif %}. A line on any of these would help me:

{% for question in questions -%}
- {{ question }}
{% endfor %}

{% if exit_talk %}As we have talked more than once, a short call instead would be welcome too, whenever it suits you.{% endif %}

If you would rather not say, that is fine too.

${closing}`,

  stay_in_touch: `Subject: Hello{% if talk or applied_when %} again{% endif %}{% if me %} from {{ me }}{% endif %}
${notes}

${greeting}

{% if talk %}We talked {{ talk_when }} about {% if outreach %}work${inBrackets}{% else %}${role}{% endif %}{% elsif applied_when and outreach %}I wrote to you {{ applied_when }} about work${inBrackets}{% elsif applied_when %}I applied for ${roleThere} {{ applied_when }}{% elsif outreach %}I would like to work with you one day${inBrackets}{% else %}I was interested in ${roleThere}{% endif %}, and I would like to {% if talk or applied_when or outreach %}stay in contact{% else %}get in touch{% endif %}.

How are things {% if internal %}in your team{% elsif company %}at {{ company }}{% else %}with you{% endif %}? If something opens up that could suit me, I would be glad to hear about it. There is no hurry; a few words whenever it suits you are plenty.

${closing}`,

  outreach: `Subject: A question about {% if outreach %}work${afterColon}{% else %}the${named}{% endif %}
{%- if why %}
# Not sent. Why you want it: {{ why }}
{%- endif %}

${greeting}

{% if internal %}I am interested in the${named} here{% if company %} at {{ company }}{% endif %}. Is that something you could see me in?{% elsif outreach %}I have room for new work and thought of {% if company %}{{ company }}{% else %}you{% endif %}.{% if role %} What I have in mind: {{ role }}.{% endif %} Is that something I could help you with?{% else %}I am interested in ${roleThere}. Is it still open, and could we talk about it for a few minutes?{% endif %}

{% if keep_in_mind %}If it does not fit right now, I would be grateful if you kept me in mind for future openings.{% endif %}

A short yes or no is fine. Thank you for reading this.

${closing}`,

  negotiate: `Subject: {% if offer %}${offered}{% elsif outreach %}The terms of working together${afterColon}{% else %}The terms of the${named}{% endif %}
${terms}

${greeting}

{% if offer %}${thanksForOffer}. I was glad to hear it.{% else %}I am interested in {% if outreach %}working with you${inBrackets}{% else %}${roleThere}{% endif %}.{% endif %}

{% if offer %}Before I decide, I would like{% else %}Before we go on, I would like{% endif %} to talk about the terms: the pay, the start date and how we would work together. Could we find fifteen minutes for that in the next few days?

I am confident that we can find an arrangement that is good for both sides.

${closing}`,

  accept: `Subject: ${aboutOffer}
${terms}

${greeting}

{% if offer %}${thanksForOffer}. I am happy to accept.{% elsif outreach %}I am happy to work with you${inBrackets}.{% else %}I am happy to take ${roleThere}.{% endif %}

Could you tell me what you need from me now, and when I can {% if outreach or internal %}start{% else %}expect the contract{% endif %}?

I look forward to working with you.

${closing}`,

  decline: `Subject: ${aboutOffer}

${greeting}

{% if offer %}${thanksForOffer}, and for the time and trust you put into it.{% else %}Thank you for your time.{% endif %}

I have decided not to {% if offer %}accept the offer{% elsif outreach %}go on with the work${inBrackets}{% else %}take ${roleThere}{% endif %}, and I am telling you now so that you can plan.

I would be glad to stay in touch, and I wish you and the team all the best.

${closing}`,

  withdraw: `Subject: {% if outreach %}Withdrawing my question about work${afterColon}{% elsif applied_when %}Withdrawing my application for the${named}{% else %}The${named}{% endif %}

${greeting}

{% if outreach %}I would like to withdraw my question about work${inBrackets}.{% elsif applied_when %}I would like to withdraw my application for ${roleThere}.{% else %}I have decided not to go on with ${roleThere}.{% endif %} Thank you for your time{% if talk %}, and for {{ talk }} {{ talk_when }}{% endif %}.

{% if outreach %}I wish you all the best{% else %}I wish you well in filling the role{% endif %}{% unless internal %}, and I would be glad if our paths crossed again{% endunless %}.

${closing}`,
};
