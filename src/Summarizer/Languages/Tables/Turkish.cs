using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.Turkish;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Turkish, written by hand.</summary>
internal static class TurkishTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "tr",

            ReadMeanings = static () => TurkishMeanings.Table,
            DottedAndDotlessI = true,
            IsVerbFinal = true,
            ApostropheShowsName = true,

            // Finite forms, participles and converbs.
            VerbSuffixes = List(
                """
                ıldı ildi uldu üldü ındı indi undu ündü landı lendi yor mış miş muş müş acak ecek dığı diği duğu düğü tığı tiği tuğu tüğü
                dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü arak erek ılan ilen unan ınan inen mayan meyen layan leyen lanan
                lenen
                uşan üşen ışan işen eşen aşan ayan eyen ıyan iyen uyan üyen lardır lerdir
                makta mekte masına mesine masını mesini masının mesinin acağı eceği ınca ince dılar diler tılar tiler dular düler tular
                tüler mıştı mişti muştu müştü yordu
                """
            ),
            OrdinalsEndWithStop = true,

            FunctionWords = Words(
                """
                bir bu şu o ki de da ve veya ya yahut ile ise ama fakat ancak lakin oysa oysaki halbuki çünkü zira eğer şayet madem
                mademki için gibi kadar göre dolayı ötürü rağmen karşın karşı üzere üzerine üzerinde üzerinden altında altına içinde içine
                içinden dışında dışına yanında arasında arasındaki arasından sonra sonrası sonrasında önce öncesi öncesinde önceki sonraki
                beri boyunca doğru itibaren hakkında ilişkin dair yönelik yoluyla tarafından başka başta bile dahi hem hiç her hep herkes
                herhangi bazı kimi çok daha en az pek oldukça epey gayet fazla bütün tüm birçok birkaç biri birisi hangi kaç nasıl neden
                niçin niye ne nerede nereye nereden kim kime kimin mı mi mu mü mıdır midir mudur müdür ben beni bana bende benden benim
                sen seni sana sende senden senin onu ona onda ondan onun biz bizi bize bizde bizden bizim siz sizi size sizde sizden sizin
                onlar onları onlara onlarda onlardan onların bunu buna bunda bundan bunun bunlar bunları bunlara bunların şunu şuna şunda
                şundan şunun şunlar kendi kendisi kendisini kendisine kendisinin kendini kendine kendilerini kendilerine kendileri böyle
                şöyle öyle böylece böylelikle ayrıca yine gene artık henüz hâlâ hala zaten sadece yalnızca yalnız işte belki elbette tabii
                mutlaka adeta sanki üstelik ardından şimdi burada orada buraya oraya böylesi bugün dün yarın aradan geçen bununla birlikte
                beraber dolayısıyla nedeniyle ilgili bağlı sırasında şekilde şeklinde olarak olan olduğu olduğunu olduğuna olması olmasını
                olmak oldu oluyor olacak olur olsa olup olduklarını olmadığını olduğundan değil var vardı yok yoktu idi imiş etti ettiği
                ettiğini eden edilen edildi ederek etmek etmesi ediyor eder edecek yaptı yapılan yapan yaparak yapmak yapıldı yapıyor dedi
                diye dedikten söyledi belirtti belirterek ifade iki ilk son yeni
                meğer geçenlerde velhasıl nihayet herhalde galiba birden aniden içeri dışarı nedense neyse bilhassa genelde genellikle ey
                özellikle sonunda nihayetinde geçtiğimiz sonuçta
                """
            ),

            CommonWords = Words(
                """
                dün bugün yarın önceki geçen gelecek yıl yılı yılında gün günü ay hafta saat dakika kez kere kişi kişilik olay olayı diğer
                üç dört beş büyük küçük iyi kötü güzel önemli ülke ülkeler sona aldı verdi geldi konu konusu konusunda yer yerine yerinde
                sıra taraf insan insanlar adam kadın zaman şey neden sonuç sonucu açıklama açıklamada açıklaması açıklamasında milyon milyar
                bin
                """
            ),

            Abbreviations = Words(
                """
                Dr Prof Doç Yrd Öğr Gör Arş Av Uzm Op Ecz Müh Mim Alb Yb Bnb Yzb Ütğm Tğm Gen Org Korg Tümg Tuğg Or Ort Öğrt Sn Hz Bay Bn Bl
                Böl Cad Cd Sok Sk Mah Mh Apt Bul Blv No Nu Tel Fak Üniv Ens Enst Hast vb vs vd bkz krş örn yy s sf ss c çev haz ed yay age
                agm TL Ltd Şti A.Ş T.C İst Ank M.Ö M.S mad md Al Alm Fr İng Ar Far Osm Tic San İth İhr Mr Mrs Ms St Jr Sr
                """
            ),

            InscriptionNouns = List("pankart döviz tabela duvar tişört afiş"),
            ReportingVerbs = TurkishSpeech.Verbs,
            LightVerbs = TurkishSpeech.LightVerbs,
            PassiveVerbs = TurkishSpeech.PassiveVerbs,

            Postpositions = Words(
                """
                ile ve veya aracılığıyla eşliğinde sayesinde yerine nedeniyle hakkındaki yüzünden önünde karşısında için gibi göre kadar
                tarafından hakkında arasında arasındaki üzerine üzerinde konusunda adına karşı dair ilişkin yönelik adlı isimli merkezli
                yapımı üyesi vatandaşı kökenli
                """
            ),

            SpeechNouns = List(
                """
                açıklama mesaj paylaşım demeç demec konuşma ifade söz rapor bildiri yorum uyarı değerlendirme çağrı bilgi görüş temenni
                tespit yanıt cevap cevab karşılık karşılığ itiraz tepki eleştiri iddia itiraf espri şaka vurgu öneri tavsiye dilek dileğ
                istek isteğ talep taleb sitem serzeniş savunma soru müjde düşünce tweet tehdit teklif yemin ihtar teşekkür nükte
                şikâyet şikayet cümle slogan gözlem öngörü beklenti kanaat feryat feryad isyan dua özet dediğ
                demes
                """
            ),

            DocumentNouns = List(
                """
                açıklama mesaj paylaşım bildiri rapor metin metn karar gerekçe dilekçe mektup mektub duyuru iddianame tutanak tutanağ yazı
                bildirim tweet
                """
            ),

            PublishingWords = Words("yapılan gelen verilen paylaşılan yayımlanan yayınlanan gönderilen"),

            PersonNouns = Words("kadın adam kız oğlan çocuk genç delikanlı isim yıldız kişi vatandaş yurttaş gurbetçi bebek ihtiyar"),

            Honorifics = Words("sayın bay bayan bey hanım beyefendi hanımefendi teyze amca abla abi ağabey hoca"),

            TopicMarkers = Words("ise da de"),

            IndefiniteWords = Words("bir biri birisi başka başkası diğer diğeri öteki ötekisi bazı bazıları kimi birkaç"),

            FirstPersonWords = Words("ben beni bana bende benden benim biz bizi bize bizde bizim bence"),

            DropsSubjects = true,
            SourcePostpositions = Words("göre"),
            ObliqueEndings = ["de", "da", "te", "ta", "den", "dan", "ten", "tan"],
            AdverbialEndings = List(
                "lere lara ine ına una üne sine sına ye ya yı yi yu yü nde nda den dan ten tan erek arak ken ıp ip up üp"
            ),
            ObjectClauseEndings = List("dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü cağını ceğini masını mesini"),
            ObjectClauseSubjectEndings = List("ın in un ün"),
            PossessiveEndings = List(
                """
                leri ları lerine larına lerini larını lerinde larında lerinin larının lerinden larından sı si su sü sına sine suna süne
                sını sini sunu sünü sında sinde sunda sünde sının sinin sunun sünün ına ine una üne ında inde unda ünde ının inin unun
                ünün
                """
            ),
            ParticipleEndings = ["en", "an"],

            DayParts = Words("günü günkü akşamı gecesi sabahı öğleden ayı ayında ayının ayından"),

            FirstPersonEndings = List("yorum yoruz dım dim dum düm tım tim tum tüm dık dik duk dük eğim ağım"),

            QuestionLabels = Words("s soru"),
            AnswerLabels = Words("c cevap y yanıt"),

            NonTopics = Words(
                """
                yıl yılı yılda yıllar yıllardır yıldır aylardır günlerdir haftalardır günler haftalar aylar sizler bizler kendiniz
                kendimiz kendisi kendileri başkaları başkası herkes kimse farklı güvenli zengin yüzde yaptığı yapılan yapan bulunan
                oluşan kalan gelen ifade ifadelerini ifadeleri edinilen bilgiye konuşan konuştu genelinde yerinde nedeniyle
                sırasında tarafından sıralarında saatlerinde sona itibarıyla itibariyle dahil ilişkin yönelik dolayı karşın boyunca yana
                devam
                """
            ),

            PossessivePluralEndings = List("leri ları"),
            TopicCases = List(
                """
                lardan lerden larda lerde larla lerle lara lere ların lerin ndan nden nda nde dan den tan ten da de ta te yla yle ya ye
                yı yi
                yu yü
                """
            ),

            InflectedEndings = List("ını ini unu ünü ının inin unun ünün ına ine una üne sını sini sunu sünü"),

            SoftenedLetters = new Dictionary<char, char>
            {
                ['ğ'] = 'k',
                ['b'] = 'p',
                ['c'] = 'ç',
            },

            ClockWords = Words("saat tsi gmt"),

            PageOpenings = Lines(
                """
                haberin devamı için
                haberin devamı
                devamını okumak için
                devamı için tıklayın
                detaylar için tıklayın
                ayrıntılar için tıklayın
                tıklayın
                buraya tıklayın
                videoyu izlemek için
                izlemek için tıklayın
                ilginizi çekebilir
                bunu da okuyun
                ayrıca okuyun
                bültenimize
                uygulamamızı indirin
                uygulamayı indirin
                bizi takip edin
                bizi sosyal medyada
                whatsapp kanalımıza
                telegram kanalımıza
                konuyla ilgili ayrıntılar geliyor
                haber güncelleniyor
                muhabir:
                haber:
                editör:
                kaynak:
                """
            ),

            PagePhrases = Lines(
                """
                için tıklayın
                için tıklayınız
                bu habere katkıda bulundu
                bu habere katkı sağladı
                bizi takip edin
                'dan takip edin
                'da takip edin
                """
            ),

            CreditOpenings = Lines(
                """
                haberi yazan
                haberi hazırlayan
                yazan
                hazırlayan
                düzenleyen
                ek haber
                """
            ),

            // "Üretici", "kaleci": an agent noun.
            RoleEndings = List("ıcı ici ucu ücü cı ci cu cü çı çi çu çü olog"),

            Pronouns = Words(
                """
                o onu ona onda ondan onun onlar onları onlara onlarda onlardan onların ben beni bana benden benim biz bizi bize bizden bizim
                sen seni sana senden senin siz sizi size sizden sizin bu bunu buna bundan bunun bunlar şu kendisi kendisini kendisine
                kendisinin kendileri kendilerini kim kimse herkes biri birisi bazıları hepsi bazı birçoğu çoğu diğeri diğerleri
                """
            ),

            // Written by hand: the past, the present and the future in the third person.
            FiniteEndings = List("dı di du dü tı ti tu tü ıyor iyor uyor üyor acak ecek"),

            Conjunctions = Words("ancak ama fakat ve"),

            Connectives = Phrases(
                """
                ancak, ama, fakat, lakin, oysa, oysaki, halbuki, ne var ki, ne yazık ki, yine de, gene de, buna rağmen, buna karşın,
                buna karşılık, bununla birlikte, bununla beraber, öte yandan, diğer yandan, diğer taraftan, bir yandan, bir taraftan,
                ayrıca, üstelik, dahası, hatta, bunun yanı sıra, bunun yanında, bunun dışında, buna ek olarak, ek olarak, bu arada,
                bu kapsamda, bu çerçevede, bu bağlamda, bu nedenle, bu sebeple, bu yüzden, bu durumda, bu sayede, bundan dolayı,
                bunun üzerine, buna göre, böylece, böylelikle, dolayısıyla, nitekim, zira, çünkü, yani, örneğin, mesela, kısacası, özetle,
                sonuç olarak, sonuçta, ardından, daha sonra, sonra, sonrasında, ve, veya, ya da, hem, peki, işte, aksine, tam tersine,
                aynı şekilde, aynı zamanda, benzer şekilde, ise, derken, o sırada, o zaman, öyleyse, evet, hayır
                """
            ),

            SpeakerPronouns = Words("o kendisi onlar"),

            RoleModifiers = Lines(
                """
                eski, önceki, sabık, emekli, merhum, müstafi
                yardımcısı, yardımcılığı, yardımcı, muavini, muavin, vekili
                vekâleten, geçici, kayyum, vekil
                rakip, gölge, muhalif
                onursal, fahri, yedek, aday, adayı, müstakbel, seçilmiş
                """
            ),

            Aides = Phrases(
                """
                sözcüsü, avukatı, danışmanı, başdanışmanı, yardımcısı, asistanı, sekreteri, özel kalem müdürü, koruması, şoförü, eşi,
                karısı, kocası, oğlu, kızı, kardeşi, annesi, babası, halefi, selefi, rakibi, temsilcisi, vekili
                """
            ),

            OtherPeople = Phrases(
                """
                başka, başkası, başkaları, diğer, diğeri, diğerleri, öteki, ötekisi, ötekiler, bazıları, bazısı, kimileri, kimisi, biri,
                birisi, birçoğu, üçüncüsü, üçüncü, dördüncü, ikincisi, içlerinden biri, aralarından biri, onlardan biri, herkes, çoğu
                """
            ),

            Roles = TurkishRoles.All,
            RoleFields = TurkishRoles.Fields,
            OriginEndings = ["lı", "li", "lu", "lü"],
            BarePluralEndings = ["lar", "ler"],

            OrganizationWords = Words(
                """
                bakanlığı bakanlığının müdürlüğü müsteşarlığı başkanlığı kurumu kurulu kurul komisyonu komitesi konseyi meclisi mahkemesi
                parlamentosu senatosu kongresi hükümeti örgütü teşkilatı birliği federasyonu konfederasyonu ittifakı partisi derneği vakfı
                sendikası odası borsası bankası fonu şirketi holding grubu üniversitesi enstitüsü fakültesi okulu hastanesi belediyesi
                valiliği kaymakamlığı emniyeti ordusu kuvvetleri komutanlığı ajansı gazetesi televizyonu kanalı kulübü müzesi arşivi merkezi
                forumu büyükelçiliği konsolosluğu elçiliği savcılığı başsavcılığı idaresi ofisi dairesi sarayı platformu hareketi cephesi
                koalisyonu parti a.ş ltd şti
                """
            ),

            WordsAfterSubject = Words("ise bey hanım"),
            NameParticles = Words("bin ibn bint binti al el ul von van der den del della di du dos la las le los y"),

            Organizations = Phrases(TurkishNames.Organizations),
            OrganizationsInNews = Phrases(WorldOrganizations.All),

            Places = Phrases(TurkishNames.Places).And(WorldPlaces.Latin),

            NounSuffixes = Words(
                """
                lar ler ı i u ü ın in un ün nın nin nun nün a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden yı yi yu yü nı ni
                nu nü la le yla yle sı si su sü ları leri ların lerin lara lere larda lerde lardan lerden larla lerle
                """
            ),

            PlaceWords = Words(
                """
                başkenti kenti şehri ili ilçesi beldesi kasabası köyü mahallesi semti eyaleti vilayeti bölgesi adası adaları yarımadası dağı
                dağları gölü nehri denizi körfezi boğazı vadisi ovası caddesi bulvarı meydanı havalimanı limanı mevkii mezrası cemevi
                camii camisi
                """
            ),

            FirstNames = Words(
                    $"{TurkishNames.FirstNames} {TurkishNames.ForeignFirstNames} {EnglishGivenNames.Men} {EnglishGivenNames.Women}"
                )
                .Without("ada alan dan eli sade"),

            DateOpenings = Words("geçen bu gelecek her önümüzdeki geçtiğimiz"),

            BoilerplateOpenings = Lines(
                """
                bir yanıt yazın
                bir cevap yazın
                yanıt yazın
                yorum yapın
                yorum yazın
                yorum yaz
                yorum bırakın
                yanıtı iptal et
                e-posta hesabınız yayımlanmayacak
                e-posta adresiniz yayınlanmayacak
                e-posta hesabınız yayınlanmayacak
                gerekli alanlar
                daha sonraki yorumlarımda kullanılması için
                bültenimize abone olun
                tüm hakları saklıdır
                """
            ),

            BoilerplateLines = Lines(
                """
                ilginizi çekebilir:
                ayrıca okuyun:
                bunu da okuyun:
                okumaya devam et:
                ilgili haber:
                reklam
                """
            ),

            CivilTitles = Words("sayın bay bayan"),
            Calendar = """
                ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
                | pazartesi salı çarşamba perşembe cuma cumartesi pazar
                """,

            CalendarHomonyms = Words("pazar ocak ekim mart aralık salı"),

            RoundingsFollow = true,
            Numbers = """
                0 sıfır? 1 bir? biri? tek? 2 iki çift? ikisi? ikili? 3 üç üçü? 4 dört dördü? 5 beş beşi? 6 altı? altısı? 7 yedi?
                yedisi? 8 sekiz sekizi? 9 dokuz dokuzu? 10 on? onlarca? 20 yirmi 30 otuz 40 kırk? 50 elli? yarı? 60 altmış 70 yetmiş
                80 seksen 90 doksan 100 yüz? yüzlerce? 1000 bin? 1000000 milyon 1000000000 milyar 1000000000000 trilyon #1 birinci?
                ilk? #2 ikinci? #3 üçüncü #4 dördüncü #5 beşinci #6 altıncı #7 yedinci #8 sekizinci #9 dokuzuncu #10 onuncu #20
                yirminci
                """,

            Amounts = """
                1/2: yarısı yarısını yarısının
                1/4: çeyreği çeyrek
                of2: ikide
                of3: üçte
                of4: dörtte
                of5: beşte
                of6: altıda
                of8: sekizde
                of10: onda
                half: buçuk, buçukta, buçuğu, buçukluk
                evening: akşam, akşamı, öğleden sonra, gece
                about: yaklaşık, aşağı yukarı, kadar, civarında, neredeyse, yaklaşık olarak, tahminen, dolayında
                below: neredeyse, yaklaşık, hemen hemen
                above: fazla, aşkın
                percent before: yüzde
                total: toplam, toplamda, birlikte
                decades: lar, ler, li, lı, lu, lü
                times: kat, katı, katına, katından, katlık, misli
                age: yaşında, yaşındaki
                decimal: virgül
                second: saniye saniyede
                minute: dakika dakikalık dakikada dakikada
                hour: saat saatlik saatte saattir saati
                day: gün günlük günde günün gündür
                week: hafta haftalık haftada haftanın haftadır
                month: ay aylık ayda ayın aydır
                year: yıl yıllık yılda yılın yıldır yılı sene senelik
                decade: onyıl
                century: yüzyıl asır asırlık yüzyıllık asrın
                """,

            CapitalizedWords = Words(
                """
                polis savcı mahkeme hükümet meclis bakanlık başkan bakan vali belediye ülke dünya hayat insan çocuk kadın erkek adam genç
                yaşlı ünlü eski yeni büyük küçük son ilk bütün tüm her bazı birçok çoğu bugün dün yarın şimdi geçen gelecek önce sonra
                daha en çok az hz hazreti allah tanrı sayın prof doç dr av op yrd milli millî ulusal uluslararası genel merkez merkezi
                devlet cumhuriyet cumhuriyeti kuzey güney doğu batı orta iç dış yukarı aşağı türk cadde caddesi sokak mahalle ilçe il
                şehir kent köy bölge müdür müdürlüğü başkanlığı bakanlığı komutanlığı gazi şehit lig süper kupa kupası ligi
                """
            ),

            CapitalizedSuffixes = Words(
                """
                lar ler lari leri larin lerin masi mesi diginda ken arak erek dan den nin siz suz sal sel daki deki ki
                """
            ),

            PlaceSuffixes = List("lı li lu lü"),
            InflectionSuffixes = """
                lar ler lari leri larin lerin lara lere larda lerde lardan lerden larla lerle larinin lerinin larina lerine larini lerini
                larinda lerinde larindan lerinden lilar liler lilari lileri lilarin lilerin ca ce i u in un nin nun a e ya ye na ne da de
                ta te nda nde dan den tan ten ndan nden yi yu ni nu la le yla yle si su sina sine sini sunu sinin sunun sinda sinde sindan
                sinden im um mi mu li lu lik luk lisi dir tir dur tur daki deki taki teki ki nindir yken ken ina ine ini inin inda inde
                indan inden una unu unun unda unde unden undan une suna sune sunda sunde sundan sunden ligi lugu ligin ligini ci cu ciler
                lerdeki lardaki gil giller
                """,

            EventWords = TurkishEvents.Lines,

            InjectionPhrases = TurkishInjections.Phrases,
        };
}
