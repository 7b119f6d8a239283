import type { Samples } from './sample';

export const fr: Samples = {
  appeals: [
    ['give', 'Soutenez-nous : faites un don à partir de 5 euros.'],
    ['frequency', 'Don ponctuel ou mensuel ? Choisissez un montant.'],
    ['newsletter', 'Chaque matin, notre lettre d’information dans votre boîte mail'],
    ['email', 'Votre adresse e-mail'],
    ['signUp', 'Je m’abonne gratuitement'],
    ['signUp', 'Inscrivez-vous à notre infolettre'],
    ['subscribe', 'Article réservé aux abonnés. Sans engagement.'],
    ['register', 'Créez votre compte ou connectez-vous'],
    ['app', 'Téléchargez gratuitement notre application'],
    ['follow', 'Suivez-nous sur les réseaux'],
    ['notify', 'Activez les notifications'],
    ['plea', 'Chère lectrice, cher lecteur, nous avons besoin de vous.'],
    ['dismiss', 'Non merci, plus tard'],
    ['gate', 'Cet article est réservé aux abonnés. Il vous reste 80 % à lire. Déjà abonné ?'],
    ['smallPrint', 'Vous pouvez vous désinscrire à tout moment.'],
    ['against', 'À lire aussi'],
  ],
  news: [
    'Le ministre a annoncé mardi que les communes recevront un soutien financier dès la rentrée prochaine.',
    'Les dons reçus par l’association dépassent deux millions d’euros, selon le rapport de la Cour des comptes.',
    'Plusieurs milliers de personnes ont participé à la marche, qui a traversé le centre de la ville dans le calme.',
  ],
};
