namespace Summarizer.Languages.LongTables.Turkish;

/// <summary>Turkish words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class TurkishMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemLength = 5,
            Negations = new("değil yok yoktu yoktur yokken"),
            NegationReach = NegationReach.Previous,
            NegativeForms =
            [
                .. (
                    "madi$ medi$ madilar$ mediler$ miyor muyor mayacag meyeceg mayacak meyecek maz$ mez$ mazlar$ mezler$ mamis memis "
                    + "mayan meyen madig medig mamasi memesi mayip$ meyip$ maksizin meksizin madigi medigi mamali memeli"
                ).Split(' '),
            ],
            TimeLimits = new("önce"),
            Reversals = new(
                """
                reddetti reddeden reddedildi yalanladı yalanlayan durdurdu durduruldu engelledi engellendi kaçındı vazgeçti olmadan
                hariç dışında aksine yerine önce olmaksızın eksik yoksun ne hiç hiçbir iptal kaybetti başarısız imkansız unut*
                tereddüt ihmal
                """
            ),
            All = new(
                """
                bütün tüm hepsi hepsinin hepsine hepsini tümü tümünü tümünün tümüne tamamı tamamını tamamının tamamına her herkes
                """
            ),
            Some = new(
                """
                bazı bazıları kimi birkaç çoğu çoğunun çoğunu çoğunluğu kısmı kısmını kısmının bölümü bölümünü bölümünün yarısı yarısını
                yarısının üçte dörtte beşte yüzde birçok pek ikisi üçü dördü beşi altısı yedisi sekizi dokuzu onu tanesi
                """
            ),
            Possible = new(
                """
                belki muhtemelen olası muhtemel ihtimal ihtimali ihtimalini planlıyor planladı planlanıyor planı düşünüyor
                düşünülüyor değerlendiriyor değerlendiriliyor tartıyor öneri önerisi önerdi öneriyor istedi istiyor isteyecek
                hedefliyor hedefi umuyor bekliyor bekleniyor tahmin iddia eğer gerekirse olursa hazırlanıyor tasarlıyor talep
                niyetinde aday tartışıyor inceliyor tartışılıyor inceleniyor
                """
            ),
            PossibleForms = [.. "abilir ebilir abilec ebilec abilme ebilme abilmi ebilmi abild ebild".Split(' ')],
            Presumably = new("muhtemelen belki büyük_olasılıkla"),
            Drafts = new("taslağ* taslak* söylenti* öneri*"),
            PastForms = [.. "di ti du tu dı tı dü tü".Split(' ')],
            Doubtful = new(
                """
                belki muhtemelen olası ihtimal ihtimali ihtimalini düşünüyor düşünülüyor değerlendiriyor değerlendiriliyor tartıyor
                öneri önerisi önerdi öneriyor talep gerekirse olursa tasarlıyor tartışıyor inceliyor tartışılıyor inceleniyor
                """
            ),
            CertainForms = [.. "di du ti tu diler dular tiler tular dilar tilar ecek acak ecekler acaklar".Split(' ')],
            CaseSuffixes = WordList.Words("i u yi yu a e ya ye in un nin nun ni nu na ne"),
            ShortVerbForm = "du",
            Certain = new("kesin kesinlikle karar kararı kararını kesinleşti"),
        };

    private const string Opposites = """
        artt* artıy* artac* artar artış* artan artma* artır* yüksel* yükseliş* çoğal* büyü* tırman* fırla* zam* zamlan* pahalan* kabar* |
            azal* azalt* azalış* düş* düşür* düşüş* gerile* gerileme* gerilet* indir* indirim* küçül* ucuzla* alçal* eri* kısıl* kıs*;
        ~kazan* yendi* yenen* galip* galibiyet* zafer* üstün* | kaybet* kaybed* yenil* mağlubiyet* yenilgi*;
        kabul* onayla* onay* benimse* izin* | reddet* redded* ret* iptal* veto* yasakla* yasak*;
        doğrula* teyit* kabullen* itiraf* | yalanla* inkar* reddet* redded*;
        açtı* açıl* açac* açıy* açma* | kapat* kapan* kapa* kapanış*;
        başla* başlat* başlan* başlangıç* | bitti* bitir* bitec* tamamla* durdu* durdur*;
        ~sattı* satış* satac* satıl* satıcı* | satın* alıcı* alım*;
        tutukla* tutuklan* gözaltı* yakala* yakalan* | serbest* tahliye* salıver* bırakıl*;
        suçlu* mahkum* | suçsuz* masum* beraat* akla*;
        destekle* destek* savun* yana* | karşı eleştir* kına* protesto* itiraz*;
        övdü* övgü* takdir* | eleştir* kına* ~ulaş* | ayrıl* terk*;
        katıl* | çekil* ayrıl*;
        kurdu* inşa* | yıktı* yıkıl* yıkac* sök*;
        güçlü* güçlen* kuvvetli* | zayıf* zayıfla* güçsüz*;
        iyileş* düzel* | kötüleş* bozul* ağırlaş*;
        uzla* anlaş* uzlaş* | çatış* anlaşmazlık* tıkan* kopuş*;
        birleş* | ayrış* bölün*;
        hızlan* hızlı* | yavaşla* yavaş*;
        ertele* geciktir* gecik* | öne erken*;
        yaşa* sağ* kurtul* hayatta* | öldü* ölen* ölü ölüm* yaşamını* hayatını* doğdu* doğum* | öldü* ölüm*;
        evlen* | boşan*;
        | işten* kov*;
        iyimser* umutlu* | kötümser* karamsar* umutsuz*;
        kâr* | zarar*;
        ~gelir* | gider*;
        ~ihracat* | ithalat*;
        büyük* dev | küçük* ufak*;
        uzun* | kısa*;
        yüksek* | alçak* düşük*;
        yeni* | eski*;
        genç* | yaşlı* ihtiyar*;
        zengin* | yoksul* fakir*;
        sıcak* | soğuk*;
        kolay* | zor zorluk* güvenli* | tehlikeli*;
        yasal* | yasadışı* kaçak*;
        olumlu* | olumsuz*;
        artı* | eksi*;
        ilk birinci* | son sonuncu* | ikinci* | üçüncü* | dördüncü* | beşinci* | altıncı* | yedinci*;
        önce* | sonra*;
        erken* | kuzey* | güney* | doğu* | batı*;
        iç yurtiçi* yerli* | dış yurtdışı* yabancı*;
        kamu* devlet* | özel*;
        gönüllü* | zorunlu* mecburi*;
        geçici* | kalıcı* sürekli*;
        fazla* | çoğunluk* | azınlık*;
        ~dost* müttefik* ortak* | düşman* rakip* rakib*;
        ~davacı* | davalı*;
        ~mağdur* | sanık* şüpheli* zanlı*;
        sabah* | öğle* | akşam* | gece*;
        ilkbahar* bahar* | yaz | sonbahar* güz* | milyon* | milyar* | trilyon*;
        haftalık* | aylık* | yıllık* | günlük*;
        """;

    private const string Kinds = """
        anne* | baba* | oğul* oğlu | kızı* | ağabey* abi* | abla* | dede* | nine* büyükanne* | amca* | dayı* | teyze* | hala* | yeğen* |
            torun* | eşi | koca* | komşu* | damat* damad* | gelin* | kuzen* | bebek* bebeğ*;
        kadın* | erkek* erkeğ*;
        kız | oğlan*;
        uzman* bilim* araştırmacı*: gökbilimci* astronom* | kimyager* kimyacı* | fizikçi* | biyolog* | tarihçi* | arkeolog* | iktisatçı*
            ekonomist* | jeolog* | mühendis* | psikolog* | veteriner* | sosyolog* | meteorolog*;
        çalışan* görevli* personel* işçi*: doktor* hekim* cerrah* | hemşire* | eczacı* | öğretmen* | avukat* | hakim* yargıç* | savcı* |
            mimar* | muhasebeci* | pilot* | kaptan* | şoför* sürücü* | balıkçı* | çiftçi* üretici* | çoban* | madenci* | itfaiyeci* |
            polis* | asker* | jandarma* | dedektif* | gazeteci* muhabir* | fotoğrafçı* | yazar* romancı* | şair* | oyuncu* aktör* |
            şarkıcı* | ressam* | yönetmen* | aşçı* | garson* | fırıncı* | berber* kuaför* | terzi* | marangoz* | tamirci* | bekçi* | imam*
            | papaz* | antrenör* | hakem* | kaleci* | forvet* | futbolcu* | güreşçi* pehlivan* | temizlikçi* | memur* | esnaf* | bakkal* |
            kasap* kasab* | emlakçı* | bankacı* | tüccar* | ihracatçı* | ithalatçı* | sekreter*;
        yönetici* lider*: cumhurbaşkanı* | başbakan* | bakan bakanı* | milletvekili* vekil* | vali* | kaymakam* | muhtar* | rektör* |
            dekan* | elçi* büyükelçi* | kral* | kraliçe* | prens* | general* | albay* | müdür* | hissedar* ortağ* | müşteri* | hasta
            hastalar* | yolcu* | turist* | öğrenci* | mahkum* tutuklu* | mülteci* göçmen* | eylemci* | seçmen* | sözcü* | gönüllü* |
            emekli* | kiracı* | seyirci* taraftar*;
        bina* tesis*: okul* lise* ilkokul* | üniversite* | hastane* | kilise* | cami* | sinagog* | otel* pansiyon* | lokanta* restoran* |
            kahvehane* kafe* | mağaza* dükkan* | market* | pazar* çarşı* | fabrika* | depo* | banka* | müze* | kütüphane* | tiyatro* |
            sinema* | stadyum* stat* | cezaevi* hapishane* | mahkeme* adliye* | havalimanı* havaalanı* | liman* | istasyon* gar | köprü* |
            tünel* | baraj* | kale* | saray* | çiftlik* | ahır* | sera* | garaj* | park* | mezarlık* | eczane* | laboratuvar* |
            konsolosluk* | karakol* | apartman* | villa* | çadır* | fırın* | yurt yurdu*;
        plaj* sahil* kıyı* | dağ dağı dağa dağda dağdan | tepe* | vadi* | çöl* | orman* | nehir* nehri* ırmak* dere deresi | göl* | deniz*
            | ada adası adada adaya adanın | yol yolu yola yolda cadde* sokak* | köy* | kent* şehir* şehri* | meydan* | maden* | tarla* |
            bahçe* | mağara* | şelale* | körfez* | boğaz*;
        araç* taşıt*: otomobil* araba* | kamyon* | otobüs* | minibüs* | motosiklet* | bisiklet* | tren* | tramvay* | metro* | uçak* uçağ*
            | helikopter* | gemi* vapur* | tekne* kayık* | feribot* | denizaltı* | tank* | traktör* | ambulans* | taksi* | uydu* | roket*;
        silah*: tabanca* | tüfek* tüfeğ* | bıçak* bıçağ* | bomba* | füze* | balta* | baston* sopa* | çekiç* çekic*;
        suç*: cinayet* | hırsızlık* çaldı* çalan çalındı* | soygun* | dolandırıcılık* | rüşvet* | tecavüz* | kaçakçılık* | kundak* |
            sahtecilik* | casusluk* | gasp* | yaralama* yarala* | tehdit* | zimmet* | kaçırma*;
        afet* kaza*: deprem* | sel seli* taşkın* | kasırga* | hortum* | fırtına* | kuraklık* | heyelan* | çığ* | yangın* | patlama* | don
            | dolu | salgın*;
        hastalık*: kanser* | diyabet* | grip* | verem* | sıtma* | kızamık* | kolera* | felç* | astım* | zatürre* | kuduz* | kalp* |
            böbrek* | akciğer* | mide* | karaciğer* | beyin* beyn*;
        hayvan*: köpek* köpeğ* | kedi* | at atı | inek* ineğ* | koyun* | keçi* | tavuk* tavuğ* | ördek* | kaz | kuş kuşu* | balık balığ* |
            ayı* | kurt kurd* | tilki* | aslan* | fil | maymun* | tavşan* | yılan* | kaplumbağa* | arı arıs* | sinek* | leylek* |
            flamingo* | martı* | karga* | deve* | eşek*;
        kol kolu* | bacak* bacağ* | ayak* ayağ* | el elini | baş | göz gözü* | kulak* kulağ* | burun* burn* | diz dizi* | omuz* omz* |
            sırt* | boyun* boyn* | parmak* parmağ* | kaburga* | bilek* bileğ*;
        ürün*: buğday* | arpa* | mısır | pirinç* çeltik* çeltiğ* | pamuk* pamuğ* | tütün* | çay | fındık* fındığ* | fıstık* | zeytin* |
            üzüm* | incir* | elma* | portakal* | limon* | kiraz* | kayısı* | domates* | biber* | patates* | soğan* | şeker | keten* | yün*
            | ipek* ipeğ* | bal | süt | et | ekmek* ekmeğ* | peynir* | yumurta* | ceviz*;
        metal*: altın | gümüş* | bakır* | demir* | çelik* çeliğ* | alüminyum* | plastik* | cam | ahşap* | taş | beton* | tuğla* | kağıt* |
            yakıt*: petrol* | doğalgaz* gaz | kömür* | benzin* | mazot* motorin* | elektrik* elektriğ* | nükleer* | güneş | rüzgar* |
            hidrojen*;
        telefon* | bilgisayar* | tablet* | televizyon* | radyo* | kamera* | yazıcı*;
        ücret* maaş* | fiyat* bedel* | vergi* | hisse* pay | borç* borc* | ceza cezas* | prim* | kira* | faiz* | ödül* | tazminat* |
            kredi* | bağış* | burs*;
        dolar* | euro* avro* | lira* | sterlin* | yen | ruble*;
        futbol* | basketbol* | voleybol* | tenis* | güreş* | boks* | yüzme* | atletizm* | hentbol* | okçuluk* | satranç*;
        şarkı* | albüm* | film* | kitap* kitab* roman romanı* | dergi* | gazete* | dizi* | oyun* | tablo* | heykel* | belgesel*;
        gece | gündüz*;
        kırmızı* | mavi* | yeşil* | sarı* | siyah* | beyaz* | mor | turuncu* | gri* | kahverengi*;
        grev* | miting* | yürüyüş* | toplantı* | düğün* | cenaze* | festival* şenlik* şenliğ* | konser* | sergi* | duruşma* | seçim* |
            tören*;
        ~saat saatte | gün günde günlük* | hafta* | ay ayda | yıl yıld* sene* | yüzyıl* asır* asr*;
        eğitim* | sağlık* | maliye* | savunma* | içişleri* | dışişleri* | adalet* | tarım* | ulaştırma* | çevre* | turizm* | kültür*;
        """;
}
