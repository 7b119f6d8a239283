import type { Samples } from './sample';

export const es: Samples = {
  appeals: [
    ['give', 'Hazte socio y apoya el periodismo independiente'],
    ['give', 'Dona ahora. Haz una donación a nuestro medio.'],
    ['frequency', 'Aportación única, mensual o anual'],
    ['newsletter', 'Recibe el boletín en tu correo'],
    ['email', 'Introduce tu correo electrónico'],
    ['signUp', 'Suscríbete gratis y no te pierdas nada'],
    ['subscribe', 'Contenido exclusivo para suscriptores. Cancela cuando quieras.'],
    ['register', 'Inicia sesión o crea una cuenta gratis'],
    ['app', 'Descarga nuestra app'],
    ['follow', 'Síguenos en Twitter'],
    ['notify', 'Activa las notificaciones'],
    ['plea', 'Querido lector: sin ti no podemos seguir'],
    ['dismiss', 'No, gracias. Ahora no'],
    ['gate', 'Contenido exclusivo para suscriptores. Para seguir leyendo, suscríbete. ¿Ya eres suscriptor?'],
    ['smallPrint', 'Acepto la política de privacidad'],
    ['against', 'Noticias relacionadas'],
  ],
  news: [
    'Doña Carmen vive desde hace treinta años en el barrio, donde el ayuntamiento prometió construir una escuela.',
    'Las donaciones recibidas por el partido superan los límites de la ley, según el informe que se conoció el lunes.',
    'El Gobierno aporta la mitad de los fondos y pide a los socios europeos que contribuyan con el resto.',
  ],
};
