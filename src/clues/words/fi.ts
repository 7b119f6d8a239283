import type { Words } from './words';

export const fi: Words = {
  give: 'lahjoita, tue meitä/työtämme, tue * journalismia/toimintaa, tee lahjoitus, lahjoituksesi, liity jäseneksi, auta meitä, tukesi',
  frequency: 'kertaluont*, kertalahjoitus, kk',
  newsletter: 'uutiskir*, sähköpostiisi',
  email: 'sähköpostiosoit*',
  signUp: 'tilaa * uutiskir*, tilaa ilmaiseksi, tilaa tästä, älä missaa, pysy ajan tasalla',
  subscribe: 'tilaa nyt/heti/digi*, tilaajille, jo tilaaja, kokeile * ilmaiseksi, jatka lukemista',
  register: 'kirjaudu, luo * tili/tunnus',
  app: 'lataa * sovellus*',
  follow: 'seuraa meitä, tykkää meistä',
  notify: 'ota * ilmoitukset',
  survey: '',
  promote: '',
  plea: 'hyvä/rakas lukija*, ilman sinua/teitä, tarvitsemme tukeasi, riippumat* journalismi*',
  dismiss: 'ei kiitos, ei nyt, =sulje',
  smallPrint: 'tietosuoja*, käyttöeh*',
  against: 'kommen*, lue myös/lisää, jaa, mainos, haku',
};
