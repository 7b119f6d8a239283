import type { Samples } from './sample';

export const it: Samples = {
  appeals: [
    ['give', 'Sostienici: fai una donazione'],
    ['newsletter', 'La rassegna stampa nella tua casella di posta'],
    ['email', 'Inserisci il tuo indirizzo email'],
    ['signUp', 'Iscriviti alla newsletter gratuita'],
    ['subscribe', 'Contenuto riservato agli abbonati. Abbonati ora'],
    ['register', 'Accedi o crea un account'],
    ['plea', 'Cara lettrice, caro lettore, senza di te non ci saremmo'],
    ['dismiss', 'No, grazie'],
    ['against', 'Leggi anche'],
    ['gate', 'Contenuto riservato agli abbonati. Sei già abbonato? Accedi per continuare a leggere.'],
  ],
  news: [
    'Il presidente della Regione ha detto che i fondi non sono sufficienti per riaprire la scuola del paese.',
    'Le donazioni ricevute dalla fondazione sono state registrate nel bilancio, che è stato approvato dal consiglio.',
    'Nel corso della notte i vigili del fuoco hanno sostenuto gli abitanti della valle, dove il fiume è uscito dagli argini.',
  ],
};
