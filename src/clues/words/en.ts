import type { Words } from './words';

export const en: Words = {
  give: 'donate, =support the *, make/give a? * donation/contribution/gift, your * donation/contribution/gift/generosity, with a/your * donation, chip in, contribute now/today/here, support us/me, support the blog/site/podcast/author/newsroom, support this/our/my/independent/quality/local * journalism/newsroom/reporting/work/blog/site/website/podcast/project/mission, become a? * supporter/patron/donor, =become a? * member, become a? * member today/now/and/to/for/from, buy me/us a coffee, donations from readers, patreon, ko-fi, tip jar, leave a tip, tax deductible, consider donating/giving/supporting/contributing, consider a donation, help us keep/continue/fund/reach/raise/stay, help keep this/our, keep this/our/us * going/running/alive, give now/today, donation/gift * matched',
  frequency: 'once, one time, monthly, annual*, weekly, a/per week/month/year, choose/select/enter an? amount',
  newsletter:
    '*newsletter*, daily/morning/evening/weekly/email/news briefing/digest/roundup/email/wrap, e-mail update*/alert*, mailing list, your inbox/mailbox, =inbox, get/receive/updates/posts/news/free/follow * by/via e-mail, =by e-mail, delivered/sent/straight to you*, one e-mail, stories/news/headlines every day/morning/week',
  email: 'e-mail address, your e-mail, =e-mail',
  signUp:
    "sign up, sign me up, subscribe, join now/today/us/free, join our/thousands/millions, join * readers/subscribers/others, stay informed/updated/connected, stay in the loop/know, stay up to date, stay on top of, keep up to date, never/don't miss a/an/out/our/another, be the first to know/hear/get/receive, get updates, get the latest, =get * stories/news/headlines/briefing/updates *, receive our, yes please, i want to receive, signing up to/for our/the/this/its, subscribing to our, joining our",
  subscribe:
    'subscribe now/today, subscribe to read/continue/unlock, your/digital/premium/gift/print subscription, subscription options/plans/offer*, get/enjoy full/premium access, unlimited access, digital access, access to print, print and/& digital, free trial, start your * trial, cancel any time, already/not a? subscriber/member, subscriber* only/exclusive, member* only/exclusive, for/to our? subscribers, for our members, is for members, unlock this/the/full/all, ad free, without ads, tired of ads, to continue/keep reading, free articles/stories/article left/remaining/this, upgrade to premium/pro/plus, go premium',
  register:
    'create an/your/a * account/profile, register for free, register now/here, =register, register to read/continue/comment/access, log in, login, sign in, already registered, have an account, free account/profile, forgot * password, continue with google/facebook/apple/e-mail',
  app: 'download/get/install/try our/the/in * app, open in * app, better in the app, app store, on google play, our * app, =download * news/app, available on/for ios/iphone/android, scan the/this qr code',
  follow:
    'follow us/me/@*, =follow, follow * on facebook/twitter/x/instagram/google/youtube/whatsapp/tiktok/linkedin/telegram/social, follow our/the * channel, like us on, find/join us on facebook/twitter/x/instagram/google/youtube/whatsapp/tiktok/linkedin/telegram/discord/social, connect with us, join our/the/us * channel/whatsapp/telegram/group/community, our * youtube/whatsapp/telegram channel, our facebook/instagram/twitter page, subscribe to * channel, google news, preferred source*',
  notify:
    'push/desktop/news/browser notifications, turn on/enable/allow/get/receive * notifications/alerts, news alerts, notify/alert me, get notified, like/want to be notified/alerted',
  survey:
    'take/complete our/this * survey, our * reader survey, was this * helpful/useful, did you find/like/enjoy this, rate this, tell us what you think, your/give/send feedback, how are we doing',
  promote: 'visit our shop/store, buy/shop/order now, get/buy tickets',
  plea: "dear reader*, readers/people like you, reader supported/funded, we need you/your/help, rely/depend* on you/your/our/readers, independent journalism, journalism costs/isn't/takes, your support, if everyone reading, you've/you have read, before you go, while you're here, without you/your, keep our * free, every donation/dollar counts, every contribution, small favor/favour, thanks to readers/you, please consider/support, if you value/enjoy/appreciate our/this/what, if you like/love what/this/our, supported/funded/powered by readers/our/you, thank you for reading",
  dismiss:
    "no thanks, no thank you, not now/today, not ready to, maybe later, remind/ask me later, don't show/ask, =close, =dismiss, =skip",
  gate: 'to continue/keep/finish reading, continue reading by/with, to/and read the full/rest/whole/entire, subscribe/register/log/sign in? to read/continue/unlock/access, subscribers/members only, only for/available subscribers/members, only available/open to? subscribers/members, is * for * subscribers/members, exclusive* for/to our? * subscribers/members, reserved for * subscribers/members, unlock this/the * article/story, your * free article* limit, free articles left/remaining, no free articles, to view/access/read this/the full? article/story/content/post',
  smallPrint:
    'privacy policy/notice, terms of use/service, terms and/& conditions, unsubscribe, by signing/subscribing/submitting/clicking, you/i agree/consent to, at any time, no spam',
  against:
    'comments, leave/post/add a reply/comment, related articles/stories/posts, share this/on, correction*, advertisement, cookies, consent, search, tags, about the author, most read/popular, reactions, react to this, save/bookmark this article/story/post, save article/story, saved articles/stories, reading list',
  youAndWe: 'you, your, yours, we, our, us, me, my',
  offer:
    'free, gift*, save, off, discount*, trial*, deal*, offer*, only, just, first month/week/year, weeks/months for, special',
  callToAction:
    'click here, here, now, today, learn/find out/read more, continue, start*, try, order, get started, get, join, yes, submit, please',
  helping: 'support*, help*, contribut*, fund*, donation*, donor*, gift*, independent, nonprofit, journalism, mission',
  edition:
    'subscription*, subscriber*, unlimited, access, print, digital, edition*, issue*, magazine, e-paper, member*, premium, exclusive, plan*',
  networks:
    'facebook, instagram, twitter, youtube, whatsapp, telegram, tiktok, linkedin, threads, bluesky, mastodon, pinterest, snapchat, flipboard, google news, social media, rss, podcast*, channel, community, discord, android, iphone, ios, ipad, smartphone*, tablet*, mobile, app',
};
