import type { Words } from './words';

export const en: Words = {
  common: 'the, and, of, to, in, is, that, for, with, was, on, are, it, have, from',
  give: 'donate, make/give a? * donation/contribution/gift, your donation/contribution/gift/generosity, chip in, contribute now/today/to our, support us, support today, support our/independent/quality/local/nonprofit * journalism/newsroom/reporting/work/mission, become a? * supporter/patron/donor/backer, become a/our? member, tax deductible, give now/today/monthly, help us keep/continue/fund/stay/survive, buy me/us a coffee, donations from readers/people, consider donating/supporting/contributing/a donation, fund our/independent journalism, ways to give, patreon',
  frequency:
    'once, one time, one off, monthly, annual, annually, yearly, weekly, per month/year/week, a month/year/week, each/every month/year, choose/select/enter an? amount, other/custom amount, recurring, as little as',
  newsletter:
    '*newsletter*, daily/morning/evening/weekly/email/news briefing/digest/roundup/email/bulletin, e-mail update*/alert*/list, mailing list, inbox, by/via e-mail, delivered/sent to you, our e-mails',
  email: 'e-mail address, your e-mail, enter e-mail',
  signUp:
    "sign up, sign me up, subscribe, join now/today/us, join our/thousands/millions, register now, count me in, keep me posted/updated/informed, stay informed/updated/in the loop/up to date, never/don't miss a/out/an, be the first to know, get updates, get the latest, thank you for subscribing, thanks for signing up",
  subscribe:
    'subscribe now/today/to read/to continue/to unlock, subscription offer*/plan*/options, your/digital/premium/gift subscription, digital/unlimited/full/premium access, free trial, cancel any time, become a/an * subscriber, already/not a? subscriber, subscriber* only/exclusive, for/to/of our? * subscribers, to continue/keep reading, unlock this/the/full, view/see our? offers/plans, choose your/a plan, ad free, introductory offer, first month, start your/a trial, try it? free',
  register:
    'create an/your/a * account, register for free, register to, free registration, log in, login, sign in, already registered, have an account, forgot * password',
  app: 'download/get/install/try/use/open our/the/in * app, on your? * app, app store, google play, scan the? qr code, read in app',
  follow:
    'follow us, follow * on facebook/twitter/x/instagram/google, like/find us on, join our/the/us * channel/whatsapp/telegram/group, google news, preferred source*, connect with us, join the conversation',
  notify:
    'push/desktop/browser notifications, turn on/enable/allow/get/receive * notifications/alerts, breaking news alerts',
  survey:
    'take/complete/answer our/this/a * survey/poll, reader survey, was this * helpful/useful, did you find/like/enjoy this, rate this, what do you think, your/give/leave feedback, how did we do, help us improve',
  promote:
    'visit/in our shop/store, shop/buy/order/listen now, listen to our/the * podcast, buy/order our/the book/magazine/issue, get/buy tickets, current/latest/back issue*, pre-order',
  plea: "dear reader*, readers/people like you, reader supported/funded, we need your help/support, we need you, rely/depend* on you/your/our/readers, independent journalism, your support, if everyone reading, you've/you have read, before you go, while you're here, without you/your, if you value/like/enjoy/appreciate, keep our * free, no paywall, nonprofit newsroom, a message from, stand with us, makes? it possible, help keep/us, thank you for reading/being",
  dismiss:
    "no thanks, no thank you, not now/today, not ready, maybe later, remind/ask me later, don't show/ask, close, dismiss, skip, already a member/donor/supporter, i already, already donated, hide this",
  smallPrint:
    'privacy policy/notice/statement, terms of use/service, terms and/& conditions, unsubscribe, opt out, by signing/subscribing/submitting/clicking/registering/providing, you/i agree/consent to, at any time, no spam, never/not share your, recaptcha, would like to receive, third parties',
  against:
    'comments, leave/post/add/write a reply/comment, related articles/stories/posts, share this, share on, correction*, clarification*, advertisement, sponsored, cookies, consent, search, tags, about the author, written by, most read/popular, getty images, copy link, min read',
};
