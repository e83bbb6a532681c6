using System.Collections.Frozen;
using Summarizer.Languages;

namespace Summarizer.Articles.Formats;

/// <summary>The text that web pages put around an article, in the most common languages. All in lower case.</summary>
internal static class PageWords
{
    /// <summary>Whole lines: menus, buttons, share links.</summary>
    public static readonly IReadOnlySet<string> Lines = WordList.Phrases(
        """
        menu, home, homepage, skip to content, skip to main content, skip to navigation, skip navigation, jump to content, subscribe,
        subscribe now, sign in, sign up, log in, login, register, my account, search, share, share this, share this article, save,
        print, email, e-mail, copy link, copy url, link copied, facebook, twitter, x, instagram, whatsapp, telegram, linkedin, reddit,
        pinterest, youtube, tiktok, bluesky, mastodon, threads, messenger, rss, newsletter, newsletters, advertisement, ad, sponsored,
        story continues below, article continues below, listen, listen to this article, watch live, live, comments, leave a comment,
        accept, accept all, accept cookies, reject all, manage preferences, cookie settings, privacy policy, cookie policy,
        terms of use, terms and conditions, contact, contact us, about us, back to top, close, more, read more, load more, show more,
        next article, previous article, follow us, edition, image source, image caption, getty images, donate, support us,
        read also, also read, see also, read next, you might like, join the conversation, scroll to continue, scroll to continue with
        content,
        lesen sie auch, auch interessant, mehr zum thema, empfohlener redaktioneller inhalt, externer inhalt, à lire aussi, à lire
        également,
        la rédaction vous conseille, sur le même sujet, te puede interesar, le puede interesar, lea también, lee también, leia também,
        veja também, potrebbe interessarti, ilgili haber, ilgili haberler, bunlar da ilginizi çekebilir, ilginizi çekebilir,
        baca juga, simak juga, lihat juga, tag terpopuler,
        zum inhalt springen, zum inhalt, direkt zum inhalt, zur navigation, menü, startseite, anmelden, einloggen, registrieren,
        abonnieren, abo, suche, suchen, teilen, artikel teilen, merken, drucken, kommentare, anzeige, werbung, impressum, datenschutz,
        alle akzeptieren, akzeptieren, alle ablehnen, kontakt, nach oben, mehr, mehr lesen, weiterlesen, link kopieren, vorlesen,
        aller au contenu, aller au contenu principal, accueil, se connecter, connexion, s'abonner, s'inscrire, rechercher, recherche,
        partager, partager cet article, imprimer, enregistrer, copier le lien, publicité, commentaires, tout accepter, tout refuser,
        mentions légales, nous contacter, lire aussi, lire plus, lire la suite, écouter l'article, haut de page,
        ir al contenido, saltar al contenido, saltar al contenido principal, inicio, portada, iniciar sesión, suscríbete, suscribirse,
        registrarse, buscar, compartir, imprimir, guardar, copiar enlace, publicidad, comentarios, aceptar, aceptar todo, aceptar todas,
        rechazar todo, aviso legal, contacto, leer más, volver arriba, escuchar,
        ir para o conteúdo, pular para o conteúdo, início, entrar, assine, assinar, cadastre-se, pesquisar, compartilhar, partilhar,
        copiar link, publicidade, continua depois da publicidade, comentários, aceitar, aceitar todos, leia mais, saiba mais, contato,
        vai al contenuto, salta al contenuto, accedi, abbonati, registrati, cerca, condividi, stampa, salva, copia link, pubblicità,
        commenti, accetta, accetta tutto, rifiuta tutto, contatti, leggi anche, leggi di più, torna su, ascolta,
        naar de inhoud, ga naar inhoud, naar hoofdinhoud, inloggen, aanmelden, abonneren, word abonnee, zoeken, delen, deel, bewaren,
        afdrukken, kopieer link, advertentie, reacties, accepteren, alles accepteren, lees meer, lees ook, terug naar boven,
        içeriğe geç, içeriğe atla, ana içeriğe atla, menü, anasayfa, ana sayfa, giriş yap, giriş, üye ol, abone ol, kayıt ol, ara,
        paylaş, haberi paylaş, kaydet, yazdır, bağlantıyı kopyala, linki kopyala, reklam, yorumlar, yorum yap, kabul et, tümünü kabul et,
        reddet, iletişim, künye, gizlilik politikası, devamını oku, daha fazla, başa dön, dinle, google news,
        lewati ke konten, langsung ke konten, beranda, masuk, daftar, langganan, berlangganan, cari, bagikan, simpan, cetak,
        salin tautan, salin link, iklan, advertisement, komentar, terima, terima semua, tolak, hubungi kami, tentang kami, selengkapnya,
        baca selengkapnya, kongsi, log masuk, laman utama, utama, langkau ke kandungan,
        перейти к содержанию, перейти к основному содержанию, меню, главная, войти, вход, регистрация, подписаться, подписка, поиск,
        поделиться, сохранить, печать, распечатать, скопировать ссылку, реклама, комментарии, принять, принять все, контакты,
        читать далее, читайте также, наверх, вконтакте, одноклассники, дзен, оставить комментарий,
        перейти до вмісту, головна, увійти, підписатися, пошук, поділитися, друк, скопіювати посилання, коментарі, прийняти,
        читати далі, читайте також,
        przejdź do treści, przejdź do głównej treści, strona główna, zaloguj się, zaloguj, zarejestruj się, subskrybuj, szukaj,
        udostępnij, zapisz, drukuj, kopiuj link, skopiuj link, reklama, komentarze, akceptuję, zaakceptuj wszystkie, kontakt,
        czytaj więcej, czytaj dalej, czytaj także, do góry,
        hoppa till innehåll, till innehållet, logga in, bli prenumerant, prenumerera, sök, dela, spara, skriv ut, kopiera länk, annons,
        kommentarer, godkänn alla, läs mer, läs också,
        hopp til innhold, gå til innhold, logg inn, abonner, bli abonnent, søk, del, lagre, kopier lenke, annonse, les mer, les også,
        spring til indhold, gå til indhold, log ind, bliv abonnent, søg, gem, kopiér link, annonce, læs mere, læs også,
        siirry sisältöön, kirjaudu, tilaa, haku, jaa, tallenna, tulosta, kopioi linkki, mainos, kommentit, hyväksy kaikki, lue lisää,
        přejít k obsahu, přeskočit na obsah, přihlásit se, přihlásit, předplatit, hledat, sdílet, uložit, vytisknout, reklama, inzerce,
        diskuse, komentáře, přijmout vše, číst dál, čtěte také,
        ugrás a tartalomhoz, bejelentkezés, belépés, előfizetés, keresés, megosztás, nyomtatás, hirdetés, hozzászólások, elfogadom,
        salt la conținut, sari la conținut, acasă, autentificare, abonează-te, căutare, distribuie, salvează, publicitate, comentarii,
        accept toate, citește mai mult, citește și,
        μετάβαση στο περιεχόμενο, αρχική, σύνδεση, εγγραφή, αναζήτηση, κοινοποίηση, εκτύπωση, διαφήμιση, σχόλια, αποδοχή,
        انتقل إلى المحتوى, تخطى إلى المحتوى, القائمة, الرئيسية, تسجيل الدخول, اشترك, بحث, مشاركة, شارك, طباعة, حفظ, نسخ الرابط, إعلان,
        تعليقات, التعليقات, قبول, قبول الكل, اقرأ أيضا, اقرأ المزيد, فيسبوك, تويتر, واتساب, تلغرام, تليغرام,
        دוג, דלג לתוכן, תפריט, דף הבית, התחברות, הרשמה, חיפוש, שתף, שיתוף, הדפסה, פרסומת, תגובות,
        コンテンツへスキップ, 本文へ, 本文へ移動, メニュー, ホーム, ログイン, 会員登録, 検索, シェア, シェアする, 印刷, 保存, 広告, コメント,
        リンクをコピー, 続きを読む, 関連記事, フォローする, ツイート,
        跳至内容, 跳到主要内容, 首页, 菜单, 登录, 注册, 订阅, 搜索, 分享, 打印, 收藏, 复制链接, 广告, 评论, 微博, 微信, 接受, 阅读更多,
        跳至主要內容, 首頁, 選單, 登入, 註冊, 訂閱, 搜尋, 列印, 複製連結, 廣告, 留言, 閱讀更多,
        본문 바로가기, 메뉴, 홈, 로그인, 회원가입, 구독, 검색, 공유, 공유하기, 인쇄, 저장, 광고, 댓글, 링크 복사, 더보기, 페이스북, 트위터,
        카카오톡, chuyển đến nội dung, trang chủ, đăng nhập, đăng ký, tìm kiếm, chia sẻ, lưu, in, quảng cáo, bình luận, sao chép liên kết
        """
    );

    /// <summary>Labels of a link to another article, whose title follows.</summary>
    public static readonly IReadOnlySet<string> ReadAlso = WordList.Phrases(
        """
        read more, read also, also read, see also, read next, related, lesen sie auch, auch interessant, mehr zum thema, lire aussi,
        à lire aussi, te puede interesar, le puede interesar, lea también, lee también, leia também, leia mais, veja também, leggi anche,
        lees ook, lees meer, bunu da okuyun, ilgili haber, baca juga, simak juga, lihat juga, читайте также, читайте також, czytaj także,
        czytaj też, zobacz także, läs också, läs mer, les også, læs også, lue myös, čtěte také, citește și, اقرأ أيضا, اقرأ أيضًا,
        延伸阅读, 延伸閱讀, 関連記事, xem thêm
        """
    );

    /// <summary>The beginnings of lines: captions, credits, links to other articles, cookie notices.</summary>
    public static readonly IReadOnlyList<string> Openings = WordList.Lines(
        """
        ©
        copyright ©
        image caption:
        image source:
        image credit:
        photo caption:
        caption:
        photo credit:
        photo:
        picture:
        image:
        read more:
        read also:
        read next:
        also read:
        see also:
        watch:
        related:
        share on
        share this
        share via
        follow us on
        sign up for
        sign up to
        get our newsletter
        subscribe to our
        we use cookies
        we and our partners
        this site uses cookies
        this website uses cookies
        by continuing to browse
        foto:
        fotos:
        bild:
        bildquelle:
        symbolbild:
        lesen sie auch:
        lesen sie auch
        mehr zum thema:
        auch interessant:
        wir verwenden cookies
        wir nutzen cookies
        diese website verwendet cookies
        diese webseite verwendet cookies
        auf facebook teilen
        per whatsapp teilen
        photo :
        crédit photo
        légende :
        image :
        lire aussi :
        lire aussi:
        à lire aussi
        nous utilisons des cookies
        ce site utilise des cookies
        partager sur
        foto de
        imagen:
        lea también
        lee también
        te puede interesar
        utilizamos cookies
        usamos cookies
        este sitio utiliza cookies
        este site utiliza cookies
        compartir en
        crédito:
        leia também
        veja também
        didascalia:
        leggi anche
        questo sito utilizza
        utilizziamo i cookie
        condividi su
        lees ook:
        lees ook
        beeld:
        wij gebruiken cookies
        deze website gebruikt cookies
        fotoğraf:
        görsel:
        ilginizi çekebilir
        bunu da okuyun
        bu da ilginizi çekebilir
        sitemizde çerez
        web sitemizde çerez
        bu site çerez
        çerez kullanıyoruz
        abone olmak için
        baca juga
        baca juga:
        simak juga
        lihat juga
        foto oleh
        kami menggunakan cookie
        situs ini menggunakan cookie
        фото:
        читайте также:
        по теме:
        мы используем cookie
        мы используем файлы cookie
        подпишитесь на
        подписывайтесь на
        читайте також:
        ми використовуємо
        fot.
        zdjęcie:
        czytaj także:
        czytaj też:
        zobacz także:
        używamy plików cookie
        ta strona używa
        läs också:
        vi använder cookies
        vi använder kakor
        les også:
        vi bruker informasjonskapsler
        vi bruker cookies
        læs også:
        vi bruger cookies
        lue myös:
        kuva:
        käytämme evästeitä
        čtěte také:
        používáme cookies
        tento web používá
        olvassa el
        sütiket használunk
        citește și:
        folosim cookie
        φωτογραφία:
        διαβάστε επίσης
        χρησιμοποιούμε cookies
        صورة:
        اقرأ أيضا
        اقرأ أيضًا
        نستخدم ملفات تعريف الارتباط
        写真：
        【写真】
        あわせて読みたい
        当サイトでは
        图片来源
        图：
        延伸阅读
        延伸閱讀
        사진=
        ảnh:
        xem thêm:
        """
    );

    /// <summary>Headings after an article's end. Nothing that follows belongs to the article.</summary>
    public static readonly IReadOnlyList<string> Endings = WordList.Lines(
        """
        related topics
        related stories
        related articles
        related content
        related links
        more on this story
        more from
        more stories
        most read
        most popular
        most viewed
        top stories
        trending
        you may also like
        you might also like
        recommended
        recommended for you
        tags
        topics
        all rights reserved
        ©
        mehr zum thema
        ähnliche artikel
        meistgelesen
        das könnte sie auch interessieren
        verwandte artikel
        themen
        schlagworte
        sur le même sujet
        les plus lus
        à lire également
        articles similaires
        sujets
        más leído
        lo más leído
        más noticias
        artículos relacionados
        noticias relacionadas
        te puede interesar
        temas
        mais lidas
        notícias relacionadas
        artigos relacionados
        più letti
        i più letti
        articoli correlati
        potrebbe interessarti
        meest gelezen
        gerelateerd
        meer over
        ilgili haberler
        ilginizi çekebilir
        çok okunanlar
        en çok okunanlar
        benzer haberler
        etiketler
        son dakika
        berita terkait
        artikel terkait
        terpopuler
        berita lainnya
        paling banyak dibaca
        topik terkait
        самое читаемое
        популярное
        похожие материалы
        по теме
        материалы по теме
        теги
        новости партнеров
        схожі новини
        популярне
        najczęściej czytane
        powiązane
        tagi
        mest läst
        mest lest
        mest læste
        luetuimmat
        nejčtenější
        související
        legolvasottabb
        cele mai citite
        δημοφιλή
        σχετικά άρθρα
        الأكثر قراءة
        مواضيع ذات صلة
        اخبار ذات صلة
        أخبار ذات صلة
        関連記事
        アクセスランキング
        相关新闻
        相关阅读
        相關新聞
        热门
        관련기사
        관련 기사
        많이 본 뉴스
        tin liên quan
        đọc nhiều
        """
    );

    /// <summary>How the notice of a paywall begins.</summary>
    public static readonly IReadOnlyList<string> Paywalls = WordList.Lines(
        """
        to continue reading
        continue reading with
        to read the full
        to read this article
        to keep reading
        subscribe to continue
        subscribe to read
        subscribe to unlock
        sign in to continue reading
        log in to continue reading
        register to continue reading
        this article is for subscribers
        this article is reserved for
        this content is for subscribers
        already a subscriber
        you have reached your limit
        you've reached your limit
        weiterlesen mit
        um weiterzulesen
        jetzt weiterlesen
        diesen artikel weiterlesen
        lesen sie diesen artikel mit
        sie haben bereits ein abo
        bereits abonnent
        pour lire la suite
        la suite est réservée
        cet article est réservé
        article réservé aux abonnés
        la suite de cet article est réservée
        il vous reste
        déjà abonné
        para seguir leyendo
        para continuar leyendo
        suscríbete para seguir leyendo
        contenido exclusivo para suscriptores
        este artículo es exclusivo
        ya soy suscriptor
        para continuar lendo
        para continuar a ler
        conteúdo exclusivo para assinantes
        já é assinante
        per continuare a leggere
        contenuto riservato agli abbonati
        questo contenuto è riservato
        sei già abbonato
        om verder te lezen
        verder lezen
        dit artikel is alleen voor abonnees
        al abonnee
        okumaya devam etmek için
        haberin devamını okumak için
        yazının devamı için
        devamını okumak için abone
        untuk melanjutkan membaca
        untuk membaca selengkapnya
        lanjutkan membaca dengan
        чтобы читать дальше
        чтобы продолжить чтение
        материал доступен по подписке
        доступно только подписчикам
        щоб читати далі
        aby czytać dalej
        dalsza część artykułu
        czytaj dalej z
        för att läsa vidare
        läs vidare med
        for å lese videre
        for at læse videre
        jatkaaksesi lukemista
        pro pokračování
        celý článek si můžete přečíst
        للمتابعة اشترك
        لمتابعة القراءة
        この記事は有料会員
        この記事は会員限定
        続きを読むには

        阅读全文请
        订阅后继续阅读
        訂閱後繼續閱讀
        이 기사는 유료
        전문을 읽으려면
        """
    );

    /// <summary>What paywalls ask the reader to do or offer: stems and phrases that can stand anywhere in a line.</summary>
    public static readonly IReadOnlySet<string> Offers = WordList.Phrases(
        """
        subscri, log in, sign in, sign up, register, free trial, cancel anytime, cancel any time, unlimited access, full access,
        create an account, create a free account, members only, abonn, jetzt testen, anmelden, registrieren, probemonat, kündbar,
        connectez-vous, s'inscri, se connecter, sans engagement, suscri, suscrí, inicia sesión, regístrate, assine, assinant, assinatura,
        faça login, cadastre-se, abbon, accedi, registrati, inloggen, word lid, abone, üye ol, giriş yap, berlangganan, langganan,
        masuk untuk, daftar untuk, подпис, войдите, зарегистр, підпис, передплат, увійдіть, subskry, prenumer, zaloguj, wykup,
        logga in, bli medlem, logg inn, log ind, tilaa, kirjaudu, předpl, přihlas, اشترك, الاشتراك, تسجيل الدخول,
        会員, 有料, ログイン, 購読, 登録, 订阅, 訂閱, 会员, 會員, 登录, 登入, 구독, 유료, 로그인, 회원
        """
    );

    /// <summary>Words before the author's name in a byline.</summary>
    public static readonly FrozenSet<string> Bylines = FrozenSet.ToFrozenSet(
        [
            "by",
            "von",
            "par",
            "por",
            "di",
            "door",
            "oleh",
            "av",
            "af",
            "autor:",
            "autor",
            "author:",
            "text:",
            "texto:",
            "haber:",
            "yazan:",
            "автор:",
            "текст:",
            "przez",
            "tekst:",
            "penulis:",
            "reporter:",
            "muhabir:",
            "words:",
            "بقلم",
            "كتب",
            "כתב:",
            "מאת",
            "文＝",
            "文/",
            "文：",
            "记者",
            "記者",
            "글",
        ],
        StringComparer.Ordinal
    );
}
