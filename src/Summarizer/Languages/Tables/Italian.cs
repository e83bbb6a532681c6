using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Italian, written by hand.</summary>
internal static class ItalianTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "it",

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

            ReportingVerbs = Phrases(
                """
                detto, ha detto, hanno detto, dice, dicono, disse, dichiarato, ha dichiarato, dichiara, affermato, ha affermato, afferma,
                spiegato, ha spiegato, spiega, aggiunto, ha aggiunto, aggiunge, sottolineato, ha sottolineato, sottolinea, scritto, ha
                scritto, scrive, commentato, ha commentato, commenta, osserva, ha osservato, precisa, ha precisato, conclude, ha concluso,
                racconta, ha raccontato, ricorda, ha ricordato, ammette, ha ammesso, assicura, ha assicurato, annuncia, ha annunciato,
                avverte, ha avvertito, risponde, ha risposto, chiede, ha chiesto, replica, ha replicato, sostiene, ha sostenuto,
                ribadisce, ha ribadito, prosegue, ha proseguito, secondo
                """
            ),

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

            IndefiniteWords = Words("un uno una qualcuno nessuno altro altra altri altre alcuni alcune vari molti molte"),

            Roles = Phrases(
                """
                presidente, presidentessa, premier, presidente del consiglio, vicepresidente, vicepremier, ministro, ministra,
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

            Numbers = """
                0 zero? 1 uno? un? una? 2 due entrambi? entrambe? coppia? 3 tre 4 quattro 5 cinque 6 sei? 7 sette 8 otto 9 nove 10 dieci
                decina? 11 undici 12 dodici dozzina? 13 tredici 14 quattordici 15 quindici 16 sedici 17 diciassette 18 diciotto 19
                diciannove 20 venti? 30 trenta 40 quaranta 50 cinquanta 60 sessanta 70 settanta 80 ottanta 90 novanta 100 cento centinaia?
                1000 mille mila migliaia? 1000000 milione milioni 1000000000 miliardo miliardi #1 primo? prima? #2 secondo? seconda? #3
                terzo? terza? #4 quarto? quarta? #5 quinto quinta #6 sesto sesta #7 settimo settima #8 ottavo ottava #9 nono nona #10
                decimo decima
                """,

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
