import type { Samples } from './sample';

export const pt: Samples = {
  appeals: [
    ['give', 'Apoie o jornalismo que você lê: faça uma doação'],
    ['newsletter', 'Receba as notícias do dia no seu e-mail'],
    ['email', 'Digite seu e-mail'],
    ['signUp', 'Inscreva-se gratuitamente'],
    ['subscribe', 'Já é assinante? Acesso ilimitado por um ano'],
    ['register', 'Faça login ou crie sua conta'],
    ['plea', 'Caro leitor, precisamos de você'],
    ['dismiss', 'Não, obrigado. Agora não'],
    ['against', 'Leia também'],
    ['gate', 'Conteúdo exclusivo para assinantes. Para continuar lendo, assine. Já é assinante?'],
  ],
  news: [
    'O ministro disse na terça-feira que a obra da ponte não foi concluída em razão da falta de recursos.',
    'As doações recebidas pela campanha foram declaradas ao tribunal, mas uma parte não aparece na prestação de contas.',
    'A polícia procura os suspeitos do assalto, que fugiram em um carro com placa de outra cidade e não foram vistos mais.',
  ],
};
