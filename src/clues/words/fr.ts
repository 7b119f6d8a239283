import type { Words } from './words';

export const fr: Words = {
  common: 'le, la, les, des, est, et, du, une, pour, dans, qui, que, sur, avec, pas, au',
  give: "faire un don, faites un don, je fais un don, je donne, donnez, votre/un don, dons des/de nos lecteurs, soutenez-nous, nous soutenir, soutenez/soutenir notre/nos/un/une/la/le/l'* journal*/média/presse/travail/rédaction/info*/indépendan*, je/j'y * soutiens, je contribue, contribuez, votre contribution/générosité, devenez/devenir * membre/mécène/donat*, aidez-nous, déductible*",
  frequency:
    'une fois, ponctuel*, mensuel*, annuel*, par/chaque/le mois, par/chaque an/semaine, tous les mois, hebdomadaire*, autre montant, montant libre, choisi* * montant, don régulier',
  newsletter:
    "infolettre*, lettre* d'info*, lettre hebdo*/quotidienne, dans votre boîte/messagerie, boîte mail, par e-mail/mail/courriel, alertes e-mail, liste de diffusion",
  email:
    'adresse e-mail/mail/électronique/courriel/de messagerie, votre e-mail/mail/courriel/adresse, entrez/saisissez votre',
  signUp:
    "s'inscrire, inscrivez-vous, inscris-toi, je m'inscris, s'abonner, abonnez-vous, abonne-toi, je m'abonne, inscription gratuite/à la, recevez/recevoir * meilleur/essentiel/actualité*/chaque/gratuitement/notre/nos/l'info*, je souhaite/veux recevoir, ne manquez/ratez rien/aucun*/pas, ne rien/plus manquer/rater, restez informé*",
  subscribe:
    "abonnez-vous pour/dès, abonnement*, offre* d'abonnement, réservé* aux/à nos abonnés, déjà abonné*, pas encore abonné*, sans engagement, sans publicité, accès illimité/intégral/complet, essai gratuit, lire la suite pour, poursuivre/continuer votre/la/sa lecture, voir/découvrir les/nos offre*, je profite, profitez de, débloque*, résili*, il vous reste * à lire, devenez abonné*, offrir cet article",
  register:
    'créer un/votre/mon compte, créez * compte, se connecter, connectez-vous, je me connecte, identifiez-vous, mot de passe oublié, déjà un compte/inscrit*',
  app: "télécharge* * appli*, notre appli*, l'appli* mobile, sur l'appli*",
  follow:
    'suivez-nous, nous suivre, suivez * sur facebook/x/whatsapp/google/instagram, rejoignez * chaîne/whatsapp/groupe/communauté, sources? préférée*, aimez * page',
  notify: 'activer/activez/recevoir/recevez * notifications/alertes, notifications push',
  survey:
    'répondez/répondre/participez * sondage/questionnaire/enquête, cet article vous a, avez-vous aimé/apprécié, votre avis, donnez * avis, article * utile',
  promote:
    'notre boutique, écoutez notre, nos podcasts, acheter/achetez/commandez * numéro/livre/billet*, en kiosque, notre dernier numéro, je commande, billetterie',
  plea: 'chère* lectrice*, chers lecteurs, sans vous, grâce à vous, besoin de vous/votre, grâce au/à/votre soutien, votre soutien, presse libre/indépendante, journalisme indépendant/de qualité, média/journal indépendant, en accès libre, vous avez/venez * lu/lire * article*, si vous appréciez/aimez, merci de/pour votre, avant de partir, soutien de ses/nos/votre lecteurs',
  dismiss:
    'non merci, pas maintenant, plus tard, fermer, ignorer, déjà membre/donateur, ne plus afficher, me le rappeler',
  smallPrint:
    "confidentialité, conditions générales/d'utilisation, désabonn*, désinscri*, vous acceptez, j'accepte, à tout moment, vos données, données personnelles, en vous inscrivant/abonnant, cgu, cgv",
  against:
    "commentaire*, réagir, à lire aussi, lire aussi, sur le même sujet, partager, correction, publicité, cookies, consentement, rechercher, recherche, mots-clés, l'auteur, les plus lus, crédit photo",
};
