import type { Words } from './words';

export const en: Words = {
  give: 'donate, =support the *, make/give a? * donation/contribution/gift, your donation/contribution/gift/generosity, chip in, contribute now/today, support us/today, support our/my/independent/quality/local * journalism/newsroom/reporting/work/blog, become a? * supporter/patron/donor, become a/our? member, buy me/us a coffee, donations from readers, patreon',
  frequency: 'once, one time, monthly, annual*, weekly, per month/year/week, choose/select/enter an? amount',
  newsletter:
    '*newsletter*, daily/morning/weekly/email/news briefing/digest/roundup/email, e-mail update*/alert*, mailing list, inbox, by/via e-mail, delivered/sent to you',
  email: 'e-mail address, your e-mail',
  signUp:
    "sign up, sign me up, subscribe, join now/today/us, join our/thousands/millions, stay informed/updated/in the loop/up to date, never/don't miss a/out, be the first to, get updates, get the latest",
  subscribe:
    'subscribe now/today, subscribe to read/continue/unlock, your/digital/premium/gift subscription, digital/unlimited/full/premium access, free trial, cancel any time, already/not a? subscriber, subscriber* only/exclusive, for/to/of our? * subscribers, unlock this/the/full, ad free, to continue/keep reading',
  register:
    'create an/your/a * account, register for free, register to, log in, login, sign in, already registered, have an account, forgot * password',
  app: 'download/get/install/try/use our/the/in * app, app store',
  follow:
    'follow us, follow * on facebook/twitter/x/instagram/google, like/find us on, join our/the/us * channel/whatsapp/telegram/group, google news, preferred source*',
  notify: 'push/desktop/news notifications, turn on/enable/allow/get * notifications/alerts',
  survey: 'take/complete our/this * survey, was this * helpful/useful, rate this',
  promote: 'visit our shop/store, buy/shop/order now, get/buy tickets',
  plea: "dear reader*, readers/people like you, reader supported/funded, we need you/your/help, rely/depend* on you/your/our/readers, independent journalism, your support, if everyone reading, you've/you have read, before you go, while you're here, without you/your, keep our * free",
  dismiss:
    "no thanks, no thank you, not now/today, not ready to, maybe later, remind/ask me later, don't show/ask, =close",
  gate: 'to continue/keep/finish reading, continue reading by/with, to/and read the full/rest/whole/entire, subscribe/register/log/sign in? to read/continue/unlock/access, subscribers/members only, only for/available subscribers/members, only available/open to? subscribers/members, is * for * subscribers/members, exclusive* for/to our? * subscribers/members, reserved for * subscribers/members, unlock this/the * article/story, your * free article* limit, free articles left/remaining, no free articles, to view/access/read this/the full? article/story/content/post',
  smallPrint:
    'privacy policy/notice, terms of use/service, terms and/& conditions, unsubscribe, by signing/subscribing/submitting/clicking, you/i agree/consent to, at any time',
  against:
    'comments, leave/post/add a reply/comment, related articles/stories/posts, share this/on, correction*, advertisement, cookies, consent, search, tags, about the author, most read/popular',
  youAndWe: 'you, your, yours, we, our, us',
  offer:
    'free, gift*, save, off, discount*, trial*, deal*, offer*, only, just, first month/week/year, weeks/months for, special',
  callToAction:
    'click here, here, now, today, learn/find out/read more, continue, start*, try, order, get started, get, join, yes',
  helping: 'support*, help*, contribut*, fund*, donation*, gift*, independent, journalism, mission',
  edition:
    'subscription*, subscriber*, unlimited, access, print, digital, edition*, issue*, magazine, e-paper, member*, premium, exclusive',
  networks:
    'facebook, instagram, twitter, youtube, whatsapp, telegram, tiktok, linkedin, threads, bluesky, mastodon, pinterest, snapchat, flipboard, google news, social media, rss, podcast*, channel, community, android, iphone, ios, ipad, smartphone*, tablet*, mobile, app',
};
