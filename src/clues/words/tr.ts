import type { Words } from './words';

export const tr: Words = {
  give: 'bağış yap, bağış yapın, bağışınız*, bize destek, destek olun, =destekle, destekçi* ol*, gazeteciliği/gazetemizi * destekle*',
  frequency: 'tek seferlik, aylık, yıllık, ayda',
  newsletter: 'bülten*, e-posta kutu*, e-postanız*',
  email: 'e-posta adres*',
  signUp: 'abone ol*, kayıt ol, kayıt olun, kaydol, üye olun, =üye ol, hemen katıl*, haberdar olun, kaçırmayın',
  subscribe: 'abonelik*, abonelere özel, sınırsız erişim, okumaya devam, reklamsız',
  register: 'giriş yap*, oturum aç*, hesap oluştur*',
  app: 'uygulama* * indir*',
  follow: 'bizi * takip, takip edin',
  notify: 'bildirim* aç*',
  survey: 'anket* katıl*, görüşlerinizi',
  promote: '',
  plea: 'sevgili/değerli/sayın okur*, desteğiniz*, siz olmadan, bağımsız gazetecilik*',
  dismiss: 'hayır teşekkürler, şimdi değil, =kapat',
  smallPrint: 'gizlilik, kabul ediyorum',
  against: 'yorum*, ilgili haber*, paylaş, reklam, ara, yazar',
};
