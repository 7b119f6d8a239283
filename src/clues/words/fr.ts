import type { Words } from './words';

export const fr: Words = {
  give: 'faire/faites/fais un don, je donne, donnez, votre don, soutenez, nous soutenir, je * soutiens, contribuez, devenez membre/mécène/donat*, aidez-nous',
  frequency: 'une fois, ponctuel*, mensuel*, annuel*, par mois/an/semaine',
  newsletter: "infolettre*, lettre* d'info*, boîte mail, par e-mail/mail/courriel",
  email: 'adresse e-mail/mail/électronique/courriel, votre e-mail/mail/courriel',
  signUp:
    "s'inscrire, inscrivez-vous, je m'inscris, s'abonner, abonnez-vous, je m'abonne, recevez, ne manquez/ratez, restez informé*",
  subscribe:
    'abonnement*, aux/à nos abonnés, déjà/pas encore abonné*, sans engagement, accès illimité/intégral, essai gratuit, débloque*, il vous reste * à lire',
  register: 'créer/créez un/votre/mon * compte, se connecter, connectez-vous',
  app: 'télécharge* * appli*, notre appli*',
  follow: 'suivez-nous, nous suivre, suivez * sur google/facebook/instagram/whatsapp',
  notify: 'activer/activez/recevoir/recevez * notifications/alertes',
  survey: 'répondez * sondage/questionnaire, votre avis',
  promote: '',
  plea: 'chère* lectrice*, chers lecteurs, sans vous, besoin de vous/votre, votre soutien, journalisme/presse/média/journal indépendant*/libre',
  dismiss: 'non merci, pas maintenant, =plus tard, =fermer',
  gate: "pour lire la suite, pour * poursuivre/continuer * lecture, lire/lisez/découvrez la suite, il vous reste * à découvrir/lire, réservé* à/aux nos? * abonnés/membres, article* abonnés, pour lire l'intégralité/l'article/cet, l'intégralité de * article, la suite est réservée, débloquez cet/l'article",
  smallPrint: "confidentialité, conditions générales/d'utilisation, désabonn*, désinscri*, à tout moment",
  against: 'commentaire*, réagir, lire aussi, sur le même sujet, partager, publicité, recherche*',
  youAndWe: 'vous, votre, vos, tu, ton, ta, tes, toi, nous, notre, nos',
  offer:
    'gratuit*, offert*, offre*, seulement, promotion, remise, économisez, premier mois, cadeau*, exclusi*, dès, à partir de',
  callToAction:
    "ici, cliquez, maintenant, en savoir plus, découvr*, continuer, profite*, essaye*, commande*, j'en profite, je",
  helping: 'soutien, soutenir, soutene*, aide*, don, dons, contribu*, financ*, indépend*, journalisme, solidaire*',
  edition:
    'abonn*, numéro*, magazine, journal, papier, numérique, édition*, accès, illimité*, kiosque, boutique, adhér*, adhésion, premium',
  networks: 'réseaux sociaux, chaîne, communauté, mobile, tablette, podcast*',
};
