import type { Samples } from './sample';

export const ro: Samples = {
  appeals: [
    ['give', 'Susține-ne! Fă o donație pentru presa independentă'],
    ['newsletter', 'Cele mai importante știri pe email'],
    ['email', 'Introdu adresa de email'],
    ['signUp', 'Abonează-te gratuit'],
    ['subscribe', 'Acces nelimitat pentru abonați'],
    ['register', 'Creează un cont nou'],
    ['plea', 'Dragi cititori, avem nevoie de sprijinul vostru'],
    ['dismiss', 'Nu, mulțumesc. Nu acum'],
    ['against', 'Citește și'],
    ['gate', 'Articol exclusiv pentru abonați. Pentru a continua lectura, abonează-te. Ești deja abonat?'],
  ],
  news: [
    'Ministrul a spus marți că proiectul nu este gata și că guvernul îl va discuta în luna care urmează.',
    'Sumele primite de partid nu au fost declarate, iar procurorii cred că banii din conturi au ajuns în altă parte.',
    'Poliția caută doi bărbați care au fugit de la locul faptei cu o mașină furată din oraș, iar pe drum au mai lovit una.',
  ],
};
