import type { Words } from './words';

export const ro: Words = {
  give: 'donează, donați, =donație, =donații, vreau să donez/susțin/ajut/contribui, donez acum, susține-ne, susțineți-ne, =susține *, susține/susțineți jurnalismul/presa/redacția/publicația/blogul/munca/acest, susține * jurnalism* independent*, sprijină-ne, sprijiniți-ne, sprijină/sprijiniți jurnalismul/presa/redacția/publicația/munca, =sprijină *, fă/faceți/fac o * donație/contribuție, printr-o * donație, cu o donație, donația ta/dumneavoastră/voastră, contribuția ta/dumneavoastră, o mică donație, donație lunară/unică/recurentă, =contribuie, contribuie și tu, contribuie acum, contribuiți, devino/deveniți * susținător*/membru/donator*/patron/prieten, ajută-ne, ajutați-ne, ajută-mă, ajută * redacția/proiectul/publicația, redirecționează din/3/20, redirecționați, direcționează, din impozit către, formularul 230, cumpără-ne o, patreon, fiecare leu/donație/contribuție contează/ajută, orice donație/contribuție contează/ajută, alătură-te susținătorilor/comunității/nouă',
  frequency:
    'lunar*, anual*, pe lună/an/săptămână, o singură dată, o dată, altă sumă, alege suma, alege o sumă, în fiecare lună, recurent*, unică, lei pe, trimestrial',
  newsletter:
    '*newsletter*, buletin* informativ*/săptămânal*, buletin* de știri, =pe e-mail/mail, știri pe e-mail/mail, primești/primește * pe e-mail/mail, direct în inbox, în inbox, în inboxul, căsuța de e-mail/mail, căsuța ta, adresa ta de, în fiecare dimineață/zi/săptămână/luni/vineri * e-mail/mail/inbox, listă de e-mail, lista noastră, rezumatul zilei, revista presei pe',
  email:
    'adres* de e-mail/mail, adresa ta, e-mailul tău, mailul tău, =e-mail, introdu * e-mail/mail, prenume, nume și prenume',
  signUp:
    'abonează-te, abonați-vă, abonează-mă, mă abonez, =abonare, =abonează, vreau să mă abonez, vreau să primesc, înscrie-te, înscrieți-vă, mă înscriu, =înscriere, primește * știri*/newsletter*/zilnic/articole*/noutăți*/gratuit/inbox, primiți * newsletter*, primește gratuit/cele/ultimele, nu rata, nu ratați, nu pierde, ca să nu ratezi, fii la curent, fiți la curent, rămâi/rămâneți la curent, rămâi/rămâneți conectat*/informat*/aproape, fii primul care, află primul/prima, alătură-te, alăturați-vă, intră în comunitate*, da vreau, sunt de acord să primesc, înscriindu-te/abonându-te/abonându-vă la',
  subscribe:
    '=abonament, =abonamente, abonament nou/digital/lunar/anual/premium/gratuit/de, alege * abonament*, vezi * abonamente*/oferta/ofertele, cumpără * abonament*/revista/ediția, fă-ți/fă * abonament, ia-ți abonament, abonează-te de/pentru/acum/la/și, alege abonamentul, abonamente de la, pentru abonați, doar/exclusiv/numai/rezervat/disponibil pentru? abonați*/abonaților, rezervat abonaților, ești/sunteți deja/abonat* abonat*, ești deja abonat, ești abonat, deja abonat, nu ești * abonat, devino abonat, acces nelimitat/integral/premium, acces la toate articolele/conținutul, citește nelimitat/integral/mai mult cu, citește * fără reclame/limite, continuă să citești, continuă lectura, continuați lectura, pentru a citi integral/tot, citește tot articolul, fără reclame, încearcă gratuit/gratis/acum, testează gratuit, zile gratuit/gratuite, anulează/anulezi oricând, poți renunța oricând, deblochează articol*, articole gratuite/rămase, conținut premium, articol premium, treci la premium, de la * lei pe, abonament cadou, oferă un abonament',
  register:
    'autentific*, conectează-te, conectați-vă, =conectare, =login, intră/intrați în cont*, creează/creați/fă-ți un/gratuit/contul * cont, creează cont, cont nou, cont gratuit, ai/aveți deja * cont, nu ai/aveți * cont, înregistrează-te, înregistrați-vă, =înregistrare, deja înregistrat, ai uitat parola, parolă uitată, continuă cu google/facebook/apple, loghează-te, în contul tău, =contul meu',
  app: 'descarcă/descărcați/instalează/instalați * aplicația/aplicațiile/aplicație/app, aplicația noastră, aplicația gratuită/mobilă/pentru, în aplicația noastră, deschide în aplicație, disponibilă în/pe app/google/android/ios, disponibil pe app/google/android/ios, app store, google play, ios și, scanează * qr/codul, pe telefonul tău',
  follow:
    'urmărește-ne, urmăriți-ne, urmărește-mă, =urmărește, =urmărește *, urmărește/urmăriți * pe google/facebook/instagram/whatsapp/twitter/youtube/tiktok/telegram/linkedin/bluesky/threads, ne găsești/găsiți pe, ne poți urmări, ne puteți urmări, găsește-ne, găsiți-ne, dă-ne * like/follow, dă like, dați like, like paginii, pagina noastră de? facebook, canalul nostru, canalul de? whatsapp/youtube/telegram, grupul nostru, grupul de? whatsapp/facebook/telegram, intră în * grup*/canal*, intră pe canalul nostru, abonează-te la * canal*/youtube/podcast*, alătură-te * canal*/grup*, =pe rețelele sociale, google news, google știri, sursă/sursa preferată, surse preferate, adaugă * google/sursă/surse',
  notify:
    'activează/activați/primește/primiți * notificări*/alerte*/alertele, permite/acceptă notificări*, să primești * notificări*/alerte, notificări push, alerte de știri, vrei/vreți/dorești/doriți să primești/primiți, vrei notificări, anunță-mă, notifică-mă, fii anunțat când, fii notificat, știri în timp real pe, primește alerte',
  survey:
    'completează/completați * chestionar*/sondaj*, răspunde/răspundeți la chestionar*/sondaj*, sondajul nostru, chestionarul nostru, ți-a/v-a plăcut, ți-a/v-a fost * util, =a fost util, ți s-a părut util, ți se pare util, cum ți s-a părut, ce părere ai despre acest/articol, spune-ne părerea/ce/cum, spuneți-ne, părerea ta, părerea dumneavoastră, evaluează acest/articolul, votează articolul, acordă o notă, dă o notă, lasă-ne un feedback, trimite feedback, ajută-ne să ne îmbunătățim/fim mai',
  promote:
    'magazinul nostru, librăria noastră, cumpără acum/cartea/aici/bilete, comandă acum/cartea/aici, ia-ți bilet*, bilete disponibile, rezervă-ți, ascultă podcast*, podcastul nostru',
  plea: 'dragi/dragă/stimați/stimate/iubiți cititor*, dragi prieteni, cititori ca tine, oameni ca tine, fără tine/voi/dumneavoastră, fără sprijinul/susținerea/ajutorul/contribuția tău/ta/vostru/voastră/cititorilor, nevoie de tine/voi/sprijin*/susținerea/ajutorul * tău/ta/vostru/voastră, nevoie de tine/sprijinul tău/vostru, nevoie de ajutorul/susținerea tău/ta, sprijinul/ajutorul tău/vostru/dumneavoastră, susținerea ta/voastră/dumneavoastră, jurnalism*/presa/presă/presei independent*, jurnalismul de calitate, jurnalism de calitate, fără paywall, existăm datorită, datorită cititorilor/ție/vouă/donațiilor/sprijinului/susținerii, mulțumită ție/vouă/cititorilor, mulțumim că ne, depindem de tine/cititori/sprijinul/voi, finanțat*/susținut* de cititori, dacă îți/vă place/plac, dacă apreciezi/apreciați/crezi/credeți/poți, dacă ai ajuns până, îți place ce facem/munca/articolul, rămânem independenți, să rămânem independenți, independența noastră, nu avem patroni/miliardari',
  dismiss:
    'nu mulțumesc, nu acum, =închide, =mai târziu, poate mai târziu, amintește-mi, nu mai arăta, nu afișa, nu sunt interesat, =sari peste, =nu, nu azi, nu astăzi, =anulează, am donat deja, sunt deja, continuă fără, altă dată',
  gate: 'pentru a/să citi/continua/citești * tot/mai/lectura/articol*/întreg, continuă lectura cu, doar/exclusiv/numai pentru abonați, conținut exclusiv/doar pentru, rezervat abonaților',
  smallPrint:
    'confidențialitate, termeni*, condiții de utilizare, dezabon*, oricând, prin abonare, prin înscriere, sunt de acord, ești de acord, accept, date personale, datelor cu caracter, gdpr, câmp obligatoriu, se reînnoiește, reînnoire, fără spam',
  against: 'comentari*, citește și, distribuie, publicitate, caută, salvează articolul, articole salvate',
  youAndWe:
    'tu, tine, ta, tău, tale, tăi, ție, îți, te, voi, vostru, voastră, vă, dumneavoastră, noi, nostru, noastră, noastre, noștri, ne, eu, mea',
  offer:
    'gratuit*, gratis, doar, numai, oferta*, oferte*, ofertă, promoție*, reducere*, economisește, prima lună, cadou*, exclusiv*, de la, lei, preț*, avantaj*, beneficii*, special*, bonus*, încearcă, limitat*',
  callToAction:
    'aici, acum, azi, astăzi, click, dă click, apasă*, află mai, mai mult*, citește, vezi, continuă*, încearcă*, descoperă*, alege*, comandă*, cumpără*, intră*, accesează*, începe*, trimite*, da, vreau, profită*',
  helping:
    'susțin*, sprijin*, ajut*, contribu*, donați*, donez*, dona*, finanț*, independent*, jurnalism*, voluntar*, asociați*, fundați*, solidar*, libertat*, impozit',
  edition:
    'abona*, ediți*, revist*, ziar*, tipări*, print, digital*, acces*, nelimitat*, premium, membr*, conținut*, articol*, cititor*, arhiv*, număr*, exemplar*, publicați*',
  networks: 'rețele sociale, rețelele sociale, canal*, comunitate*, telefon*, mobil*, podcast*, grup*, tablet*',
};
