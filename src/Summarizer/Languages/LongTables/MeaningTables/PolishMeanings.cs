namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Polish words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class PolishMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            FindsNamesByStem = false,
            StemRules = Meanings.Rules(
                """
                a> e> i> o> u> y> ie> ia> io> iu> em> om> ym> im> iem> iom> ow> owi> owie> ach> iach> ami> iami> mi> ego> iego> emu> iemu>
                ych>
                ich> ymi> imi> ej> iej> l> la> lo> li> ly> al> ala> alo> ali> aly> il> ila> ilo> ili> ily> yl> yla> ylo> yli> yly> el> ela>
                elo> eli> ely> ac> ic> yc> ec> iec> owac> uje> uja> owal> owala> owali> owaly> owalo> owany> owana> owano> owane> aja> eja>
                ony> ona> one> ono> eni> onych> onego> iony> iona> ione> iono> ieni> any> ana> ane> ano> ani> anych> anego> anie> enie>
                ania>
                enia> aniu> eniu> eniem> aniem> nac> nie> na> nal> nela> nelo> neli> niety> nieta> nieto> iec>c ek>k cy>k dzy>g ki> ka>
                """
            ),
            WithoutWords = new("bez"),
            Negations = new("nie bez"),
            NegationReach = NegationReach.NextOrInfinitive,
            ComparesNegatedClauses = true,
            NegativePrefixes = ["nie"],
            Limits = new("tylko jedynie wyłącznie raz"),
            InflectsNames = true,
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
            TimeLimits = new("przed wcześniej"),
            Reversals = new(
                """
                odrzuc* odmów* odmaw* odmow* zaprzecz* zakaz* zakaż* zabron* zabran* zapobie* nikt nikogo nikomu nikim nic niczego
                niczemu niczym nigdy nigdzie żaden żadn* ani brak* brakuj* bez unikn* unika* ledwie ledwo uniewin* odwoł* zrezygn*
                rezygn* wyklucz* wstrzym* przesta* przeciw* sprzeciw* mało niewiel* poza oprócz zamiast wątpl* utajn* ukry* mil*
                przerw* stracił* straci* zanim dopiero tylko jedynie tajemn* niezgod* odroc* odroczy* podważ* koniec zakończ*
                przegra* ukryw* niemoż* zapomn* zapomin* zawaha* waha* zaniedb* omieszk*
                """
            ),
            All = new(
                """
                wszyscy wszystkie wszystkich wszystkim wszystkimi wszystko każdy każda każde każdego każdej każdemu każdym każdą cały cała
                całe
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
                może mogą mógł mogła mogło mogli mogły mogłby mogłaby mogłoby mogliby mogłyby możliw* prawdopodobn* chyba zapewne
                być podobno rzekom* rozważ* zastanaw* planuj* planow* plan* chce chcą chciał* zamierz* ma mają miał miała mieli
                grozi groż* proponuj* propon* propozyc* liczy liczą jeśli jeżeli czy oczekuj* spodziew* domaga* obiec* obiecuj*
                przypuszcz* szacuj* niewyklucz* wyklucz* by rozpatruj* analizuj*
                """
            ),
            Presumably = new("prawdopodobnie zapewne chyba być_może możliwie rzekomo podobno"),
            Drafts = new("projekt* szkic* propozycj* pogłos*"),
            PastForms = [.. "ł ła ło li ły".Split(' ')],
            Doubtful = new(
                """
                może mogą mógł mogła mogło mogli mogły mogłby mogłaby mogłoby mogliby mogłyby prawdopodobn* chyba zapewne podobno
                rzekom* rozważ* rozpatruj* analizuj* zastanawia*
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
            podwyż* | spadł* spadn* spadek spadk* spada* zmniejsz* maleje malał* zmala* obniż* staniał* ubył* zniżk* zmniej*;
        ~wygra* zwycię* pokona* triumf* | przegra* poraż* | zremis* remis*;
        przyję* przyjął* przyjm* zatwierd* zaaprob* uchwal* poparł* poparc* popier* zgodzi* | odrzuc* odmów* odmow* zawetow* sprzeciw*;
        zezwol* pozwol* pozwala* dopuści* umożliw* | zakaz* zakaż* zabron* zabran* uniemoż*;
        potwierd* przyzna* | zaprzecz* zdement* wyklucz*;
        otwart* otwier* otworz* otwarc* | zamkn* zamyka* zamknię*;
        rozpocz* zaczą* zaczę* zaczn* zaczyn* rusz* wystart* | zakończ* skończ* kończy kończą przerw* wstrzym* zaprzest*;
        zatrzym* areszt* uwięzi* | zwolni* uwolni* wypuści* wypuszc*;
        zatrudn* przyjm* przyję* | zwolni* zwalni* zwolnie*;
        ~kupi* kupn* zakup* kupuj* naby* odkupi* | sprzeda*;
        zbudow* budow* wybudow* powstał* powstan* wzni* postawi* | zburz* wyburz* rozebr* zniszcz*;
        wcześniej* wcześn* przedterm* | później* późn* opóźn*;
        więcej | mniej;
        północn* | południow* | wschodn* | zachodn*;
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
        chwal* pochwal* pochwał* docen* | krytyk* skrytyk* potępi*;
        poparł* popier* poparc* | sprzeciw* krytyk* protest* odrzuc*;
        sukces* powiod* | porażk* niepowod* fiask*;
        ~zysk zysku zyski zysków zyskown* zarobi* | strata straty stratę strat stratą;
        nadwyż* | deficyt*;
        ~przychód przychod* dochód dochod* | wydatek wydatk* koszt*;
        ~import* przywóz* przywoz* | eksport* wywóz* wywoz*;
        najwyż* maksym* | najniż* minim*;
        wyższy wyższa wyższe wyższą wyższych | niższy niższa niższe niższą niższych;
        najwięk* | najmniej*;
        większy większa większe większą większych | mniejsz*;
        wysok* | nisk*;
        najdłuż* dłuższ* | najkrót* krótsz*;
        szybk* szybciej* | wolniej* powoln*;
        drożs* najdroż* | tańsz* najtań*;
        najleps* leps* | najgors* gorsz*;
        dobry dobra dobre dobrze | zły zła złe źle;
        najstars* starsz* | najmłod* młods*;
        silny silna silne silnego silnych silniejsz* | słab*;
        legaln* | nielegal*;
        publiczn* państwow* komunaln* | prywatn*;
        krajow* wewnątrz* | zagran*;
        pierwsz* | ostatn*;
        wiosną wiosenn* | jesienią jesienn* | zimą zimow* | latem;
        połącz* zjednocz* | rozdziel* podziel*;
        ciepł* ociepl* | zimn* chłod* ochłod*;
        optymis* | pesymis*;
        większość większości | mniejszość mniejszości;
        pozytyw* korzystn* | negatyw* niekorz*;
        dobrowol* | obowiąz* przymus*;
        tymczasow* czasow* | trwale trwałe;
        lewic* | prawic*;
        codzien* dzienn* | tygodn* cotygod* | miesięcz* comies* | roczn* corocz*;
        mianowa* powoł* wybra* | odwoła* odwołan*;
        uratow* ocalił* ocali* | zabił* zabij*;
        pełny pełna pełne pełnych | pusty pusta puste pustych;
        złagodz* | zaostrz*;
        bezpiecz* | niebezp* groźn*;
        łatw* | trudn* skompl*;
        blisk* | dalek* odleg*;
        wewnątrz | zewnątrz;
        sojusz* przyjac* | wrog* wróg*;
        wojn* | rozejm*;
        ~atak* zaatak* | broni obron*;
        wjazd* wjech* | wyjazd* wyjech*;
        włącz* | wyłącz*;
        uzyska* zdoby* | utrac* straci*;
        znale* odnal* | zgub* zagin*;
        oskarż* | uniewin*;
        """;

    private const string Kinds = """
        zawód: lekarz* lekark* chirurg* | nauczyc* | adwokat* obrońc* mecenas* | sędzi* | strażak* | kucharz* | dziennik* reporter* |
            aktor* | piosenk* | piekarz* | rolnik* rolnicy | kierowc* | żołnierz* | aptekarz* | architekt* | prokurator*;
        pojazd*: autobus* | trolejbus* | tramwaj* | pociąg* | samolot* | śmigłow* helikopter* | ciężarówk* ciężarówek | motocykl* |
            ciągnik* traktor*;
        budyn*: szkoła szkoły szkole szkołę szkołą szkół | szpital* | kościół kościoł* | hotel* | fabryk* | muzeum muzea muzeów | bibliotek*
            |
            teatr teatru teatrze teatry | dworzec dworc* | lotnisk* | most mostu mosty moście mostem | tunel* | stadion*;
        zwierz*: pies psa psy psów psem | kot kota koty kotów | koń konia konie koni | krowa krowy krów | świnia świnie świni | owca owce
            owiec
            | niedźwied* | wilk wilka wilki wilków | lis lisa lisy lisów | słoń słonia słonie | lew lwa lwy lwów | tygrys* | koza kozy kóz |
            kura kury kur | pszczoł* pszczół;
        owoc*: jabłk* jabłek | gruszk* gruszek | wiśni* | śliwk* śliwek | truskaw* | malin*;
        """;
}
