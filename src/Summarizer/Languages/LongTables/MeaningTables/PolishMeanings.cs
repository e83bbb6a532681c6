namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Polish words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class PolishMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                a> e> i> o> u> y> ie> ia> io> iu> em> om> ym> im> iem> iom> ow> owi> owie> ach> iach> ami> iami> mi> ego> iego> emu> iemu> ych>
                ich> ymi> imi> ej> iej> l> la> lo> li> ly> al> ala> alo> ali> aly> il> ila> ilo> ili> ily> yl> yla> ylo> yli> yly> el> ela>
                elo> eli> ely> ac> ic> yc> ec> iec> owac> uje> uja> owal> owala> owali> owaly> owalo> owany> owana> owano> owane> aja> eja>
                ony> ona> one> ono> eni> onych> onego> iony> iona> ione> iono> ieni> any> ana> ane> ano> ani> anych> anego> anie> enie> ania>
                enia> aniu> eniu> eniem> aniem> nac> nie> na> nal> nela> nelo> neli> niety> nieta> nieto> iec>c ek>k cy>k dzy>g ki> ka>
                """
            ),
            Negations = new("nie bez"),
            NegationReach = NegationReach.NextOrInfinitive,
            ComparesNegatedClauses = true,
            NegativePrefixes = ["nie"],
            NotNegated = new("tylko jedynie wyłącznie raz"),
            Auxiliaries = new(
                """
                być był była było byli były będzie będą jest są został została zostało zostali zostały zostanie zostaną ma mają miał miała
                mieli może mogą mógł mogła mogli mogły jeszcze dotąd się niego niej niemu nim nią nich nimi jego jej ich tego tej tym
                """
            ),
            Unnegated = new(
                """
                nieb* niech* nieco niedalek* niedawn* niedl* niedziel* niektor* niekied* niem* niemal* niemn* nierzad* niesc niesie niosl*
                niesl* nieste* niezly niezle niewiel* nieraz* nieruch* niezwykl* niewia* niezb* niejak* niejed* nieszcz* niewol* nienawi*
                nieodl* nieust* niepok*
                """
            ),
            Reversals = new(
                """
                odrzuc* odmów* odmaw* odmow* zaprzecz* zakaz* zakaż* zabron* zabran* zapobie* nikt nikogo nikomu nikim nic niczego niczemu
                niczym nigdy nigdzie żaden żadn* ani brak* brakuj* bez unikn* unika* ledwie ledwo uniewin* odwoł* zrezygn* rezygn* wyklucz*
                wstrzym* przesta* przeciw* sprzeciw* mało niewiel* poza oprócz zamiast wątpl* utajn* ukry* mil* przerw* stracił* straci*
                zanim dopiero tylko jedynie tajemn* niezgod* odroc* odroczy* podważ* koniec zakończ* przegra* ukryw* niemoż*
                """
            ),
            All = new(
                """
                wszyscy wszystkie wszystkich wszystkim wszystkimi wszystko każdy każda każde każdego każdej każdemu każdym każdą cały cała całe
                """
            ),
            Some = new(
                """
                niektórzy niektóre niektórych niektórym niektórymi kilka kilku kilkoro kilkanaście kilkunastu kilkadziesiąt kilkudziesięciu
                część części częścią większość większości większością wiele wielu połowa połowy połowę jedna trzecia ćwierć mniejszość
                mniejszości dziesiątki setki tylko prawie niemal dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć
                częściowo czasem czasami jedynie
                """
            ),
            Possible = new(
                """
                może mogą mógł mogła mogło mogli mogły mogłby mogłaby mogłoby mogliby mogłyby możliw* prawdopodobn* chyba zapewne być
                podobno rzekom* rozważ* zastanaw* planuj* planow* plan* chce chcą chciał* zamierz* ma mają miał miała mieli grozi groż*
                proponuj* propon* propozyc* liczy liczą jeśli jeżeli czy oczekuj* spodziew* domaga* obiec* obiecuj* przypuszcz* szacuj*
                niewyklucz* wyklucz* by
                """
            ),
            Doubtful = new(
                """
                może mogą mógł mogła mogło mogli mogły mogłby mogłaby mogłoby mogliby mogłyby prawdopodobn* chyba zapewne podobno rzekom*
                rozważ*
                """
            ),
            Infinitives = new(
                """
                ić: i ią ił iła iło ili iły ony ona one ono eni iony iona ione iono; yć: y ą ył yła yło yli yły ony ona ono; ać: a ają ał
                ała ało ali ały any ana ane ano e ą; ować: uje ują ował owała owało owali owały owany owana owano; nąć: nie ną nął nęła nęło
                nęli nęły nięty nięta nięto; ąpić: ąpi ąpią ąpił ąpiła ąpili; eć: i ą ał ała ało eli ały ieje; ieć: i ą iał iała iało ieli
                iały; ść: dnie dną dł dła dło dli dły jdzie jdą; jść: jdzie jdą szedł szła szło szli; awać: aje ają awał awała awało awali;
                tać: tanie taną tał tała tało tali tały; cząć: cznie czną czął częła częło częli częto; fić: fi fią fił fiła fiło fili;
                ąć: mie mą ął ęła ęło ęli ęto
                """
            ),
        };

    private const string Opposites = """
        wzrosł* wzrośn* wzrost* wzrasta* rosn* rósł rosła rosło rosły podroż* zwiększ* podnos* podniósł* podnios* podniesi* przybył* zwyżk*
            podwyż* | spadł* spadn* spadek spadk* spada* zmniejsz* maleje malał* zmala* obniż* stani* staniał* ubył* zniżk* zmniej*;
        ~wygra* zwycię* pokona* triumf* | przegra* poraż* uległ* | zremis* remis*;
        przyję* przyjął* przyjm* zatwierd* zaaprob* uchwal* poparł* poparc* popier* zgodzi* | odrzuc* odmów* odmow* zawetow* sprzeciw*;
        zezwol* pozwol* pozwala* dopuści* umożliw* | zakaz* zakaż* zabron* zabran* uniemoż*;
        potwierd* przyzna* | zaprzecz* zdement* wyklucz*;
        otwart* otwier* otworz* otwarc* | zamkn* zamyka* zamknię*;
        rozpocz* zacz* zaczn* zaczyn* rusz* wystart* | zakończ* skończ* kończy kończą przerw* wstrzym* zaprzest*;
        zatrzym* areszt* uwięzi* | zwolni* uwolni* wypuści* wypuszc*;
        zatrudn* przyjm* przyję* | zwolni* zwalni* zwolnie*;
        ~kupi* kupn* zakup* kupuj* naby* odkupi* | sprzeda* zby*;
        zbudow* budow* wybudow* powstał* powstan* wzni* postawi* | zburz* burz* wyburz* rozebr* zniszcz*;
        wcześniej* wcześn* przedterm* | później* późn* opóźn*;
        więcej | mniej;
        przed | po;
        północ* | połud* | wschod* wschód* | zachod* zachód*;
        górn* | doln*;
        winny winna winni winnego winną skaza* | uniewin* niewin*;
        przeży* żyje żyją żywy żywa żywi ocala* ocalał* | zmarł* zginę* zginą* umar* martw* zabit*;
        prowadzi prowadził* | przegryw*;
        popraw* poleps* polepsz* | pogors* pogarsz*;
        przyspies* przyśpies* | spowoln* opóźn*;
        odłoż* odrocz* przełoż* | przyspies* przyśpies*;
        wydłuż* przedłuż* | skróc* skrac*;
        rozszerz* poszerz* | zawęż* zwęż* ogranicz*;
        wzmocn* wzmacn* umocn* | osłab*;
        wprowadz* przywró* | znies* znios* zlikwid* likwid* cofn* wycof*;
        dołącz* przystąp* wstąp* | odłącz* wystąp* opuści*;
        ~przyjech* przyby* przyjeż* dotarł* | wyjech* odjech* wyjeż* odlec*;
        chwal* pochwal* pochwał* docen* | krytyk* skrytyk* potępi* zarzuc*;
        poparł* popier* poparc* | sprzeciw* krytyk* protest* odrzuc*;
        sukces* powiod* | porażk* niepowod* fiask*;
        ~zysk zysku zyski zysków zyskown* zarobi* | strat* straci*;
        nadwyż* | deficyt*;
        ~przychód przychod* dochód dochod* | wydatek wydatk* koszt*;
        ~import* przywóz* przywoz* | eksport* wywóz* wywoz*;
        najwyż* maksym* rekord* | najniż* minim*;
        wyższy wyższa wyższe wyższą wyższych | niższy niższa niższe niższą niższych;
        najwięk* | najmniej*;
        większy większa większe większą większych | mniejsz*;
        wysok* | nisk*;
        najdłuż* dłuższ* | najkrót* krótsz*;
        dług* długi | krótk*;
        szybk* szybciej* | woln* wolniej* powoln*;
        drog* drożs* najdroż* | tani* tańsz* najtań*;
        najleps* leps* | najgors* gorsz*;
        dobry dobra dobre dobrze | zły zła złe źle;
        najstars* starsz* | najmłod* młods*;
        siln* | słab*;
        legaln* | nielegal*;
        publiczn* państw* komunal* | prywatn*;
        krajow* wewnątrz* | zagran*;
        pierwsz* | ostatn*;
        rano rankiem poranek porann* | popołud* | wieczor* | nocy nocą nocn*;
        wiosn* wiosen* | jesien* | zimą zimow* | latem letni*;
        połącz* zjednocz* | rozdziel* podziel*;
        ciepł* ociepl* | zimn* chłod* ochłod*;
        optymis* | pesymis*;
        większość większości | mniejszość mniejszości;
        pozytyw* korzystn* | negatyw* niekorz*;
        dobrowol* | obowiąz* przymus*;
        tymczas* czasow* | trwał* stał*;
        lewic* | prawic*;
        codzien* dzienn* | tygodn* cotygod* | miesięcz* comies* | roczn* corocz*;
        mianow* powoł* wybra* | odwoła* odwołan*;
        uratow* ocalił* ocali* | zabił* zabij*;
        pełn* | pust*;
        złagodz* | zaostrz*;
        bezpiecz* | niebezp* groźn*;
        zdrow* wyzdrow* | chor* zachorow*;
        łatw* prost* | trudn* skompl*;
        blisk* | dalek* odleg*;
        wewnątrz | zewnątrz;
        sojusz* przyjac* | wrog* wróg*;
        wojn* | pokój pokoj* rozejm*;
        ~atak* zaatak* | broni obron*;
        wjazd* wjech* | wyjazd* wyjech*;
        włącz* | wyłącz*;
        zyska* uzyska* zdoby* | stracił* straci* utrac* strac*;
        znale* odnal* znajd* | zgub* zagin* zgin*;
        mężczyz* męsk* | kobiet* żeńsk*;
        zgod* uzgodn* | niezgod* spór spor*;
        zadowol* | niezadow*;
        oskarż* oskarż* | uniewin*;
        """;

    private const string Kinds = """
        zawód: lekarz* lekark* chirurg* | nauczyc* profesor* | prawnik* adwokat* | sędzi* | strażak* | kucharz* | dziennik* reporter* |
            aktor* | piosenk* śpiewa* | piekarz* | rolni* | kierowc* | pilot* | żołnierz* | policjant* | dentyst* | aptekar* | inżynier* |
            architek* | malarz* | rzeźbiar* | pisarz* pisark* | prokurat*;
        pojazd*: autobus* | trolejb* | tramwaj* | pociąg* | samolot* | śmigłow* helikop* | ciężarów* | motocyk* | statek statk* prom promu promy
            | rower* | traktor* ciągnik* | metro metra metrze;
        budyn*: szkoł* szkół | szpital* | kościoł* kościół | hotel* | fabryk* | muze* | bibliot* | teatr* | dworzec dworc* | lotnisk* |
            więzien* więzieni* | ratusz* | zamek zamk* | most mostu mosty moście | tunel* | stadion* | kino kina kinie;
        zwierz*: pies psa psy psów psem | kot kota koty kotów | koń konia konie koni | krow* krów | świni* | owc* owiec | niedźwied* | wilk* |
            lis lisa lisy lisów | słoń słoni* | lew lwa lwy lwów | tygrys* | koz* kóz | kur kury kura | pszczoł* pszczół;
        owoc*: jabłk* jabłek | gruszk* | wiśni* czereśn* | śliwk* śliwek | truskaw* | malin*;
        """;
}
