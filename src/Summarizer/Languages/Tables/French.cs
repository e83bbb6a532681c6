using Summarizer.Languages.LongTables.French;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of French, written by hand.</summary>
internal static class FrenchTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "fr",
            ReadMeanings = static () => FrenchMeanings.Table,
            InvertsWithHyphen = true,
            ElidesVowels = true,

            Demonstratives = Words("ce cet cette l'intéressé l'intéressée"),
            LowerCaseCalendar = true,
            InvertsAfterQuotation = true,
            SourcePrepositions = Phrases("selon, d'après, aux yeux de, de l'avis de"),
            DefiniteArticles = Words("le la l"),
            GenitiveWords = Words("de du des d"),
            ClauseOpenings = Words("que qui qu si car"),
            MasculineSigns = Words(FrenchRoles.MasculineSigns),
            FeminineSigns = Words(FrenchRoles.FeminineSigns),
            OrganizationNouns = Words(
                """
                entreprise groupe société firme compagnie institution organisation ong association syndicat banque club agence collectif
                fédération fondation parti institut marque constructeur avionneur équipementier enseigne start-up autorité établissement
                industriel distributeur opérateur quotidien journal hebdomadaire mensuel magazine revue site radio télévision station chaîne
                podcast organisme fabricant multinationale laboratoire coopérative mutuelle
                """
            ),
            AgeWords = Words("ans"),
            RoleSynonyms = Lines(FrenchRoles.Synonyms),
            ThingEndings = List("tion sion xion ment ance ence ité ude isme age ure"),
            FormerWords = Words("premier première"),
            LatterWords = Words("second seconde"),
            ViewpointPrepositions = Words("pour"),
            DemonymEndings = List(
                """
                ais aise ois oise ien ienne éen éenne ain aine ard arde ol ole in ine an ane and ande on onne ique iste ec ecque asque orse
                usse elge uisse urc urque rec recque hèque vaque roate erbe
                """
            ),
            TopicPrepositions = Words("sur quant concernant"),
            AgentPrepositions = Words("par chez quant"),
            QuotationReferences = Phrases(
                """
                c'est par ces mots, c'est par cette phrase, c'est en ces termes, c'est avec ces mots, c'est ainsi, c'est ce, ainsi,
                ces mots sont, ces propos sont, cette phrase est, la phrase est, la formule est, le constat est, par ces mots,
                en ces termes, voilà ce, celui qui parle, celle qui parle
                """
            ),
            DayParts = Words("jour matin matinée midi soir soirée nuit semaine mois année an trimestre week veille lendemain fois heure"),
            Offices = Words(FrenchRoles.Offices),

            FunctionWords = Words(
                """
                de la le les et des en un une du que est pour qui dans par sur au plus pas avec ce ne se il elle sont aux été son sa ses
                mais ou comme ont cette nous vous leur fait être après aussi entre sans deux selon à a d l qu s n j m t c je tu on ils
                elles me te moi toi lui eux y donc or ni car si quand lorsque lorsqu puisque puisqu parce quoique dont où quoi lequel
                laquelle lesquels lesquelles ces cet mon ma mes ton ta tes notre nos votre vos leurs quel quelle quels quelles tout toute
                tous toutes chaque quelque quelques plusieurs aucun aucune autre autres même mêmes tel telle tels telles vers chez sous
                contre depuis pendant avant dès jusque jusqu devant derrière hors malgré parmi outre sauf via lors afin ainsi alors encore
                déjà toujours jamais souvent très trop peu beaucoup moins bien mal ici là hier demain puis enfin ensuite cependant
                toutefois pourtant néanmoins non oui ça cela ceci celui celle ceux celles auquel auxquels auxquelles duquel desquels
                desquelles étaient était fut furent sera seront serait soit
                avait avaient aura auront aurait ayant étant avoir faire peut peuvent doit doivent
                """
            ),

            Articles = Words("le la les l un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs"),

            Abbreviations = Words("M MM Mme Mmes Mlle Me Mgr Dr Pr St Ste av bd etc cf p pp vol art no env hab ex"),

            ContinuingOpenings = Words("puis avant"),
            SourcePronouns = Words("lui elle"),
            ContinuingVerbs = Words(
                """
                ajouté ajoute ajoutait poursuivi poursuit poursuivait conclu conclut concluait complété complète enchaîné
                enchaîne renchéri précisé précise
                """
            ),
            InscriptionNouns = List("pancarte banderole affiche panneau graffiti autocollant plaque t-shirt"),
            QuotingVerbs = Words("cité cite citait citant"),
            ReportingVerbs = FrenchVerbs.Reporting,

            Prepositions = Words(
                """
                à au aux de du des d en dans par pour sur sous avec sans contre chez vers entre depuis pendant avant après devant derrière
                dès hors malgré parmi outre sauf via lors comme et ou nommé nommée baptisé baptisée appelé appelée face
                """
            ),

            Determiners = Words(
                """
                le la les l un une ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs plusieurs certains
                """
            ),

            IndefiniteWords = Words("un une des plusieurs certains certaines autre autres quelqu quelques aucun aucune chacun personne on"),

            SpeechNouns = Lines(
                """
                promesse
                annonce
                critique
                argument
                réponse
                analyse
                idée
                thèse
                formule
                phrase
                remarque
                victoire
                défaite
                nouvelle
                conclusion
                constat
                verdict
                conseil
                explication
                credo
                devise
                réaction
                raison
                mot
                communiqué
                courrier
                message
                lettre
                article
                texte
                rapport
                étude
                note
                document
                tribune
                enquête
                décret
                """
            ),

            Pronouns = Words(
                """
                je tu il elle on nous vous ils elles c me te se moi toi lui eux leur ce cela ça celui celle ceux celles qui que quoi dont où
                chacun chacune personne rien tout tous aucun certains plusieurs l'un l'une autre
                """
            ),

            FiniteVerbs = Words(
                """
                a ont est sont était étaient fut furent sera seront va vont doit doivent peut peuvent veut veulent avait avaient fait font
                reste restent devient
                """
            ),

            AdjunctOpenings = Words(
                """
                après avant pendant alors lorsque quand parce puisque afin pour dans sur à au aux en par avec sans contre lors depuis où
                qui auquel auxquels auxquelles duquel desquels desquelles près malgré selon vers entre chez dès sous tandis
                """
            ),

            Conjunctions = Words("mais et or"),

            SpeakerPronouns = Words("il elle ils elles"),
            PluralPronouns = Words("ils elles"),
            VerbPronouns = Words("se me nous lui leur"),
            InsertedAuxiliaries = Words("se lui leur a ont avait s'est est m'a nous"),
            WordsAfterSubject = Words(
                """
                est était a avait va veut sera serait aurait doit peut devrait pourrait revient affirme estime dit explique assure ne n s se
                """
            ),
            AppositionOpenings = Words("un une qui dont le la l ancien ancienne"),

            Possessives = Words("son sa ses"),
            DativePronouns = Words("lui"),

            FirstPersonWords = Words("je j'ai j'étais j'avais me moi mon ma mes nous notre nos"),

            QuestionLabels = Words("q question"),
            AnswerLabels = Words("r réponse"),

            StatementVerbs = Words(
                """
                demande annonce affirme estime refuse continue continuait commence ouvre ferme perd gagne quitte meurt prend met
                donne vient viennent tient arrive souhaite espère devrait devraient pourrait pourraient allait dévoile retrouve
                pense croit sait vit dit semble attend reçoit appelle rejoint
                """
            ),

            NonTopics = Words(
                """
                compte tenu an ans année années mois semaine semaines jour jours heure heures minute minutes fois façon manière
                moment cas fait faits sujet suite matière
                """
            ),

            VerbMarkers = Words(
                """
                ne n je j tu il ils elle elles on se s qui a ont avait avaient est sont était étaient été être avoir pour va vont
                doit peut
                """
            ),

            ClockWords = Words("à heure heures h"),

            PageOpenings = Lines(
                """
                cliquez ici
                lire aussi
                à lire aussi
                lire également
                à lire également
                voir aussi
                à voir aussi
                retrouvez ici
                regardez la vidéo
                abonnez-vous à notre
                inscrivez-vous à notre
                téléchargez notre
                téléchargez l'application
                suivez-nous
                rejoignez-nous
                cet article a été mis à jour
                cet article a été initialement publié
                """
            ),

            PagePhrases = Lines(
                """
                ont contribué à cet article
                a contribué à cet article
                ont contribué à ce reportage
                a contribué à ce reportage
                """
            ),

            CreditOpenings = Lines(
                """
                reportage de
                édité par
                rédigé par
                avec la contribution de
                version française
                avec
                """
            ),

            RoleModifiers = Lines(
                """
                ancien, ancienne, ex, précédent, précédente, ci-devant, feu, feue, sortant, sortante
                adjoint, adjointe, vice, suppléant, suppléante, sous, délégué, déléguée
                intérimaire, par intérim
                adverse, rival, rivale, fantôme, voisin, voisine
                honoraire, assistant, assistante, futur, future
                """
            ),

            Aides = Phrases(
                """
                porte-parole, porte parole, avocat, avocate, conseiller, conseillère, adjoint, adjointe, assistant, assistante,
                directeur de cabinet, directrice de cabinet, chef de cabinet, cheffe de cabinet, attaché, attachée, secrétaire,
                collaborateur, collaboratrice, épouse, époux, mari, veuve, fils, fille, frère, sœur, mère, père, successeur,
                prédécesseur, rival, rivale, chauffeur, entourage, cabinet, proche
                """
            ),

            OtherPeople = Phrases(
                """
                un autre, une autre, d'autres, les autres, l'autre, un troisième, une troisième, un quatrième, une quatrième,
                un deuxième, une deuxième, un second, une seconde, l'un d'eux, l'un d'entre eux, l'une d'elles, l'une d'entre elles,
                l'un des, l'une des, certains, certaines, plusieurs, quelqu'un, quelques, beaucoup
                """
            ),

            Roles = Phrases(FrenchRoles.Roles),

            OrganizationWords = Words(
                """
                collège lycée stade théâtre musée gare rue place avenue usine ministère préfecture mairie conseil commission comité
                assemblée sénat parlement gouvernement université institut école hôpital tribunal cour parquet syndicat fédération
                association fondation organisation société groupe compagnie entreprise banque agence office police gendarmerie club parti
                union région département rectorat chambre
                """
            ),

            // Written by hand.
            PlaceWords = Words("gare rue place avenue"),
            NationalBodies = Words("gouvernement parlement sénat assemblée"),

            MasculineFirstNames = WithPlainCapitals(Words($"{FrenchNames.MasculineFirstNames} {WesternGivenNames.Men}")),
            FeminineFirstNames = WithPlainCapitals(Words($"{FrenchNames.FeminineFirstNames} {WesternGivenNames.Women}")),
            FirstNames = WithPlainCapitals(
                Words(
                    $"""
                    {FrenchNames.MasculineFirstNames} {FrenchNames.FeminineFirstNames} {FrenchNames.SharedFirstNames}
                    {WesternGivenNames.Men} {WesternGivenNames.Women}
                    """
                )
            ),

            Organizations = WithPlainCapitals(Phrases(FrenchNames.Organizations).Concat(Phrases(FrenchMedia.Names))),

            OrganizationsInNews = Phrases(WorldOrganizations.All),
            InstitutionLinks = Words("de du des la le les pour"),
            FieldConjunctions = Words("et"),
            SurnameLinks = Words("de du des la le"),
            LocativePrepositions = Words("à"),

            Media = Phrases($"{FrenchMedia.Names}, {FrenchMedia.AmbiguousNamesAndNouns}"),

            NamesakeNouns = Words(FrenchMedia.NamesakeNouns),

            TitledNouns = Words(FrenchMedia.TitledNouns),

            Places = WithPlainCapitals(Phrases(FrenchNames.Places)),

            CivilTitles = Words("m mm mme mlle monsieur madame"),
            Calendar = """
                janvier/janv. février/févr. mars avril/avr. mai juin juillet/juil. août septembre/sept. octobre/oct. novembre/nov.
                décembre/déc.
                | lundi mardi mercredi jeudi vendredi samedi dimanche
                """,

            SpacesThousands = true,
            NumberLinks = Words("et"),
            Numbers = """
                0 zéro? 1 un? une? 2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit huitaine? 9 neuf? 10 dix dizaine? dizaines? 11
                onze 12 douze douzaine? 13 treize 14 quatorze 15 quinze quinzaine? 16 seize 20 vingt vingts vingtaine? 30 trente
                trentaine? 40 quarante quarantaine? 50 cinquante cinquantaine? 60 soixante soixantaine? 80 octante 70 septante 90
                nonante 100 cent cents centaine? centaines? 1000 mille millier? milliers? 1000000 million millions 1000000000 md mds
                milliard milliards #1 premier? première? #2 deuxième? second? seconde? #3 troisième #4 quatrième #5 cinquième #6
                sixième #7 septième #8 huitième #9 neuvième #10 dixième 2 couple? double? paire? 3 triple? tiers? 4 quart?
                """,

            Amounts = """
                1/2: moitié
                1/3: tiers
                1/4: quart quarts
                1/5: cinquième cinquièmes
                1/6: sixième sixièmes
                1/8: huitième huitièmes
                1/10: dixième dixièmes
                half: demi, demie
                quarter: quart
                evening: soir, après midi, soirée, nuit
                about: environ, quelque, quelques, autour de, aux alentours de, à peu près, près de, presque, plus ou moins
                about: de l'ordre de
                below: près de, presque, moins de, jusqu'à, pas loin de
                above: plus de, plus d', au moins, au delà de
                before unit: de
                percent: pour cent, pourcent, pour 100
                total: total, ensemble, tout
                decades: années
                times: fois
                decimal: virgule
                outof: sur, des, de ses, de
                0.5year: semestre
                second: secondes
                minute: minute minutes
                hour: heure heures
                day: jour jours
                week: semaine semaines
                month: mois
                year: an ans année années
                decade: décennie décennies
                century: siècle siècles
                """,

            CapitalizedWords = Words(
                """
                monsieur madame mademoiselle mme mlle mm m président présidente premier première ministre ministère secrétaire directeur
                directrice maire député sénateur général saint sainte état république nord sud est ouest police justice gouvernement
                parlement assemblée nationale conseil ville région département mairie place rue avenue boulevard dieu internet noël coupe
                ligue championnat seul seule seuls seules toujours fin chez côté malgré grâce contre entre vers outre sauf hormis faute
                objectif résultat contrairement concernant contacté contactée joint jointe invités bref selon interrogé interrogée invité
                invitée âgé âgée face dès après avant depuis pendant lors alors ainsi aussi mais puis car or donc si comme quand où que
                qui quoi chaque plusieurs certains toutes tous tout pourtant cependant toutefois néanmoins désormais enfin ensuite cette
                ces cet son ses leur leurs notre nos votre vos mon ma mes on nous vous ils elles je tu
                """
            ),

            CapitalizedSuffixes = Words("ment tion tions eurs eur euse ant ants ee ees es er"),

            PlaceSuffixes = List("ois ais ien éen ain in ard éens iens iste"),
            InflectionSuffixes = "s e es x ne nes",

            InjectionPhrases = FrenchInjections.Phrases,
        };
}
