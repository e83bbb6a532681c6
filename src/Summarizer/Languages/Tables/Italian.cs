using Summarizer.Languages.LongTables.InNews;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Italian, written by hand.</summary>
internal static class ItalianTable
{
    // Third person of the present, past, imperfect, future and conditional; participles; gerund; infinitive.
    private const string VerbFamilies = """
        are: a ano ò arono ava avano erà eranno erebbe ato ata ando are arsi
        ere: e ono é erono ette ettero eva evano erà eranno erebbe uto endo ere
        ire: e ono ì irono iva ivano irà iranno irebbe ito endo ire
        isce: isce iscono ì irono iva ivano irà iranno irebbe ito endo ire
        dire: dice dicono disse dissero diceva dicevano dirà diranno direbbe detto dicendo dire
        scrivere: scrive scrivono scrisse scrissero scriveva scriverà scritto scrivendo scrivere
        chiedere: chiede chiedono chiese chiesero chiedeva chiederà chiesto chiedendo chiedere
        spondere: sponde spondono spose sposero spondeva sponderà sposto spondendo spondere
        mettere: mette mettono mise misero metteva metterà messo mettendo mettere
        tenere: tiene tengono tenne tennero teneva tenevano terrà tenuto tenendo tenere
        venire: viene vengono venne vennero veniva verrà venuto venendo venire
        giungere: giunge giungono giunse giunsero giungeva giungerà giunto giungendo giungere
        ludere: lude ludono luse lusero ludeva luderà luso ludendo ludere
        idere: ide idono ise isero ideva iderà iso idendo idere
        oscere: osce oscono obbe obbero osceva oscerà osciuto oscendo oscere
        porre: pone pongono pose posero poneva porrà posto ponendo porre
        durre: duce ducono dusse dussero duceva durrà dotto ducendo durre
        correre: corre corrono corse corsero correva correrà corso correndo correre
        scuotere: scuote scuotono scosse scuoteva scosso scuotendo scuotere
        volgere: volge volgono volse volsero volgeva volgerà volto volgendo volgere
        fondere: fonde fondono fuse fusero fondeva fonderà fuso fondendo fondere
        gere: ge gono sse ssero geva gerà tto gendo gere
        """;

    private const string Infinitives = """
        accusare, affermare, aggiungere, allargare, allertare, ammettere, ammonire, annotare, annunciare, anticipare, apostrofare,
        argomentare, arrabbiare, assicurare, attaccare, augurare, auspicare, avvertire, avvisare, azzardare, balbettare, bisbigliare,
        bocciare, bollare, borbottare, brindare, celebrare, chiarire, chiedere, chiosare, citare, commentare, comunicare, concludere,
        condividere, confermare, confessare, confidare, congratulare, consigliare, constatare, contestare, contrattaccare, controbattere,
        denunciare, descrivere, dettare, dichiarare, difendere, dire, domandare, elencare, elogiare, enfatizzare, esclamare, esortare,
        esordire, esprimere, esultare, evidenziare, giurare, giustificare, gridare, implorare, incalzare, indicare, informare, insistere,
        insorgere, interrogare, intervenire, invocare, ipotizzare, ironizzare, lamentare, lanciare, leggere, minacciare, minimizzare,
        mormorare, motivare, narrare, negare, notare, obiettare, osservare, ordinare, parlare, pensare, piangere, polemizzare, precisare,
        predicare, pregare, premettere, prevedere, proclamare, profetizzare, promettere, proporre, proseguire, protestare, puntualizzare,
        raccomandare, raccontare, rammaricare, rassicurare, reagire, recitare, replicare, respingere, ribadire, ribattere, ricordare,
        ridere, riferire, rilanciare, rilevare, rimarcare, rimproverare, ringraziare, ripetere, riportare, rispondere, rivelare,
        rivendicare, sbottare, scandire, scherzare, scrivere, segnalare, sentenziare, sfogare, sintetizzare, smentire, smorzare, sorridere,
        sospirare, sostenere, sottolineare, specificare, spiegare, stigmatizzare, suggerire, supplicare, sussurrare, tagliare, testimoniare,
        tuonare, twittare, urlare, valutare, vantare
        """;

    public static Language Language { get; } =
        new()
        {
            Tag = "it",
            ReadMeanings = static () => ItalianMeanings.Table,
            DropsSubjects = true,
            InvertsAfterQuotation = true,
            LowerCaseCalendar = true,
            SourcePrepositions = Phrases("secondo, a detta di, stando a, a giudizio di"),
            DefiniteArticles = Words("il lo la l"),
            GenitiveWords = Words("di del dello della dei degli delle dell d"),
            Demonstratives = Words("questo questa quel quello quella interessato interessata stesso stessa"),
            ClauseOpenings = Words("che se perché"),
            ViewpointPrepositions = Words("per"),
            TopicPrepositions = Words("su sul sullo sulla sui sugli sulle sull"),
            AgentPrepositions = Words("da dal dallo dalla dall"),
            QuotationReferences = Phrases("così, con queste parole, sono parole, sono le parole, è il commento, parola"),
            Articles = Words("il lo la i gli le l un uno una mio mia suo sua loro nostro nostra"),
            Determiners = Words("il lo la i gli le l un uno una suo sua questo questa quel quello quella"),
            Conjunctions = Words("ma e però"),
            OrganizationWords = Words(
                """
                ministero comune regione provincia governo parlamento camera senato corte tribunale procura questura prefettura polizia
                università politecnico istituto scuola liceo ospedale asl azienda banca società gruppo fondazione associazione federazione
                ambasciata accademia ente fondo cooperativa clinica policlinico conservatorio biblioteca diocesi arcidiocesi gendarmeria
                confederazione sindacato partito lega unione comitato commissione consiglio consorzio museo teatro soprintendenza agenzia
                """
            ),

            FunctionWords = Words(
                """
                di e il la che in un per è non con una del sono le si da i al della dei nel più ha lo gli alla come anche ma o delle su
                dal questo se ci hanno nella essere suo sua due stato
                """
            ),

            Abbreviations = Words(
                """
                sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing arch geom rag on sen mons gen dr ecc pag p art n nr tel vol cit
                """
            ),

            ContinuingOpenings = Words("poi prima"),
            SourcePronouns = Words("lui lei"),
            ContinuingVerbs = Words("aggiunto aggiunge aggiungeva proseguito prosegue concluso conclude continuato continua"),
            InscriptionNouns = List("cartell striscion manifest muro targa maglietta"),
            QuotingVerbs = Words("citato cita citando"),
            ReportingVerbs = VerbForms.Of(Infinitives, VerbFamilies, "secondo, a detta di, stando a, a giudizio di"),

            Prepositions = Words(
                """
                di a da in con su per tra fra al allo alla ai agli alle dal dallo dalla dai dagli dalle del dello della dei degli delle
                nel nello nella nei negli nelle sul sullo sulla sui sugli sulle contro dopo durante presso verso senza secondo
                """
            ),

            Pronouns = Words(
                """
                io tu lui lei noi voi loro egli ella esso essa essi esse mi ti si ci vi lo la li le gli ne me te sé questo questa quello
                quella chi qualcuno nessuno tutti altro altra altri altre
                """
            ),

            SpeakerPronouns = Words("lui lei loro"),

            FirstPersonWords = Words("io me mi mio mia miei mie noi ci nostro nostra"),
            QuestionLabels = Words("d domanda"),
            AnswerLabels = Words("r risposta"),

            NonTopics = Words(
                """
                anno anni mese mesi giorno giorni settimana settimane ora ore minuto minuti caso fatto modo parte volta volte
                """
            ),

            VerbMarkers = Words(
                """
                non si ha hanno aveva è sono era erano essere avere io egli lui lei loro può possono deve devono stato stata
                """
            ),

            ClockWords = Words("ora ore alle"),

            PageOpenings = Lines(
                """
                clicca qui
                leggi anche
                leggi di più
                guarda anche
                guarda il video
                vedi anche
                iscriviti alla nostra
                iscrivetevi alla nostra
                scarica la nostra app
                scarica l'app
                seguici su
                seguiteci su
                unisciti al nostro
                articolo aggiornato
                """
            ),

            PagePhrases = Lines(
                """
                ha collaborato a questo articolo
                hanno collaborato a questo articolo
                ha contribuito a questo articolo
                hanno contribuito a questo articolo
                """
            ),

            CreditOpenings = Lines(
                """
                a cura di
                servizio di
                scritto da
                modificato da
                tradotto da
                """
            ),

            IndefiniteWords = Words("un uno una qualcuno nessuno altro altra altri altre alcuni alcune vari molti molte"),

            FamousNames = Words(ItalianNames.Famous),
            Places = Phrases(ItalianNames.Places).And(WorldPlaces.Latin),
            OrganizationsInNews = Phrases($"{ItalianNames.Organizations}, {WorldOrganizations.All}"),
            InstitutionLinks = Words("di del dello della dei degli delle per"),
            FieldConjunctions = Words("e"),

            FirstNames = Words(
                $"""
                adriana adriano agnese agostino alberto alessandra alessandro alessia alessio alfonso alfredo alice andrea angela
                angelo anna
                annalisa antonella antonio armando arianna arturo aurora barbara beatrice benedetta bruno camilla carla carlo
                carmela carmine
                caterina cecilia cesare chiara christian cinzia claudia claudio corrado cosimo cristian cristiana cristina daniela daniele
                dario davide debora diego domenico donatella edoardo elena eleonora elisa elisabetta elvira emanuela emanuele emilia emilio
                emma ennio enrica enrico enzo erica ermanno ernesto ettore eugenio fabiana fabio fabrizio federica federico felice
                ferdinando
                filippo fiorella flavia flavio fortunato franca francesca francesco franco gabriele gabriella gaetano gaia gennaro giacomo
                giada gianluca gianni gilda gino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina
                grazia graziella greta guglielmo guido ida ignazio ilaria irene isabella ivan jacopo katia lara laura leonardo letizia lidia
                liliana livia livio lorena lorenza lorenzo loretta luca lucia luciana luciano lucio ludovica luigi luigia luisa manuela mara
                marcello marco margherita maria mariangela marina mario marisa marta martina massimiliano massimo matilde matteo mattia
                maura maurizio mauro michela michele milena mirella mirko monica nadia nicola nicoletta nicolò noemi nunzia nunzio olga
                oreste ornella orazio ottavio paola paolo patrizia pasquale piera piero pierluigi pietro pina raffaella raffaele remo renata
                renato renzo riccardo rita roberta roberto rocco romano rosa rosalia rosanna rosario rossella ruggero sabrina salvatore
                samuele sandra sandro sara sebastiano serena sergio silvana silvano silvia silvio simona simone sofia stefania stefano
                susanna teresa tiziana tiziano tommaso ugo umberto valentina valentino valeria valerio vanessa vincenza vincenzo viola
                virginia vito vittoria vittorio viviana walter
                {ItalianNames.Given} {WesternGivenNames.Men} {WesternGivenNames.Women}
                """
            ),

            RoleModifiers = Lines(
                """
                ex, precedente, già, uscente, defunto, defunta, passato
                vice, aggiunto, aggiunta, sotto
                facente funzione, ad interim, reggente
                avversario, avversaria, rivale, ombra
                onorario, onoraria, assistente, eletto, eletta, futuro, futura
                """
            ),

            Aides = Phrases(
                """
                portavoce, avvocato, avvocata, legale, consigliere, consigliera, assistente, capo di gabinetto, capo staff, segretario,
                segretaria, collaboratore, collaboratrice, moglie, marito, vedova, figlio, figlia, fratello, sorella, madre, padre,
                successore, predecessore, rivale, autista, addetto stampa
                """
            ),

            OtherPeople = Phrases(
                """
                un altro, un'altra, altro, altra, altri, altre, un terzo, una terza, un quarto, una quarta, un secondo, una seconda,
                uno di loro, una di loro, uno dei, una delle, alcuni, alcune, qualcuno, qualcun altro, qualcun'altra, molti, molte
                """
            ),

            Roles = Phrases(
                """
                comandante, tecnico, mister, coach, dirigente, preside, rettore, rettrice, legale, avvocatessa, notaio, ingegnere,
                architetto,
                archeologo, archeologa, biologo, biologa, fisico, chimico, geologo, geologa, storico, storica, sociologo, sociologa,
                psicologo, psicologa, neurologo, neurologa, virologo, virologa, coordinatore, coordinatrice, responsabile, amministratore,
                amministratrice, amministratore delegato, imprenditore, imprenditrice, operaio, operaia, contadino, contadina, agricoltore,
                pescatore, pescivendolo, negoziante, commerciante, artigiano, autista, tassista, macchinista, vigile, agente, maresciallo,
                tenente, sergente, ispettore, ispettrice, pm, procuratore generale, gip, cancelliere, testimone, vittima,
                imputato, imputata,
                tennista, calciatore, calciatrice, centrocampista, difensore, ciclista, pilota, nuotatore, nuotatrice, stilista,
                cuoco, chef,
                cantautore, cantautrice, musicista, conduttore, conduttrice, autore, autrice, poeta, poetessa, pittore, pittrice, scultore,
                fotografo, fotografa, critico, critica, curatore, curatrice, collega, figlio, figlia, nipote, marito, moglie, fratello,
                sorella, padre, madre, nonno, nonna, amico, amica, vicino, vicina, parroco, frate, suora, studioso, studiosa, esperto,
                esperta, leader, capogruppo, delegato, delegata, sindacalista, attivista, volontario, volontaria, pensionato, pensionata,
                studente, studentessa, insegnante, maestro, maestra, infermiere, infermiera, primario, veterinario, presidente,
                presidentessa, premier, presidente del consiglio, vicepresidente, vicepremier, ministro, ministra,
                viceministro, sottosegretario, sottosegretaria, segretario, segretaria, sindaco, sindaca, governatore, governatrice,
                deputato, deputata, senatore, senatrice, assessore, assessora, consigliere, consigliera, portavoce, ambasciatore,
                ambasciatrice, direttore, direttrice, capo, giudice, procuratore, procuratrice, magistrato, prefetto, questore, avvocato,
                avvocata, professore, professoressa, dottore, dottoressa, medico, ricercatore, ricercatrice, economista, analista,
                generale, colonnello, capitano, commissario, allenatore, allenatrice, giocatore, giocatrice, attaccante, portiere,
                regista, attore, attrice, cantante, scrittore, scrittrice, giornalista, signor, signora, don, papa, cardinale, vescovo,
                re, regina
                """
            ),

            Calendar = """
                gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
                | lunedì martedì mercoledì giovedì venerdì sabato domenica
                """,

            DateLinks = Words("del"),
            NumberLinks = Words("e"),
            NumberJoiner = "",

            Numbers = """
                0 zero? 1 uno? un? una? 2 due entrambi? entrambe? coppia? 3 tre 4 quattro 5 cinque 6 sei? 7 sette 8 otto 9 nove 10
                dieci decina? decine? 11 undici 12 dodici dozzina? 13 tredici 14 quattordici 15 quindici quindicina? 16 sedici 17
                diciassette 18 diciotto 19 diciannove 20 venti? ventina? 30 trenta trentina? 40 quaranta quarantina? 50 cinquanta
                cinquantina? 60 sessanta 70 settanta 80 ottanta 90 novanta 100 cento centinaio? centinaia? 1000 mille mila migliaio?
                migliaia? 1000000 milione milioni 1000000000 miliardo miliardi #1 primo? prima? #2 secondo? seconda? #3 terzo?
                terza? #4 quarto? quarta? #5 quinto quinta #6 sesto sesta #7 settimo settima #8 ottavo ottava #9 nono nona #10
                decimo decima
                """,

            Amounts = """
                1/2: metà
                1/3: terzo terzi
                1/4: quarto quarti
                1/5: quinto quinti
                1/6: sesto sesti
                1/8: ottavo ottavi
                1/10: decimo decimi
                half: mezzo, mezza
                quarter: quarto
                evening: sera, pomeriggio, notte
                about: circa, quasi, intorno a, intorno alle, attorno a, pressappoco, all'incirca, più o meno, oltre
                below: quasi, circa, meno di, fino a, poco meno di
                above: più di, oltre, almeno, più del, oltre il
                before unit: di
                percent: per cento, percento
                total: totale, complessivamente, insieme, tutto
                decades: anni
                times: volte
                decimal: virgola
                outof: su, dei, delle, dei suoi
                every: ogni
                0.5year: semestre
                second: secondi
                minute: minuto minuti
                hour: ora ore
                day: giorno giorni
                week: settimana settimane
                month: mese mesi
                year: anno anni
                decade: decennio decenni
                century: secolo secoli
                """,

            CapitalizedSuffixes = Words("zione zioni mente ità ismo isti"),

            PlaceSuffixes = List("ese esi ano ana ani ino ina in asco igian"),
            InflectionSuffixes = "a e i o",

            InjectionPhrases = new("it")
            {
                Phrases = new Dictionary<Cue, string>
                {
                    [Cue.Ignore] = """
                        ignora, ignori, ignorate, ignorare, dimentica, dimentichi, dimenticate, dimenticare, trascura, tralascia, non tenere
                        conto, non tener conto, non seguire, scarta
                        """,
                    [Cue.Earlier] = "precedent*, tue, di sopra, sopra, anteriori, originali, iniziali, di sistema, ricevute",
                    [Cue.Instructions] = "istruzion*, indicazioni, direttive, regole, prompt, comandi, tutto quanto sopra",
                    [Cue.Your] = "tua, tuo, tue",
                    [Cue.Answer] = "risposta, risposte, output, riassunto, sintesi, messaggio",
                    [Cue.YourAnswer] = "sua risposta, vostra risposta, suo riassunto, la risposta, nel riassunto, del riassunto",
                    [Cue.YouAre] = """
                        tu sei, ora sei, adesso sei, sei un, sei una, sei ora, lei è un, lei è una, agisci come, comportati come,
                        fingi di essere
                        """,
                    [Cue.Model] = """
                        ia, ai, chatgpt, gpt*, chatbot, modello linguistico, modello di linguaggio, llm, assistente, intelligenza
                        artificiale
                        """,
                    [Cue.SystemPrompt] = "prompt di sistema, messaggio di sistema, istruzioni di sistema",
                    [Cue.Address] = "nota per, attenzione, caro, cara, messaggio per, ciao",
                    [Cue.Direct] = """
                        non riassumere, invece di riassumere, anziché riassumere, al posto di riassumere, le tue istruzioni sono, il tuo
                        nuovo compito, come modello linguistico, in quanto modello linguistico, in quanto ia, ignora tutto ciò, ignora
                        tutto quanto, dimentica tutto ciò, dimentica tutto quanto, ignora l'articolo, ignora questo articolo, ignora tutte
                        le istruzioni, se sei un'ia, se sei un modello, se sei un assistente, nota per l'ia, il tuo riassunto deve, il
                        riassunto deve, il riassunto dovrà
                        """,
                    [Cue.Bare] = """
                        nella tua risposta, nelle tue risposte, alla tua risposta, della tua risposta, nel tuo riassunto, al tuo
                        riassunto, nel tuo messaggio, la tua risposta deve, rispondi solo, rispondi soltanto, rispondi unicamente,
                        rispondi esclusivamente, d'ora in poi sei, da ora in poi sei, da adesso sei, d'ora in poi parla, di' agli utenti
                        """,
                    [Cue.Opening] = """
                        rispondi con, rispondi in, rispondi come, risponda con, scrivi la tua, termina la tua, inizia la tua, di' all'utente
                        """,
                    [Cue.Task] = """
                        aggiungi, aggiunga, analizza, calcola, classifica, combina, componi, confronta, converti, correggi, crea, dammi,
                        descrivi, descriva, dimentica, dimmi, elenca, elabora, elimina, fornisci, fornisca, genera, ignora, immagina,
                        includi, includa, indica, inserisci, inserisca, integra, inventa, menziona, modifica, mostra, nomina, proponi,
                        raccomanda, racconta, redigi, rimuovi, riscrivi, rispondi, riassumi, risolvi, scrivi, scriva, sostituisci, spiega,
                        spieghi, spiegami, suggerisci, sviluppa, traduci, traduca, trasforma, utilizza
                        """,
                    [Cue.Question] = """
                        che cos'è, che cosa è, cosa è, cos'è, cosa sono, qual è, quali sono, chi, come, perché, dove si trova, quando,
                        quanti, quante, puoi, potresti, può
                        """,
                    [Cue.Lead] = "per favore, per piacere, ora, adesso, poi, inoltre, e, anche, infine, sempre",
                    [Cue.Pointer] = """
                        lui, lei, loro, egli, ella, essi, suo, sua, suoi, sue, questo, questa, questi, queste, quello, quella, noi, nostro,
                        nostra, ciò
                        """,
                },
            },
        };
}
