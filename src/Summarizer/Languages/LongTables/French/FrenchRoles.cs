namespace Summarizer.Languages.LongTables.French;

/// <summary>What people in French news are: offices, professions, ranks, relatives; written by hand.</summary>
internal static class FrenchRoles
{
    public const string Roles = """
        président, présidente, vice-président, vice-présidente, premier ministre, première ministre, ministre, secrétaire d'état,
        secrétaire général, secrétaire générale, secrétaire, préfet, préfète, sous-préfet, sous-préfète, maire, adjoint, adjointe,
        bourgmestre, échevin, échevine, député, députée, sénateur, sénatrice, conseiller, conseillère, élu, élue, ambassadeur,
        ambassadrice, chancelier, chancelière, roi, reine, prince, princesse, duc, pape, évêque, cardinal, abbé, père, porte-parole,
        porte parole,
        directeur, directrice, directeur général, directrice générale, pdg, patron, patronne, gérant, gérante, dirigeant,
        dirigeante, responsable, chef, cheffe, fondateur, fondatrice, administrateur, administratrice, délégué, déléguée,
        représentant, représentante, coordinateur, coordinatrice, syndicaliste, économiste, analyste, sociologue, historien,
        historienne, politologue, chercheur, chercheuse, biologiste, physicien, physicienne, botaniste, linguiste, professeur,
        professeure, prof, docteur, docteure, dr, pr, médecin, infirmier, infirmière, avocat, avocate, me, maître, juge, procureur,
        procureure, notaire, commissaire, capitaine, colonel, général, commandant, commandante, lieutenant, adjudant, sergent,
        gendarme, policier, policière, pompier, entraîneur, entraîneuse, entraineur, sélectionneur, manageur, manager, joueur,
        joueuse, gardien, buteur, attaquant, champion, championne, acteur, actrice, comédien, comédienne, réalisateur, réalisatrice,
        chanteur, chanteuse, chorégraphe, écrivain, écrivaine, romancier, romancière, auteur, autrice, auteure, artiste,
        journaliste, éditeur, éditrice, agriculteur, agricultrice, éleveur, éleveuse, pêcheur, boulanger, boulangère, restaurateur,
        restauratrice, propriétaire, commerçant, commerçante, habitant, habitante, fils, fille, frère, sœur, mère, époux, épouse,
        mari, femme, cousin, cousine, neveu, nièce, voisin, voisine, retraité, retraitée, monsieur, madame, m, mm, mme, mlle, mgr,
        technicien, technicienne, tacticien, tacticienne, athlète, skieur, skieuse, nageur, nageuse, tenniswoman, tennisman, pilote,
        coureur, coureuse, cycliste, navigateur, navigatrice, skipper, skippeuse, judoka, boxeur, boxeuse, rugbyman, footballeur,
        footballeuse, handballeur, handballeuse, basketteur, basketteuse, défenseur, milieu, meneur, meneuse, arbitre, coach,
        ingénieur, ingénieure, scientifique, chimiste, astronome, climatologue, chirurgien, chirurgienne, psychiatre, psychologue,
        pharmacien, pharmacienne, vétérinaire, épidémiologiste, infectiologue, neurologue, cardiologue, généticien, généticienne,
        archéologue, géographe, géologue, démographe, philosophe, essayiste, spécialiste, expert, experte, consultant, consultante,
        enseignant, enseignante, instituteur, institutrice, étudiant, étudiante, élève, lycéen, lycéenne, collégien, collégienne,
        magistrat, magistrate, parlementaire, édile, eurodéputé, eurodéputée, opposant, opposante, diplomate, fonctionnaire,
        militaire, officier, officière, sapeur, brigadier, brigadière, major, musicien, musicienne, rappeur, rappeuse, pianiste,
        violoniste, compositeur, compositrice, danseur, danseuse, metteur, metteuse, cinéaste, scénariste, producteur, productrice,
        humoriste, animateur, animatrice, présentateur, présentatrice, photographe, peintre, sculpteur, sculptrice, dessinateur,
        dessinatrice, plasticien, plasticienne, poète, poétesse, dramaturge, traducteur, traductrice, galeriste, libraire,
        bibliothécaire, conservateur, conservatrice, architecte, artisan, artisane, ouvrier, ouvrière, salarié, salariée, employé,
        employée, cadre, vigneron, vigneronne, viticulteur, viticultrice, maraîcher, maraîchère, paysan, paysanne, berger, bergère,
        apiculteur, apicultrice, cuisinier, cuisinière, pâtissier, pâtissière, hôtelier, hôtelière, serveur, serveuse, chauffeur,
        conducteur, conductrice, routier, routière, marin, matelot, guide, alpiniste, grimpeur, grimpeuse, homme, garçon, fillette,
        adolescent, adolescente, ado, jeune, enfant, parent, papa, maman, tante, oncle, grand-père, grand-mère, veuf, veuve,
        compagnon, compagne, ami, amie, collègue, camarade, client, cliente, passager, passagère, touriste, riverain, riveraine,
        usager, usagère, locataire, bénévole, victime, plaignant, plaignante, accusé, accusée, prévenu, prévenue, suspect, suspecte,
        rescapé, rescapée, survivant, survivante, octogénaire, septuagénaire, sexagénaire, quinquagénaire, quadragénaire,
        trentenaire, nonagénaire, centenaire, imam, rabbin, pasteur, curé, prêtre, religieuse, moine, archevêque, entrepreneur,
        entrepreneuse, industriel, industrielle, homme d'affaires, femme d'affaires, banquier, banquière, courtier, courtière,
        lauréat, lauréate, candidat, candidate, tête de liste, chef de file, numéro un, numéro deux, héritier, héritière, inventeur,
        inventrice, influenceur, influenceuse, youtubeur, youtubeuse, blogueur, blogueuse, secouriste, ambulancier, ambulancière,
        sage-femme, aide-soignant, aide-soignante, urgentiste, généraliste, recteur, rectrice, doyen, doyenne, principal,
        principale, témoin, militant, militante, miss, rapporteur, rapporteure, rapporteuse, enquêteur, enquêtrice, inspecteur,
        inspectrice, dame,
        bédéiste, glaciologue, ancien, ancienne, opérateur, opératrice, technicien, technicienne, soignant, soignante, électeur, électrice,
        sympathisant, sympathisante, manifestant, manifestante, gréviste, proche, aîné, aînée, cadet, cadette, nonne, sportif, sportive,
        vainqueur, médaillé, médaillée, tireur, tireuse, attaquante, ailier, ailière, pivot, talonneur, pilier, joaillier, joaillière,
        fleuriste, coiffeur, coiffeuse, boucher, bouchère, épicier, épicière, cafetier, cafetière, buraliste, postier, postière, facteur,
        factrice, éducateur, éducatrice, animatrice, assistant, assistante, gardienne, concierge, pharmacienne, kinésithérapeute, dentiste
        """;

    public const string Offices = """
        président présidente ministre préfet préfète maire bourgmestre chancelier chancelière roi reine prince princesse pape évêque
        porte directeur directrice secrétaire procureur procureure chef cheffe pdg ambassadeur ambassadrice recteur rectrice adjoint
        adjointe monsieur madame client cliente passager passagère touriste riverain riveraine usager usagère juge commissaire
        témoin voisin voisine habitant habitante avocat avocate fils fille frère sœur mère père époux épouse
        mari gérant gérante responsable délégué déléguée représentant représentante conseiller conseillère principal principale
        """;

    public const string MasculineSigns = """
        le un ce cet il ils l'élu l'avocat l'étudiant l'enseignant l'intéressé l'écrivain l'auteur l'adjoint l'expert l'homme
        l'acteur l'historien l'entraîneur l'agriculteur l'attaquant l'ancien l'ouvrier l'infirmier l'employé l'éleveur
        l'animateur l'éditeur l'ambassadeur l'inspecteur l'entrepreneur l'opposant l'humoriste
        """;

    public const string FeminineSigns = """
        la une cette elle elles l'élue l'avocate l'étudiante l'enseignante l'intéressée l'écrivaine l'autrice l'adjointe l'experte
        l'actrice l'historienne l'entraîneuse l'agricultrice l'attaquante l'ancienne l'ouvrière l'infirmière l'employée
        l'éleveuse l'animatrice l'éditrice l'ambassadrice l'inspectrice l'entrepreneuse l'opposante
        """;

    public const string Synonyms = """
        technicien: entraîneur coach sélectionneur
        technicienne: entraîneuse sélectionneuse
        tacticien: entraîneur coach sélectionneur
        coach: entraîneur sélectionneur
        édile: maire
        premier édile: maire
        élu: rapporteur maire député sénateur conseiller adjoint eurodéputé président
        élue: rapporteure rapporteuse maire députée sénatrice conseillère adjointe eurodéputée présidente
        parlementaire: rapporteur rapporteure député députée sénateur sénatrice
        chef de l'état: président
        cheffe de l'état: présidente
        chef du parquet: procureur
        cheffe du parquet: procureure
        chef du gouvernement: ministre
        cheffe du gouvernement: ministre
        garde des sceaux: ministre
        premier magistrat: maire
        première magistrate: maire
        magistrat: juge procureur président
        magistrate: juge procureure présidente
        avocat: me maître conseil
        avocate: me maître conseil
        conseil: avocat avocate me
        patron: pdg président directeur dirigeant fondateur
        patronne: pdg présidente directrice dirigeante fondatrice
        dirigeant: pdg président directeur patron
        dirigeante: pdg présidente directrice patronne
        comédien: acteur
        comédienne: actrice
        acteur: comédien
        actrice: comédienne
        écrivain: romancier auteur essayiste
        écrivaine: romancière autrice auteure essayiste
        romancier: écrivain auteur
        romancière: écrivaine autrice auteure
        cinéaste: réalisateur réalisatrice
        chercheur: biologiste physicien économiste sociologue historien professeur neurologue climatologue
        chercheuse: biologiste physicienne économiste sociologue historienne professeure neurologue climatologue
        souverain: roi
        souveraine: reine
        pontife: pape
        prélat: évêque archevêque cardinal
        portier: gardien
        praticien: médecin chirurgien docteur professeur
        praticienne: médecin chirurgienne docteure professeure
        militaire: colonel général commandant capitaine lieutenant
        gendarme: commandant colonel capitaine adjudant
        syndicaliste: délégué déléguée secrétaire
        spécialiste: professeur professeure médecin infectiologue épidémiologiste virologue chercheur chercheuse
        expert: professeur chercheur analyste économiste consultant
        experte: professeure chercheuse analyste économiste consultante
        universitaire: professeur professeure historien historienne sociologue politologue
        scientifique: chercheur chercheuse biologiste physicien physicienne climatologue géologue
        enseignant: professeur prof instituteur
        enseignante: professeure prof institutrice
        professeur: enseignant prof
        professeure: enseignante prof
        médecin: docteur dr généraliste urgentiste
        responsable: président présidente directeur directrice secrétaire délégué déléguée
        cultivateur: agriculteur
        exploitant: agriculteur éleveur viticulteur
        exploitante: agricultrice éleveuse viticultrice
        paysan: agriculteur éleveur
        paysanne: agricultrice éleveuse
        plasticien: artiste
        plasticienne: artiste
        artiste: chanteur chanteuse peintre sculpteur plasticien plasticienne
        entraîneur: coach technicien sélectionneur
        sélectionneur: coach entraîneur technicien
        auteur: écrivain romancier
        autrice: écrivaine romancière
        réalisateur: cinéaste
        réalisatrice: cinéaste
        entrepreneur: patron fondateur dirigeant pdg gérant
        entrepreneuse: patronne fondatrice dirigeante pdg gérante
        homme politique: député sénateur maire ministre président
        femme politique: députée sénatrice maire ministre présidente
        prêtre: curé abbé père
        curé: abbé père prêtre
        religieux: évêque abbé père
        chirurgien: professeur docteur
        chirurgienne: professeure docteure
        restaurateur: chef cuisinier
        restauratrice: cheffe cuisinière
        chef: cuisinier
        cheffe: cuisinière
        """;
}
