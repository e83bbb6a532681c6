namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Italian words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class ItalianMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                o> a> i> e> are> ere> ire> ato> ata> ati> ate> uto> uta> uti> ute> ito> ita> iti> ite> ano> ono> ando> endo> era> eranno>
                ira> iranno> erebbe> erebbero> irebbe> ava> avano> eva> evano> iva> ivano> arono> irono> erono> ino> zione> zioni> azione>
                azioni> izione> izioni> mento> menti> amento> amenti> imento> mente> amente> arlo> arla> arli> arle> erlo> erla> arsi>
                ersi> irsi> ante> anti> tore> tori> trice> chi>c che>c ghi>g ghe>g cio>c cia>c
                """
            ),
            Elided = WordList.Words("l d un c s n m t dell nell all dall sull coll quell quest nessun tutt cent mezz sant bell qualcun"),
            WithoutWords = new("senza"),
            Negations = new("non senza nessun nessuno nessuna niente nulla neanche nemmeno neppure né mai"),
            RepeatedNegations = new("nessun nessuno nessuna niente nulla neanche nemmeno neppure né mai"),
            Limits = new("solo soltanto solamente unicamente"),
            VerbLinks = new("a di da per che"),
            Infinitives = new(
                "are ere ire arre urre arlo arla arli arle erlo erla erli erle irlo irla irli irle arsi ersi irsi argli ergli".Split(' ')
            ),
            Agents = WordList.Words("da dal dallo dalla dai dagli dalle dall"),
            PassiveWords = WordList.Words("stato stata stati state viene vengono venne vennero fu furono essere"),
            MutualVerbs = new("incontr* affront* spos* sfid* ospita* insieme"),
            Auxiliaries = new(
                """
                è sono era erano sarà saranno sarebbe sarebbero sia siano fu furono essere stato stata stati state essendo ha hanno ho
                aveva avevano avrà avranno avrebbe avrebbero abbia abbiano avere avuto può possono poteva potevano potrà potranno potrebbe
                potrebbero possa possano potuto potere deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero debba dovuto vuole
                vogliono voleva volevano vorrà vorrebbe voluto viene vengono veniva verrà verranno venga vengano va vanno andrà andranno
                fa fanno resta restano resterà resteranno rimane rimangono ci ne si lo la li le gli vi più molto ancora già anche così
                come dopo sotto contro tra fra verso quando dove perché però ora
                """
            ),
            NegativePrefixes = ["in", "im", "ir", "il", "dis", "s"],
            TimeLimits = new("prima"),
            Reversals = new(
                """
                solo soltanto solamente unicamente tranne salvo eccetto fuori nonostante malgrado lontan* prima fino difficil*
                appena quasi poco pochi poca poche meno raro rara impossibil* improbabil* incapac* inutil* assen* manc* priv* fall*
                perd* perso persa persi perdit* fin fine finit* finis* termin* cess* sospe* ferm* interr* evit* imped* viet*
                divieto proib* abbandon* rinunc* rifiut* respin* respint* esclu* scart* annull* cancell* smentit* smenti* neg*
                contest* confut* oppo* limit* rinvi* rimand* ritard* blocc* chius* chiud* vuot* scompar* spari* soppr* ritir* zero
                illes* salv* liber* assol* assolt* innocen* intatt* sfugg* ignor* sconosc* bensì invece altrove dubb* insuffic*
                irregol* illegal* invalid* gratis gratuit* esent* silenz* tac* tacit* mut* mantien* manten* rest* riman* rimast*
                continu* conserv* contrar* attes* attend* incert* segret* mister* tardi provvisor* parzial* dimes* dimett* dimiss*
                sottratt* scongiur* anziché altrimenti contrari* indisponib* dimentic* scord* esit* trascur* omess* omett*
                tralasci*
                """
            ),
            All = new("tutti tutte tutto tutta ogni ognuno ciascuno totalità interamente intero intera"),
            Some = new(
                """
                alcuni alcune alcun qualche diversi diverse vari varie parte maggioranza minoranza maggior metà terzo quarto decina decine
                ventina trentina centinaio centinaia molti molte numerosi numerose altri altre pochi poche quasi parzialmente non due tre
                quattro cinque sei sette otto nove dieci venti
                """
            ),
            Possible = new(
                """
                può possono potrà potranno potrebbe potrebbero poteva potuto forse magari possibil* possibilmente eventual*
                probabil* probabilmente dovr* deve devono vuol* vogl* vorr* voler* voleva sper* prevede* prevedono previst*
                prevedeva propon* propost* progett* pens* intend* ipote* sospett* presunt* presum* se condizion* rischi* minacc*
                cerc* tent* chied* chiest* richie* punt* valut* consider* sarebbe sarebbero avrebbe avrebbero secondo tem* promes*
                promett* esclude escludono sembra* attes* vaglia vagliano studia studiano esamina esaminano medita meditano
                """
            ),
            Presumably = new("probabilmente forse presumibilmente verosimilmente possibilmente eventualmente"),
            Drafts = new("bozza bozze ipotesi indiscrezioni proposta proposte progetto"),
            Completed = new("ha hanno aveva avevano"),
            ConditionalForms = [.. "rebbe rebbero".Split(' ')],
            Doubtful = new(
                """
                può possono potrebbe potrebbero forse magari possibil* possibilmente eventual* valut* propone propongono proposto
                ipotes* ipotizz* esclude escludono suggeri* considera vaglia vagliano studia studiano esamina esaminano medita
                meditano
                """
            ),
            Certain = new("ha hanno sarà saranno è certamente sicuramente certo certa sicuro sicura definitivamente verrà verranno"),
            CertainForms = ["era", "eranno", "ira", "iranno", "dra", "dranno", "rra", "rranno"],
        };

    private const string Opposites = """
        aument* crescit* cresc* cresciut* sal salgono sale salit* salir* rialz* increment* rincar* balz* impenn* lievit* raddopp* risal* |
            calo cala calano calare calat* cali calera caler* diminu* ribass* scend* scende sces* sceso ridu* ridott* crol* croll*
            fless* cadut* tagli taglio tagliat*;
        miglior* rimont* ripres* recuper* | peggior* aggrav* deterior*;
        ~vince vincono vincer* vinse vinto vinta vinti vinte vittori* vincit* trionf* battut* batte battono battere sconfigg* super* |
            perde perdono perder* perse perso persa persi sconfitt* sconfitta cede cedono;
        accett* approv* accol* accogl* accolt* autorizz* consent* permes* permett* ratific* | respin* respint* rifiut* bocc* bocci* viet*
            divieto proib* scart* annull* rigett* negat* negano;
        permett* permes* autorizz* consent* legalizz* toller* | viet* divieto divieti proib* imped*;
        conferm* ammett* ammess* riconosc* riconosciut* confess* | smenti* smentit* negat* negano nego negare contest* confut* rigett*;
        apre aprono aprir* aprira aprirann* aperto aperta aperti aperte apertur* riapr* riapert* inaugur* | chius* chiud* chiusur* serr*;
        inizi* comincia* cominci* avvi* inaugur* debutt* | fin fine finisc* finit* termin* concl* conclus* cess*;
        ripres* riprend* riavv* | sospe* sospend* interr* blocc* fermat* stop;
        manten* mantien* conserv* preserv* tutel* | soppr* abol* elimin* ritir* abbandon*;
        sosten* sostien* appogg* favor* favorevol* difend* difes* elogi* applaud* plaud* | oppo* contrar* contrari* critic* respin*
            condann* osteg* avvers* sfavorevol*;
        ~arrest* incarcer* imprigion* fermato fermati cattur* | scarcer* liber* rilasci*;
        condann* colpevol* | assol* assolt* assoluz* innocen* prosciol* scagion*;
        ~compr* acquist* acquisi* | vend* vendit* cess* cession* cede cedere cedut*;
        ~assum* assun* assunzion* ingagg* crea creare crear* creera creazion* | licenz* licenzi* esoner* dimett* taglier* tagliare;
        costru* edific* realizz* | demol* distrugg* distrutt* distruzion* abbatt*;
        inclu* inser* aggiung* aggiunt* | esclu* esclus* tolt* togli* rimoss* rimuov* elimin*;
        acceler* affrett* | rallent* fren* ritard*;
        anticip* | rinvi* posticip* rimand* ritard* slitt*;
        raffor* rafforz* inaspr* | indebol* allegger* allent*;
        ~arriv* giun* giunt* entrat* | partit* parte partono lasci* uscit* partenz*;
        appar* compar* | scompar* spari*;
        attacc* | difend* difes*;
        unisc* unit* unir* fus* fusion* | divid* divis* separ* sciss*;
        success* riusc* | fall* fallit* insuccess*;
        util* guadagn* attivo | perdit* deficit disavanz*;
        elogi* lod* applaud* | critic* biasim* denunc*;
        rivel* svel* divulg* | nascon* nascos* occult* tace tacer*;
        rassicur* ottimis* fiducios* fiducia | preoccup* pessimis* allarm*;
        incoragg* spron* invogl* | scoragg* dissua*;
        intern* dentro | estern* fuori;
        prima | dopo;
        sopra | sotto;
        ~preced* | success* seguent*;
        presto | tardi;
        superior* | inferior*;
        maggioranz* maggioritar* | minoranz* minoritar*;
        massim* | minim*;
        maggior* | minor minore minori;
        alto alta alti alte elevat* | basso bassa bassi basse;
        grande grandi enorme* gigant* immens* vast* ampi* | piccol* minuscol* modest*;
        lungo lunga lunghi lunghe | corto corta corti breve brevi;
        nuovo nuova nuovi nuove recent* modern* | vecchi* antic* antich*;
        giovan* | vecchi* anzian*;
        vicin* | lontan* distant*;
        rapid* rapidamente veloc* | lent* lentamente;
        caldo calda caldi calde calor* | freddo fredda freddi fredde fresc*;
        facil* facilmente semplic* | difficil* complic* ardu*;
        sicur* innocu* | pericol* insicur* rischios*;
        ricco ricca ricchi ricche benestant* | pover*;
        buon buono buona buoni buone ottim* | cattiv* pessim*;
        vero vera veri autentic* | fals*;
        legal* lecit* regolar* | illegal* illecit* irregolar*;
        pubblic* | privat*;
        volontar* facoltativ* | obbligator* forzat*;
        gratuit* gratis | pagamento pagar* paga pagano;
        provvisor* temporane* | definitiv* permanent*;
        frequent* spesso consuet* | rar* raramente insolit* eccezional*;
        possibil* capac* | impossibil* incapac*;
        probabil* | improbabil*;
        content* soddisf* felic* liet* | scontent* insoddisf* trist* arrabbi*;
        pacific* tranquill* | violen*;
        pieno piena pieni | vuot*;
        vivo viva vivi vive sopravvi* sopravviss* | mort* mort deced* muor* uccis*;
        illes* incolum* | ferit* mort* uccis*;
        nasc* nascita nato nata nati | mort* deced*;
        guarit* sano sana sani | malat* contagiat* infett*;
        spos* matrimon* | divorz* separat*;
        stess* ugual* identic* | divers* differ*;
        nord settentrional* | sud meridional* | est oriental* | ovest occidental*;
        sinistra | destra;
        nazional* intern interno | estero estera straner* stranier* internazional*;
        urban* | rural*;
        ~alleat* amic* | nemic* rival* avversar*;
        democra* | dittat* autoritar*;
        positiv* | negativ*;
        economico conveniente | caro cara cari care costos*;
        ~offert* | domand*;
        ~import* | esport*;
        ~vittim* | aggressor* autore colpevol*;
        ~accusa procura pm | accusat* imputat* difes*;
        metà | terzo | quarto;
        quotidian* | settimanal* | mensil* | annual*;
        primavera | estate | autunno | inverno;
        milione milioni | miliardo miliardi;
        uomo uomini ragazzo ragazzi | donna donne ragazza ragazze;
        maschil* | femminil*;
        adult* | minorenn* bambin*;
        total* totalmente complet* completamente | parzial* parzialmente;
        unanim* unanimita | divis*;
        dirett* direttamente | indirett*;
        sufficient* | insufficient*;
        noto noti note | ignot* sconosciut*;
        favor* favori* agevol* | penalizz* sfavor*;
        protegg* protett* protezion* | minacc*;
        fiduc* | sfiduc*;
        attiv* | inattiv* disattiv*;
        arm armat* | disarm*;
        ricord* | dimentic*;
        """;

    private const string Kinds = """
        ~ora ore | minuto minuti | giorno giorni giornata giornate | settimana settimane | mese mesi | anno anni | decenni* | secolo
            secoli;
        padre padri | madre madri | fratello fratelli | sorella sorelle | zio zii | zia zie | nonno nonni | nonna nonne;
        medico medici chirurg* | infermier* | farmacist* | dentist* | veterinar* | avvocat* | notaio | architett* | pompier* | insegnant*
            professor* maestr* | fornai* panettier* | macella* | parrucchier* | giornalist* | pilot* | postin* | idraulic* | elettricist*
            | falegnam* | meccanic* | pastor* | pescator* | agricoltor* contadin* | minator* | tassist* | camionist*;
        auto automobil* vettura vetture | camion tir | autobus pullman bus | treno treni | tram | aereo aerei velivol* | elicotter* | nave
            navi | barca barche | bicicletta biciclette bici | moto motocicl* | metropolitan* | trattor*;
        cane cani | gatto gatti | cavallo cavalli | mucca mucche bovin* | pecor* agnell* | capra capre | maial* suin* | lupo lupi | orso
            orsi orsa | volp* | squal* | delfin* | balen* | tartarug* | foca foche | anatr* | gallin*;
        liceo licei | universit* | asilo asili | ospedal* clinica cliniche | moschea moschee | sinagog* | chies* cattedral* | museo musei
            | teatr* | cinema | bibliotec* | carcer* | piscin* | stazione stazioni | aeroport* | fabbric* stabiliment* | magazzin* |
            ristorant* | supermercat* | stadio stadi;
        pistol* | fucil* | coltell* | bomba bombe | ascia accetta;
        terremot* sism* | alluvion* | uragan* ciclon* | valanga valanghe | incendi* rogo | siccit* | eruzion* | frana frane smottament*;
        euro | dollar* | yen;
        petroli* | carbone | nuclear* | eolic* | idrogeno;
        calcio | rugby | basket pallacanestro | tennis | pallamano | pallavolo | ciclism* | nuoto;
        """;
}
