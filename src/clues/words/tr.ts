import type { Words } from './words';

export const tr: Words = {
  give: 'bağış yap, bağış yapın, bağış yapmak istiyorum, =bağış, =bağışla, bağışlarınız*, bağışınız*, bize destek/katkı/bağış, bize katkıda bulun*, bize * destek ol*/ver*, destek olun, destek ver, destek verin, destek ol, =destekle, =destekleyin, =destek ol, =katkıda bulun, destekçi* ol*, destekçimiz/destekçilerimiz/patronumuz/sponsorumuz/üyemiz olun/ol, gazeteciliği/gazeteciliğe/gazetemizi/gazetemize/yayıncılığı/haberciliği/haberciliğe/bizi/yayınımızı/sitemizi/çalışmalarımızı/basını/basına/medyaya/medyayı * destekle/destekleyin, gazeteciliğe/haberciliğe/basına/medyaya/yayıncılığa/bize * destek/katkı ver/verin/ol/olun/sun/sunun, destek olabilirsiniz, destek olmak ister/isterseniz/istiyorsanız, desteklemek ister/isterseniz/istiyorsanız, katkı sun/sunun/sağlayın/koy, katkıda bulunun, katkıda bulunmak isterseniz/istiyorum, kahve ısmarla*, patreon, patreon üzerinden, okur fonu*, okur desteği*, tutar seçin, miktar seçin, aylık/düzenli bağış, tek seferlik bağış, hesap numaramız',
  frequency:
    'tek seferlik, bir kez/defa, aylık, yıllık, ayda, yılda, her ay, düzenli, başka/diğer/özel tutar, tutar/miktar seç*/gir*, tl aylık',
  newsletter:
    'bülten*, e-bülten*, *bülteni*, e-posta kutu*, e-postanız*, e-postana*, e-postanda, e-posta ile/yoluyla, gelen kutu*, posta kutu*, mail kutu*, mailine, mail adresine, mail listemiz*, e-posta listemiz*, e-posta listesine, haberler * e-posta*, günün * haberleri/özeti * e-posta*/mail*, haber özeti e-posta*',
  email:
    'e-posta adres*, mail adres*, e-mail adres*, eposta adres*, e-postanızı, e-posta girin/yazın, =e-posta, =e-posta adresiniz, =e-mail',
  signUp:
    'abone ol, abone olun, abone olmak istiyorum/için/ister, =abonelik, =kayıt ol, =üye ol, kayıt ol, kayıt olun, kaydol, kaydolun, kaydınızı yapın, üye olun, ücretsiz üye/kayıt/abone ol*, hemen katıl*/üye/kaydol/abone/kayıt, bize/aramıza/ailemize/topluluğumuza katıl*, listemize katıl*, haberdar ol, haberdar olun, haberdar olmak için/ister*, ilk siz/sen haberdar/öğren*/bil*, ilk öğrenen siz/sen, ilk bilen, kaçırmayın, =kaçırma, hiçbir * kaçırma, gelişmelerden/haberlerden/yeniliklerden * haberdar, güncel kal*, gelişmeleri takip, bilgilendirilmek ist*, almak istiyorum, almak ister misiniz/misin, en * haberleri/gelişmeleri/içerikleri * al/alın, e-postanızı/e-posta adresinizi/mail adresinizi yazın/girin/bırakın, e-posta adresini gir/yaz/bırak, e-posta adresinizi gir*, abone olarak, kaydolarak',
  subscribe:
    'aboneliği* başlat*/yenile*/satın, aboneliğinizi/aboneliğini başlat*/yenile*/seç*, dijital abone ol*, dijital aboneliğ*, dijital abonelik paket*, yıllık/aylık/online/basılı/premium abonelik, abonelik paket*/seçenek*/fırsat*/ücret*/al/satın/planı*, =abonelik, =abone olun, abonelere/abonelerimize/üyelere özel, abonelerimize, sadece/yalnızca/yalnız aboneler*/üyeler*, aboneler* özel, abone misiniz, zaten/hâlâ abone/üye misin*/misiniz/değil, abone değil misiniz, abonemiz olun, sınırsız erişim*/okuma/oku*, tam/tüm içeriklere erişim*/eriş*, içeriğe/içeriklere/habere/yazıya * eriş*/ulaş* * abone/üye, sınırsız/reklamsız * oku*, okumaya devam, haberin/yazının/makalenin devamı*, devamını okumak için, okumak/devam etmek için * abone/üye/giriş, ücretsiz dene*, ücretsiz deneme, ücretsiz deneme süresi, ilk ay ücretsiz/sadece, istediğin/istediğiniz zaman * iptal, istediğinde iptal, reklamsız, dergi aboneliği, satın al dergi, ayrıcalıklı içerik*, özel içeriklere',
  register:
    'giriş yap, giriş yapın, giriş yapmalısınız/yapınız, =giriş, =üye girişi, =kayıt, üye girişi, oturum aç, oturum açın, oturum açmak/açmanız, hesap oluştur*, hesap aç, hesabınız var/yok mu, hesabın var/yok mu, üyeliğiniz var/yok mu, hesabınıza giriş, ücretsiz * üyelik oluştur*, üyelik oluştur*, zaten * hesabınız/hesabın/üye, şifremi unuttum, şifrenizi mi unuttunuz, google/facebook/apple ile giriş/devam/bağlan',
  app: 'uygulama* * indir, uygulama* * indirin, uygulama* * indirmek/edinin/yükle/yükleyin/kurun/dene/deneyin, uygulamamız*, mobil uygulamamız*, =uygulamayı indir, =mobil uygulama, uygulamada aç/oku/devam, uygulamamızı/uygulamasını telefonunuza/ücretsiz, uygulamadan takip, app store/google play üzerinden/dan indir*, google play*, qr * okutun/tarayın, karekod* okut*',
  follow:
    'bizi * takip et/edin, bizi * izleyin/izle/beğenin/beğen, takip edin, takip et, =takip et, =takip edin, takip etmeyi unutma*, takip etmek için, google haberler* * takip/abone/ekle*, google news* * takip/abone/ekle*, *facebook*/instagram*/twitter*/telegram*/whatsapp*/youtube* * takip edin/et, kanalımıza/kanalına * abone/katıl*/üye, kanalımız*, whatsapp/telegram/youtube/bip kanalı* katıl*/abone/takip, whatsapp/telegram grubumuz*, grubumuza katıl*, youtube * abone ol*, sosyal medya* * takip/izle*/bizi, sosyal medya hesaplarımız*, hesabımızı/sayfamızı/sayfamıza * takip/beğen*, sayfamızı beğen*, facebook sayfamız*, beğenmeyi unutmayın, tercih edilen kaynak*, kaynak olarak ekle*, favorilere/favorilerinize ekle*, discord sunucumuz*',
  notify:
    'bildirim* * aç, bildirim* * açın, bildirim* almak/al/alın/gönder*, bildirimlere izin, bildirimleri etkinleştir*/açık/onayla*, bildirim* izin ver*, anlık bildirim*, tarayıcı bildirim*, push bildirim*, son dakika bildirim*, beni bilgilendir/haberdar, haber ver bana',
  survey:
    'anket* * katıl*/doldur*/yanıtla*/cevapla*, anketimiz*, görüşlerinizi bizimle/paylaş*/yaz*/bildir*, görüşlerinizi, görüşünüzü/fikrinizi/düşüncelerinizi/düşüncenizi paylaş*/yaz*/bildir*, işinize yaradı mı, işine yaradı mı, faydalı buldunuz mu, faydalı/yararlı/yardımcı oldu mu, beğendiniz mi, değerlendirin, puan ver, puan verin, oylayın, bizi değerlendir*',
  promote:
    'mağazamız*, kitabevi, kitabını/kitabımızı al*, satın al, satın alın, bilet al, sipariş ver*, podcastimiz*, yeni sayı*, bayilerde, kitapçılarda, dinlemek için',
  plea: 'sevgili/değerli/sayın/kıymetli okur*/okuyucu*/takipçi*/ziyaretçi*/dost*, okurlarımız*, desteğiniz*, desteğin* ihtiyac*, desteğinle, desteğin olmadan, senin/sizin desteğin*/katkın*/yardımın*, desteğinize * ihtiyaç*, sana/size/yardımınıza/desteğine ihtiyacımız var, ihtiyacımız var * destek*, siz olmadan/olmazsanız, sensiz olmaz, sizsiz olmaz, sizler sayesinde, sizin sayenizde, sayenizde, okur* * sayesinde/desteği*/destekleri*, okurundan/okurlarından başka, okur destekli, senin/sizin gibi okur*, bağımsız gazetecilik*/habercilik*/yayıncılık* için/destek*/pahalı/emek/sizin/ancak, bağımsız kalabil*, bağımsızlığımız*, özgür/bağımsız basın için, patronsuz, patronumuz yok, gücümüzü okur*/sizden, bu haberi/içeriği/yazıyı beğendi*, yazıyı/haberi * okuduysanız/beğendiyseniz, gitmeden/ayrılmadan önce, yanımızda olun/ol, dayanışma* * bekli*/büyüt*, teşekkür ederiz * destek*/okuduğunuz',
  dismiss:
    'hayır teşekkürler, şimdi değil, daha sonra hatırlat, sonra hatırlat, =daha sonra, belki sonra, bir daha gösterme, zaten aboneyim/üyeyim/destekçiyim, =kapat, =hayır, =vazgeç, =geç, =iptal',
  gate: 'okumaya devam et*, devamını * okumak/okuyabilmek için, tamamını/haberin/yazının * okumak için, sadece/yalnızca * abonelere/aboneler/üyeler*, abonelere özel',
  smallPrint:
    'gizlilik, kabul ediyorum, kabul edersiniz, kabul etmiş, kvkk, kişisel veri*, aydınlatma metni*, açık rıza*, onaylıyorum, üyelik sözleşmesi*, kullanım koşulları*/şartları*, ticari elektronik, abonelikten çık*, istediğiniz zaman, rıza*',
  against:
    'yorum*, ilgili haber*, ilginizi çekebilir, paylaş, reklam, ara, yazar, etiketler, kaynak, fotoğraf, foto, benzer haber*, önerilen*, çok okunan*, en çok okunan*, önceki, sonraki, düzeltme, editör, haberi/makaleyi kaydet, okuma listesi',
  youAndWe:
    'sen, seni, sana, senin, sende, siz, sizi, size, sizin, sizden, sizler*, biz, bizi, bize, bizim, bizden, bizimle, ben, benim, bana, okurlarımız, sitemiz*, gazetemiz*, ekibimiz*',
  offer:
    'ücretsiz*, bedava, sadece, yalnızca, indirim*, kampanya*, fırsat*, hediye*, avantaj*, özel, ilk ay, deneme*, teklif*, tl, kazan*, ayrıcalık*, ekonomik, kupon*',
  callToAction:
    'tıkla, tıklayın, tıklayınız, buraya, buradan, burada, hemen, şimdi, bugün, devam, devam et, devamını, daha fazla, detaylı bilgi, incele, inceleyin, başla, başlayın, dene, deneyin, al, seç, gönder, evet, keşfet, oku, link*, bağlantı*',
  helping:
    'destek*, yardım*, katkı*, bağış*, fon*, bağımsız*, gazetecilik*, habercilik*, özgür*, dayanışma*, gönüllü*, vakıf, vakf*, patron*, sponsor*, emek, topluluk*',
  edition:
    'abone*, abonelik*, erişim*, sınırsız*, premium, dijital*, basılı, baskı*, sayı, sayısı*, dergi*, gazete*, arşiv*, e-gazete*, e-dergi*, okur*, üye*, üyelik*, içerik*, bülten*, makale*, yayın*',
  networks:
    'sosyal medya*, sosyal ağ*, kanal*, podcast*, telefon*, akıllı telefon*, mobil*, uygulama*, facebook*, instagram*, twitter*, x, youtube*, whatsapp*, telegram*, tiktok*, google*, google haberler, discord*, grup*, topluluk*, tarayıcı*, bildirim*, android, ios, iphone, karekod*, qr, rss',
};
