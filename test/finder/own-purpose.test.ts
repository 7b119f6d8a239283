import { describe, expect, it } from 'vitest';
import { isForAsking } from '../../src/finder/own-purpose';

const paths = (list: string): string[] => list.trim().split(/\s+/);

describe('a page that is for asking', () => {
  it.each(
    paths(`
      /donate /en/support-us/ /support-our-work /how-to-donate /ways-to-give /become-a-member /newsletter /newsletter/signup
      /subscribe?from=header /subscribe/digital /sign-up /users/sign_in /login /account/settings /account/register
      /checkout/digital-monthly /checkout/step/2 /spenden.html /jetzt-spenden /unterstuetzen-sie-uns /mitglied-werden
      /abo/digital /service/newsletter-anmeldung.php /mein-konto /don /faire-un-don /nous-soutenir /abonnez-vous /infolettre
      /mon-compte /mijn-account /minha-conta /moje-konto /logga-in /haz-una-donacion /hazte-socio /suscripciones /boletines /mi-cuenta /dona-ora /sostienici /abbonamenti
      /doar /apoie /assinatura /cadastro /steun-ons /word-abonnee /nieuwsbrieven /wesprzyj-nas /prenumerata /biuletyn
      /podporte-nas /predplatne /zpravodaj /stod-oss /prenumerera /nyhetsbrev /stott-oss /bli-abonnent /bliv-abonnent
      /nyhedsbrev /lahjoita /tilaa-lehti /uutiskirje /tamogass-minket /elofizetes /hirlevel /doneaza /abonamente /bagis-yap
      /abone-ol /e-bulten /dorea /podderzhat /podpiska /rassylka /pidtrymaty /peredplata /donasi /langganan
      /подписка /поддержать /передплата /συνδρομές /תרומה /تبرع /दान /寄付 /定期購読 /후원하기 /구독 /捐款 /订阅`),
  )('is known by its address: %s', (path) => {
    expect(isForAsking(`https://example.org${path}`)).toBe(true);
  });

  it('is known by a host that is there for nothing else', () => {
    expect(isForAsking('https://donate.example.org/2026/campaign')).toBe(true);
    expect(isForAsking('https://newsletter.example.org/p/the-ferries-leave-again')).toBe(false);
  });

  it.each(
    paths(`
      / /about /2026/11/22/how-to-donate-blood-in-your-town /2024/05/how-to-donate-blood /health/donate-blood
      /2024/05/donations /politics/donors-ask-party-to-return-donations /wissen/organspende-reform
      /wirtschaft/girokonto-gebuehren /policia/assassinato-de-jovem /politik/foerderung-fuer-bauern /tech/plus-size-mode
      /business/subscription-economy-booms /media/newsletter-boom-2025 /newsletter/2025/05/the-letter-of-may
      /tech/apple-login-hack /accounts-of-the-war /le-don-de-soi /give-peace-a-chance /donald-trump /%E0%A4%A`),
  )('is not every page that speaks of it: %s', (path) => {
    expect(isForAsking(`https://example.org${path}`)).toBe(false);
  });
});
