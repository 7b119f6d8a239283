import type { Words } from './words';

export const es: Words = {
  common: 'el, los, las, del, que, y, en, un, una, por, con, para, su, es, se, al',
  give: 'dona/done/donar ahora/aquí/hoy, haz/haga/hacer una/un/tu donación/donativo/aporte, tu/su donación/donativo/aporte/aportación/contribución, hazte/hágase/hacerse * socio*/socia/miembro/mecenas, apóyanos, apóyenos, apoya/apoye nuestro/el/a/al/este * periodismo/trabajo/medio, quiero apoyar/donar/colaborar, colabora/contribuye con nosotros/el periodismo, ayúdanos, ayúdenos, invítanos a un café',
  frequency:
    'una vez, única, puntual, mensual*, anual*, al mes, al año, por mes, por año, cada mes, semanal*, otra cantidad, otro monto/importe, elige * cantidad/monto/importe',
  newsletter:
    'boletín, boletines, en tu/su correo/bandeja/e-mail/mail, por correo/e-mail, bandeja de entrada, lista de correo, resumen diario/semanal',
  email: 'correo electrónico, tu/su correo/e-mail/mail, dirección de correo/e-mail',
  signUp:
    'suscríbete, suscríbase, suscribirse, suscribirme, suscribite, inscríbete, inscríbase, apúntate, regístrate gratis, únete, recibe/reciba/recibí/recibir * noticias/novedades/gratis/actualidad/semana/día/nuestr*, quiero recibir, no te pierdas, mantente/manténgase informado*/al día, date de alta',
  subscribe:
    'suscripción, suscripciones, suscríbete por/desde/y, ya eres/soy suscriptor*/socio*, exclusiv* para/de * suscriptores/socios, solo para * suscriptores, para suscriptores, hazte suscriptor*/premium, acceso ilimitado/digital/completo, prueba gratis/gratuita, cancela* cuando/en cualquier, sin permanencia, sin publicidad, seguir/sigue/continuar/continúa leyendo, ver/elige * oferta*/plan*, planes de, primer mes, contenido exclusivo, límite de artículos',
  register:
    'crea/crear/cree * cuenta, regístrate, regístrese, registrarse, registrarme, inicia/inicie/iniciar sesión, accede con, ya tienes/tiene cuenta, olvid* * contraseña, ya estás registrado',
  app: 'descarga*/baja* * app/aplicación, nuestra app/aplicación, disponible en, en la app',
  follow:
    'síguenos, síganos, seguinos, seguirnos, sigue * en facebook/google/x/instagram/whatsapp, únete/suscríbete/sumate * canal/grupo, canal de whatsapp/telegram/youtube, nuestras redes, redes sociales, fuentes? preferida*',
  notify: 'activa*/recibe/recibir/permitir * notificaciones/alertas, notificaciones push',
  survey:
    'responde*/participa*/completa * encuesta, nuestra encuesta, te ha gustado, te gustó, te fue/resultó útil, esta * útil, tu/su opinión, califica, valora este',
  promote:
    'nuestra tienda, escucha nuestro, nuestro podcast, compra*/consigue/adquiere * libro/entradas/revista/ejemplar, comprar ahora, último número, edición impresa, en quioscos',
  plea: 'querid* lector*, estimad* lector*, lectores como tú/usted, gracias a ti/lectores/tu, sin ti/tu, necesitamos tu/su/de, tu/su apoyo, periodismo independiente/de calidad/libre, si te gusta/has, si crees/valoras, has leído, antes de irte, si has llegado hasta aquí, apoyo de * lectores/socios, con tu ayuda, abierto para todos, nuestra comunidad',
  dismiss:
    'no gracias, ahora no, más tarde, quizás más tarde, cerrar, omitir, ya soy, no volver a mostrar, recordármelo',
  smallPrint:
    'privacidad, términos y condiciones, términos de, condiciones de uso, darte/darse de baja, cancelar tu suscripción, acepto, aceptas, al suscribirte/registrarte, en cualquier momento, tus/sus datos, datos personales, aviso legal',
  against:
    'comentarios, comentar, deja/dejar un comentario, te puede interesar, lee también, lea también, noticias relacionadas, más información, compartir, fe de errores, publicidad, cookies, consentimiento, buscar, búsqueda, etiquetas, archivado en, sobre el autor, más leíd*, foto',
};
