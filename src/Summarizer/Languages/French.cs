using static Summarizer.Languages.WordList;

namespace Summarizer.Languages;

/// <summary>The word lists of French, written by hand.</summary>
internal static class FrenchTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "fr",
            InvertsWithHyphen = true,

            Demonstratives = Words("ce cet cette"),
            LowerCaseCalendar = true,
            InvertsAfterQuotation = true,

            FunctionWords = Words(
                """
                de la le les et des en un une du que est pour qui dans par sur au plus pas avec ce ne se il elle sont aux été son sa ses
                mais ou comme ont cette nous vous leur fait être après aussi entre sans deux selon à a d l qu s n
                j m t c je tu on ils elles me te moi toi lui eux y donc or ni car si quand lorsque lorsqu puisque puisqu parce quoique dont
                où quoi lequel laquelle lesquels lesquelles ces cet mon ma mes ton ta tes notre nos votre vos leurs quel quelle quels quelles
                tout toute tous toutes chaque quelque quelques plusieurs aucun aucune autre autres même mêmes tel telle tels telles vers
                chez sous contre depuis pendant avant dès jusque jusqu devant derrière hors malgré parmi outre sauf via lors afin ainsi
                alors encore déjà toujours jamais souvent très trop peu beaucoup moins bien mal ici là hier demain puis enfin ensuite
                cependant toutefois pourtant néanmoins non oui ça cela ceci celui celle ceux celles étaient était fut furent sera seront
                serait soit avait avaient aura auront aurait ayant étant avoir faire peut peuvent doit doivent
                """
            ),

            Articles = Words("le la les l un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs"),

            Abbreviations = Words("M MM Mme Mmes Mlle Me Mgr Dr Pr St Ste av bd etc cf p pp vol art no env hab ex"),

            ReportingVerbs = Phrases(
                """
                dit, dis, disait, dira, déclaré, déclare, déclarait, affirmé, affirme, affirmait, affirmant, expliqué, explique, expliquait,
                expliquant, ajouté, ajoute, ajoutait, ajoutant, estimé, estime, estimait, estimant, assuré, assure, assurait, assurant,
                souligné, souligne, soulignait, soulignant, indiqué, indique, indiquait, indiquant, précisé, précise, précisait, précisant,
                raconté, raconte, racontait, rappelé, rappelle, rappelait, rappelant, confié, confie, confiait, commenté, commente,
                commentait, témoigné, témoigne, témoignait, répondu, répond, répondait, répliqué, réplique, rétorqué, rétorque, demandé,
                demande, demandait, interrogé, interroge, écrit, écrivait, lancé, lance, lançait, lâché, lâche, lâchait, soupiré, soupire,
                murmuré, murmure, murmurer, soufflé, souffle, glissé, glisse, martelé, martèle, insisté, insiste, regretté, regrette,
                regrettait, déploré, déplore, dénoncé, dénonce, salué, salue, reconnu, reconnaît, admis, admet, avoué, avoue, concédé,
                concède, nuancé, nuance, tempéré, tempère, prévenu, prévient, prévenait, averti, avertit, alerté, alerte, promis, promet,
                annoncé, annonce, annonçait, conclu, conclut, résumé, résume, poursuivi, poursuit, poursuivait, renchéri, renchérit,
                réagi, réagit, ironisé, ironise, plaisanté, plaisante, plaidé, plaide, jugé, juge, jugeait, considéré, considère, observé,
                observe, constaté, constate, remarqué, remarque, noté, note, analysé, analyse, décrit, décrivait, détaillé, détaille,
                évoqué, évoque, relaté, relate, relève, relevé, rapporte, rapporté, confirmé, confirme, démenti, dément, contesté,
                conteste, critiqué, critique, accusé, accuse, protesté, proteste, exclamé, exclamée, exclame, félicité, félicite,
                félicitée, réjoui, réjouie, réjouit, inquiété, inquiète, étonné, étonnée, étonne, agacé, agacée, agace, emporté, emporte,
                indigné, indignée, indigne, défendu, défendue, défend, souvenu, souvenue, souvient, justifié, justifie, supplié, supplie,
                crié, crie, hurlé, hurle, cité, promet, espéré, espère, souhaité, souhaite, proposé, propose, suggéré, suggère, crut, croit,
                pense, pensait, fait savoir, fait valoir, fait remarquer, selon, d'après
                """
            ),

            Prepositions = Words(
                """
                à au aux de du des d en dans par pour sur sous avec sans contre chez vers entre depuis pendant avant après devant derrière
                dès hors malgré parmi outre sauf via lors comme et ou nommé nommée baptisé baptisée appelé appelée contre face
                """
            ),

            Determiners = Words(
                "le la les l un une ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs plusieurs certains"
            ),

            IndefiniteWords = Words("un une des plusieurs certains certaines autre autres quelqu quelques aucun aucune chacun personne on"),

            SpeechNouns = Lines(
                """
                communiqué
                courrier
                message
                lettre
                """
            ),

            Pronouns = Words(
                """
                je tu il elle on nous vous ils elles me te se moi toi lui eux leur ce cela ça celui celle ceux celles qui que quoi dont où
                chacun chacune personne rien tout tous aucun certains plusieurs l'un l'une autre
                """
            ),

            SpeakerPronouns = Words("il elle ils elles"),

            FirstPersonWords = Words("je j'ai j'étais j'avais me moi mon ma mes nous notre nos"),

            QuestionLabels = Words("q question"),
            AnswerLabels = Words("r réponse"),

            Roles = Phrases(
                """
                président, présidente, vice-président, vice-présidente, premier ministre, première ministre, ministre, secrétaire d'état,
                secrétaire général, secrétaire générale, secrétaire, préfet, préfète, sous-préfet, sous-préfète, maire, adjoint, adjointe,
                bourgmestre, échevin, échevine, député, députée, sénateur, sénatrice, conseiller, conseillère, élu, élue, ambassadeur,
                ambassadrice, chancelier, chancelière, roi, reine, prince, princesse, duc, pape, évêque, cardinal, abbé, père, porte-parole,
                directeur, directrice, directeur général, directrice générale, pdg, patron, patronne, gérant, gérante, dirigeant, dirigeante,
                responsable, chef, cheffe, fondateur, fondatrice, administrateur, administratrice, délégué, déléguée, représentant,
                représentante, coordinateur, coordinatrice, syndicaliste, économiste, analyste, sociologue, historien, historienne,
                politologue, chercheur, chercheuse, biologiste, physicien, physicienne, botaniste, linguiste, professeur, professeure, prof,
                docteur, docteure, dr, pr, médecin, infirmier, infirmière, avocat, avocate, me, maître, juge, procureur, procureure, notaire,
                commissaire, capitaine, colonel, général, commandant, commandante, lieutenant, adjudant, sergent, gendarme, policier,
                policière, pompier, entraîneur, entraîneuse, entraineur, sélectionneur, manageur, manager, joueur, joueuse, gardien, buteur,
                attaquant, capitaine, champion, championne, acteur, actrice, comédien, comédienne, réalisateur, réalisatrice, chanteur,
                chanteuse, chorégraphe, écrivain, écrivaine, romancier, romancière, auteur, autrice, auteure, artiste, journaliste,
                éditeur, éditrice, agriculteur, agricultrice, éleveur, éleveuse, pêcheur, boulanger, boulangère, restaurateur,
                restauratrice, propriétaire, commerçant, commerçante, habitant, habitante, voisin, voisine, retraité, retraitée, monsieur,
                madame, m, mm, mme, mlle, mgr, recteur, rectrice, doyen, doyenne, principal, principale, témoin, militant, militante
                """
            ),

            OrganizationWords = Words(
                """
                collège lycée stade théâtre musée gare rue place avenue usine ministère préfecture mairie conseil commission comité assemblée sénat parlement gouvernement université institut école
                hôpital tribunal cour parquet syndicat fédération association fondation organisation société groupe compagnie entreprise
                banque agence office police gendarmerie club parti union région département rectorat chambre
                """
            ),

            CalendarWords = Words(
                """
                lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
                novembre décembre
                """
            ),

            Places = Phrases(
                """
                France, Paris, Lyon, Marseille, Toulouse, Bordeaux, Lille, Nantes, Strasbourg, Nice, Rennes, Bruxelles, Genève, Lausanne,
                Belgique, Suisse, Québec, Montréal, Canada, Europe, Allemagne, Berlin, Espagne, Madrid, Italie, Rome, Royaume-Uni, Londres,
                États-Unis, Washington, New York, Russie, Moscou, Ukraine, Kiev, Chine, Pékin, Japon, Tokyo, Inde, Brésil, Afrique, Algérie,
                Alger, Maroc, Rabat, Tunisie, Tunis, Sénégal, Dakar, Israël, Gaza, Liban, Syrie, Turquie, Iran, Irak
                """
            ),
        };
}
