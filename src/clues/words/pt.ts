import type { Words } from './words';

export const pt: Words = {
  give: 'doe, doar, faça/fazer uma? * doação, sua/tua doação/contribuição, apoie o/a/nosso/por, ajude-nos, torne-se/seja * apoiador*/membro/sócio',
  frequency: 'única, mensal*, anual*, por mês/ano',
  newsletter: 'boletim, no seu/teu e-mail, por e-mail',
  email: 'endereço de e-mail, seu/teu e-mail',
  signUp: 'inscreva-se, cadastre-se, subscreva, receba * notícias/e-mail/grátis, não perca',
  subscribe:
    '=assine, assine já/agora/por/nossa, assinatura, já é assinante, para assinantes, acesso ilimitado, cancele quando',
  register: 'faça o? login, criar/crie * conta, iniciar sessão',
  app: 'baixe * app/aplicativo',
  follow: 'siga-nos, nos siga',
  notify: 'ativ*/receb* * notificações/alertas',
  survey: '',
  promote: '',
  plea: 'car* leitor*, sem você/ti, precisamos de você/ti, jornalismo independente, seu apoio, chegou até aqui',
  dismiss: 'não obrigad*, agora não, =fechar',
  gate: 'para continuar lendo/a/leitura/lendo, para ler * completo/íntegra/artigo/matéria/resto, continue lendo com, exclusivo/exclusiva/reservado para/a/aos assinantes, só/somente/apenas para assinantes, conteúdo exclusivo para',
  smallPrint: 'privacidade, termos de, aceito, concord*',
  against: 'comentário*, leia também/mais, relacionadas, compartilh*, publicidade',
  youAndWe: 'você*, seu*, sua*, tu, te, ti, teu*, tua*, nós, nosso*, nossa*',
  offer: 'grátis, gratuit*, apenas, só, oferta*, promoção*, desconto*, primeiro mês, exclusiv*, a partir de',
  callToAction: 'aqui, agora, clique, saiba mais, conheça, continu*, veja, acesse, confira, aproveite',
  helping: 'apoi*, ajud*, contribu*, doaç*, financ*, independente*, jornalismo, colabor*',
  edition:
    'assin*, edição, revista, impress*, digital*, acesso, ilimitado, premium, sóci*, conteúdo*, barreiras, matérias',
  networks: 'redes sociais, canal, comunidade, celular, podcast*, pix',
};
