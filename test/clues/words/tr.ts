import type { Samples } from './sample';

export const tr: Samples = {
  appeals: [
    ['give', 'Bize destek olun, bağış yapın'],
    ['newsletter', 'Günün haberleri e-posta kutunuzda: bültenimiz'],
    ['email', 'E-posta adresinizi yazın'],
    ['signUp', 'ABONE OL'],
    ['subscribe', 'Sınırsız erişim için dijital abonelik'],
    ['register', 'Giriş yapın veya hesap oluşturun'],
    ['plea', 'Değerli okurlarımız, siz olmadan olmaz'],
    ['dismiss', 'Hayır, teşekkürler'],
    ['against', 'Yorumlar'],
    ['gate', 'Bu yazı abonelere özel. Okumaya devam etmek için giriş yapın. Zaten abone misiniz?'],
  ],
  news: [
    'Bakan salı günü bir açıklama yaparak tasarının daha hazır olmadığını ve bu konuda çok çalışıldığını söyledi.',
    'Vakfa bağış yapan, birliğe üye olan ve dağıtıma destek olan şirketler için bir soruşturma açıldı ve savcı bu hesapların şirket ile ilgili olduğunu belirtti.',
    'Polis, kazadan sonra kaçan iki kişiyi arıyor ve bölgede olan herkesin bu konuda daha çok bilgi vermesini istiyor.',
  ],
};
