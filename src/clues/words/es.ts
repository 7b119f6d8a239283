import type { Words } from './words';

export const es: Words = {
  give: 'dona/done/donar ahora/aquí/hoy, haz/haga/hacer una/un/tu donación/donativo/aporte, tu donación/donativo/aporte/aportación/contribución, hazte/hágase socio*/socia/miembro, apóyanos, apoya/apoye nuestro/el * periodismo/trabajo, ayúdanos',
  frequency: 'única, puntual, mensual*, anual*, al mes/año',
  newsletter: 'boletín, por correo/e-mail, tu/su correo/bandeja',
  email: 'correo electrónico, tu/su correo/e-mail/mail',
  signUp:
    'suscríbete, suscríbase, suscribirse, inscríbete, apúntate, únete, recibe/reciba * noticias/gratis/correo/semana/día, no te pierdas',
  subscribe:
    'suscripción, suscripciones, ya eres/soy suscriptor*/socio*, para * suscriptores, acceso ilimitado/digital/completo, prueba gratis, cancela* cuando, seguir/sigue/continúa leyendo',
  register: 'crea/crear/cree * cuenta, regístrate, inicia/inicie/iniciar sesión',
  app: 'descarga*/baja* * app/aplicación',
  follow: 'síguenos, síganos, sigue * en google/facebook/instagram, únete/suscríbete * canal/grupo',
  notify: 'activa*/recibe * notificaciones/alertas',
  survey: 'responde*/participa * encuesta',
  promote: '',
  plea: 'querid* lector*, lectores como tú, sin ti/tu, necesitamos tu/su, tu apoyo, periodismo independiente/libre, llegado hasta aquí',
  dismiss: 'no gracias, ahora no, =más tarde, =cerrar',
  gate: 'para seguir/continuar leyendo, para leer * completo/completa/artículo/noticia, sigue/siga/continúa leyendo con/por, exclusivo/solo/reservado para * suscriptores/socios/suscriptoras, contenido exclusivo para, límite de artículos',
  smallPrint: 'privacidad, términos y condiciones, darte/darse de baja, en cualquier momento',
  against:
    'comentarios, comentar, te puede interesar, lee/lea también, noticias relacionadas, compartir, publicidad, buscar, más leíd*',
  youAndWe: 'tu, tus, ti, te, usted*, su, sus, nosotros, nos, nuestr*, vosotros, vuestr*',
  offer: 'gratis, gratuit*, solo, oferta*, promoción*, descuento*, ahorra*, primer mes, regalo*, exclusiv*, desde',
  callToAction:
    'aquí, ahora, haz/haga/dale clic/click, más información, ver más, conoce, descubre, continu*, prueba*, accede',
  helping: 'apoy*, ayud*, aport*, contribu*, don*, financ*, independiente*, periodismo, colabor*',
  edition: 'suscri*, edición*, revista, impres*, digital*, acceso, ilimitado, premium, soci*, ejemplar*, beneficio*',
  networks: 'redes sociales, canal, comunidad, celular, móvil, podcast*',
};
