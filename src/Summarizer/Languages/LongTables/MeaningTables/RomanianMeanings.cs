namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Romanian words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class RomanianMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                a> e> i> u> ul> ului> ii> iii> ilor> ei> lor> le> ele> elor> eaza> eze> ez> at> ata> ati> ate> it> ita> iti> ite> ut> uta>
                uti> ute> and> ind> are> ere> ire> arii> area> erea> irea> ari> easca> este> esc> eau> au> iei> ie> ia> tie> tia> tii>
                tiile> atie> atia> atii> itie> itia> ment> mentul> or> ori> orul> orii> orilor> oare> iile> iilor> se> sera> nd> ea> ead>
                """
            ),
            WithoutWords = new("fără"),
            Negations = new("nu n fără niciun nicio niciuna niciunul nimeni nimic niciodată nici"),
            RepeatedNegations = new("niciun nicio niciuna niciunul nimeni nimic niciodată nici"),
            Limits = new("numai doar"),
            VerbLinks = new("să se a"),
            Auxiliaries = new(
                """
                a au am ai ar va vor voi fi fie fiind este e sunt era erau fost fusese fuseseră fusesem poate pot putea puteau putut
                trebuie trebuia avea aveau are având s i l le li se și își îi îl îți ți mi ne vă o pe la în din de cu pentru prin după
                până între sub lângă către despre dintre dintr într mai foarte încă deja tot însă iar dar ca că unde când cum care ce
                această acest acestei acestui aceasta acesta al ale lui ei lor sa său sale vrea doar
                """
            ),
            NegativePrefixes = ["ne", "in", "im", "dez", "des"],
            TimeLimits = new("înainte până"),
            Reversals = new(
                """
                doar numai exceptând excepția afară deși ciuda lipsă lipsa departe înainte până greu dificil* abia aproape puțin
                puțini puține rar rară imposibil* improbabil* incapabil* inutil* absen* lipse* lips* fără eșu* eșec* pierd*
                pierdut* pierdere* sfârș* termin* încet* suspend* opri* opre* întrerup* evit* împiedic* interzi* interzic* abandon*
                renunț* renunt* refuz* respin* respins* exclu* exclus* anul* anulat* dezminți* neag* neg* nega contest* comb* opun*
                opus* limit* amân* amâ* întârzi* bloc* închi* închid* gol goală dispăr* dispar* elimin* retra* retrag* zero
                nevătăm* neatins* salv* liber* eliber* achit* nevinov* intact* scap* scăp* ignor* necunosc* ci excepție dubi*
                îndoi* insuficien* ilegal* invalid* gratuit* scutit* tăcere* tac* ascun* răm* rămân* rămas* rămâne* menți* păstr*
                continu* contrar* schimb locul aștept* incert* secret* mister* târziu provizori* parțial* demis* demisi* concedi*
                ratat* evadat* fugit* neprins* neclar* inund* nemulțum* împotriva uita uitat uită uite ezit* omis omite omit
                """
            ),
            All = new("toți toate toată tuturor fiecare fiecărui totalitatea întreg întreaga întregul integral"),
            Some = new(
                """
                unii unele câțiva câteva mai mulți multe parte majoritatea minoritatea jumătate sfert treime zeci sute numeroși numeroase
                diverși alți alții alte puțini puține aproape parțial nu cei doi două trei patru cinci șase șapte opt nouă zece douăzeci
                """
            ),
            Possible = new(
                """
                poate pot putea puteau ar posibil* posibilit* eventual* probabil* trebui* vrea* doresc* dorește* dori* sper*
                intențion* planific* plănui* preconiz* propun* propus* propuner* proiect* preved* prevăz* cred* ipotez* suspect*
                bănui* presupus* dacă condiți* risc* amenin* încearc* încerc* cer cere cerut* caut* urmăr* aștept* tem* promis*
                promit* pare exclus consider* ia_în_calcul iau_în_calcul analizează evaluează studiază examinează discută gândește
                """
            ),
            Presumably = new("probabil posibil poate eventual pesemne"),
            Drafts = new("proiect proiectul proiectului ciornă schiță propunere propunerea propunerii zvonuri"),
            Completed = new("a au"),
            Doubtful = new(
                """
                poate pot ar putea posibil* posibilit* eventual* propune propun propus ipotez* exclus ia_în_calcul iau_în_calcul
                analizează evaluează studiază examinează discută gândește
                """
            ),
            Certain = new("va vor a au fost sigur sigură siguranță certitudine cert categoric definitiv"),
        };

    private const string Opposites = """
        cresc* crest* crestere* crescut* major* urc urca urcat* urcă spor* sporit* scump* avans* dubl* marit* mareste maresc | scad*
            scazut* scadere* scazu* diminu* redus* reduc* reducere* cobor* ieftin* prabus* micsor* restran*;
        imbunat* ameliora* reven* redres* | inrautat* agrav* deterior*;
        ~castig* invins* invinge* inving* victori* biruit* impus* | pierd* pierdut* infran* infrang* invins;
        accept* aprob* autoriz* permis* permit* ratific* admis* admit* adopt* avizat* | respin* respins* refuz* interzi* interzic* anul*
            neag;
        permis* permit* autoriz* legaliz* ingadui* | interzi* interzic* impiedic*;
        confirm* recunosc* recunoscut* admit* marturis* | neag* nega negat* dezmin* contest* infirm*;
        deschi* deschid* redeschi* redeschid* inaugur* | inchi* inchid*;
        incep* inceput* debut* demar* lans* inaugur* | termin* sfars* inchei* incet*;
        relu* | suspend* intrerup* anul* opri* opre*;
        ment mentin* mentine* pastr* conserv* | elimin* renunt* desfiint* abrog* retra*;
        sustin* sustine* sprijin* favor* favorabil* apar apara salut* laud* | opun* opus* impotriva critic* respin* condamn* defavorabil*;
        ~arest* retin* retinut* incarcer* inchis capturat* | eliber*;
        condamn* vinovat* | achit* nevinov* disculp*;
        ~cumpar* achizit* achizition* | vand* vanz* vandut* vinde* vind vanzar*;
        ~angaj* recrut* cre creeze crea creat* creare* infiint* | concedi* demit* demis* disponibiliz* desfiint*;
        constru* constui* edific* ridic ridicat* | demol* distru* daram*;
        inclu* inclus* adaug* | exclu* exclus* elimin* scos scoate*;
        accelera* grab* | incetin* fran* intarzi*;
        devans* | aman* intarzi*;
        intar* consolid* inaspr* | slab* relax* atenu*;
        ~ajun* sosi* venit* intrat* | plec* iesit* parasi*;
        apar apare aparut* | dispar* disparut*;
        atac* | apar aparare*;
        uni unit* unesc fuzion* | despart* divid* separ* scind*;
        succes* reusi* reus* | esec* esua* esuat*;
        profit profitul castig* | pierder* deficit*;
        laud* elogi* felicit* | critic* blam* denunt*;
        dezval* divulg* | ascun* ascuns*;
        linist* optimis* increder* | ingrijor* pesimis* alarm*;
        incuraj* indemn* | descuraj*;
        interior* inauntru | exterior* afara;
        inainte inaintea | dupa;
        deasupra peste | dedesubt;
        ~preced* anterior* | urmat* ulterior*;
        devreme | tarziu;
        superior* | inferior*;
        majorit* | minorit*;
        maxim* | minim*;
        inalt* ridicat* | joas* scazut* redus*;
        mare mari uria* urias* imens* vast* | mic mica mici micut* minuscul* modest*;
        lung lunga lungi | scurt*;
        nou noua noi noul noii recent* modern* | vechi veche vechiul vechea;
        tanar* tiner* | batran* varst*;
        aproape apropi* | departe indepart*;
        rapid* repede | lent* incet;
        cald calda calde caldura | rece reci frig*;
        usor usoara simplu simpla | greu grea dificil* complicat*;
        sigur sigura siguri inofensiv* | periculos* periculoas* nesigur*;
        bogat* | sarac* sarace;
        bun buna buni bune excelent* | rau rea rele prost*;
        adevarat* autentic* | fals*;
        legal legala legale licit* | ilegal* ilicit*;
        public publica publice publici | privat*;
        voluntar* facultativ* optional* | obligatori*;
        gratuit* gratis | platit* plata platesc;
        provizori* temporar* | definitiv* permanent*;
        frecvent* obisnuit* | rar rara rare rareori neobisnuit* exceptional*;
        posibil posibila posibile capabil* | imposibil* incapabil*;
        probabil* | improbabil*;
        multum* multumit* fericit* | nemultum* trist* furio*;
        pasnic* calm* linistit* | violent* violent violente;
        plin plina plini pline | gol goala goale;
        viu vie vii supraviet* | mort moarta morti decedat* decesul ucis* murit;
        nevatam* tefar* | ranit* mort morti;
        nascut* nasterea nastere | murit decedat* moarte* mort;
        vindecat* sanatos* sanatoas* | bolnav* infectat*;
        casatorit* casatori* nunta | divort* despartit*;
        acelasi aceeasi aceleasi identic* | diferit* altfel;
        nord nordul nordic* | sud sudul sudic* | est estul estic* | vest vestul vestic*;
        stanga | dreapta;
        national nationala nationale intern interna interne | strain* extern* international*;
        urban* | rural*;
        ~aliat* prieten* | inamic* dusman* rival* adversar*;
        democrat* | dictat* autoritar*;
        pozitiv* | negativ*;
        ieftin* | scump*;
        ~oferta | cerere*;
        ~import* | export*;
        ~victim* | agresor* autor*;
        ~acuzare* procuror* | acuzat* aparare* inculpat*;
        jumatate | sfert | treime;
        zilnic* | saptaman saptamanal* | lunar* | anual*;
        primavar* | vara varii | toamna toamnei | iarna iernii;
        milion milioane | miliard miliarde;
        barbat* baiat* | femei* femeie fata fete;
        masculin* | feminin*;
        adult* | minor minori copil* copii;
        total* complet* integral* | partial*;
        unanim* | divizat*;
        direct* | indirect*;
        suficient* | insuficient*;
        cunoscut* | necunoscut*;
        avantaj* favoriz* | dezavantaj* defavoriz*;
        protej* protect* | amenint*;
        activ* | inactiv* dezactiv*;
        aminti* | uit uita uitat*;
        """;

    private const string Kinds = """
        ~ora ore | minut* | zi zile zilei | saptamana saptamani saptamanii | luna luni lunii | an ani anul | deceni* | secol*;
        tata tatal | mama mamei | frate fratele frati | sora surori | unchi* | matusa | bunic bunicul | bunica;
        medic* doctor* chirurg* | asistent asistenta asistente asistentelor | farmacist* | stomatolog* | veterinar* | avocat* | notar* |
            arhitect* | pompier* | profesor* invatator* | brutar* | ziarist* jurnalist* | pilot* | postas* | instalator* | electrician* |
            tamplar* | mecanic* | cioban* | pescar* | fermier* | miner* | taximetrist* | sofer*;
        masina masini autoturism* automobil* | camion* | autobuz* autocar* | tren trenul trenuri | tramvai* | avion* | elicopter* | nava
            nave vapor* | barca barci | bicicleta biciclete | motociclet* | metrou* | tractor*;
        caine* caini* | pisica pisici | cal calul cai | vaca vaci vite | oaie oi | capra capre | porc porci porcul | lup lupi lupul | urs
            ursi ursul ursoaic* | vulp* | rechin* | delfin* | balen* | broast* | rate | gain*;
        liceu liceul licee | universit* | gradinit* | spital* clinic* | moschee* | sinagog* | biseric* catedral* | muzeu* muzee | teatr* |
            cinema* | bibliotec* | inchisoare inchisori penitenciar* | piscin* | gara gari garii | aeroport* | fabric* uzin* | depozit* |
            restaurant* | supermarket* | stadion*;
        pistol* | pusca pusti | cutit* | bomba bombe | topor*;
        cutremur* seism* | inundat* | uragan* ciclon* | avalans* | incendi* | secet* | erupt*;
        euro | leu lei | dolar* | yen yeni;
        petrol* | carbun* | nuclear* | eolian* | hidrogen*;
        fotbal* | rugby | baschet* | tenis* | handbal* | volei* | ciclism* | inot;
        """;
}
