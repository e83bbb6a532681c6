namespace Summarizer.Languages.LongTables.French;

/// <summary>The verbs with which the French press reports speech, written by hand.</summary>
internal static class FrenchVerbs
{
    // Third person of the present, imperfect, simple past and future; participles; infinitive.
    private const string Families = """
        er: 1e 1ent ait aient a èrent era é +ée +és +ées ant er
        cer: ce cent çait çaient ça cèrent cera cé +cée +cés +cées çant cer
        ger: 1ge 1gent geait geaient gea gèrent gera gé +gée +gés +gées geant ger
        yer: ie ient ye yent yait yaient ya yèrent iera yé +yée +yés +yées yant yer
        ir: it issent issait issaient irent ira i +ie +is +ies issant ir
        re: e ent ait aient it irent ra u +ue +us +ues ant re
        dre: d dent dait daient dit dirent dra du +due +dus +dues dant dre
        dire: dit disent disait disaient dirent dira disant dire
        crire: crit crivent crivait crivaient crivit crivirent crira crivant crire
        mettre: met mettent mettait mettaient mit mirent mettra mis +mise +mises mettant mettre
        venir: vient viennent venait venaient vint vinrent viendra venu +venue +venus +venues venant venir
        tenir: tient tiennent tenait tenaient tint tinrent tiendra tenu tenant tenir
        prendre: prend prennent prenait prenaient prit prirent prendra pris prenant prendre
        naître: naît nait naissent naissait naissaient nut nurent naîtra nu naissant naître
        croire: croit croient croyait croyaient crut crurent croira cru croyant croire
        clure: clut cluent cluait cluaient clurent clura clu cluant clure
        rire: rit rient riait riaient rirent rira ri riant rire
        voir: voit voient voyait voyaient vit virent verra vu voyant voir
        mentir: ment mentent mentait mentaient mentit mentirent mentira menti mentant mentir
        suivre: suit suivent suivait suivaient suivit suivirent suivra suivi suivant suivre
        aindre: aint aignent aignait aignaient aignit aignirent aindra aint +ainte +aints +aintes aignant aindre
        """;

    private const string Infinitives = """
        abonder, accuser, acquiescer, admettre, affirmer, ajouter, alerter, alléguer/allègu, analyser, annoncer, anticiper, apostropher,
        applaudir, approuver, arguer, argumenter, articuler, attaquer, bafouiller, brocarder, éluder, embrayer, esquiver, marmonner,
        pouffer, ronchonner, rouspéter/rouspèt, sermonner,
        susurrer, tancer, s'égosiller, s'époumoner, se marrer,
        asséner/assèn, assener/assèn, assurer, attester, avancer, avertir, avouer,
        balayer, balbutier, bégayer, blaguer, bougonner, bredouiller, calculer, célébrer/célèbr, certifier, chuchoter, cingler,
        clamer, clarifier,
        commenter, compléter/complèt, concéder/concèd, conclure, confesser, confier, confirmer, conseiller, considérer/considèr, constater,
        contester, conter, contre-attaquer, convenir, corriger, craindre, crier, critiquer, croire, déclamer, déclarer, décréter/décrèt,
        décrire, décrypter, défendre, demander, démentir, dénoncer, déplorer, détailler, diagnostiquer, dire, douter, écrire, enchaîner,
        enrager, énumérer/énumèr, espérer/espèr, estimer, évoquer, exhorter, exiger, expliciter, expliquer, exploser, exposer, exulter,
        fanfaronner, féliciter, fulminer, fustiger, garantir, gémir, glisser, grincer, grogner, grommeler/grommell, gronder,
        hasarder, hurler,
        implorer, indiquer, informer, insinuer, insister, interpeller, interroger, intervenir, ironiser, jubiler, juger, jurer, justifier,
        lâcher, lancer, maintenir, marteler/martèl, maugréer, menacer, mentionner, minimiser, murmurer, nier, noter, nuancer, objecter,
        observer, opiner, opposer, ordonner, penser, persifler, persister, pester, philosopher, plaider, plaisanter, pointer, positiver,
        poster, poursuivre, prêcher, préciser, préconiser, prédire, prétendre, prévenir, proclamer, promettre, pronostiquer, proposer,
        protester, questionner, raconter, railler, râler, rappeler/rappell, rapporter, rassurer, réagir, rebondir, récapituler, réclamer,
        recommander, reconnaître, rectifier, redire, réfléchir, réfuter, regretter, réitérer/réitèr, relater, relativiser, relever/relèv,
        remarquer, remercier, renchérir, répéter/répèt, répliquer, répondre, reprendre, reprocher, résumer, rétorquer, révéler/révèl,
        ricaner, riposter, rire, rugir, saluer, sangloter, savourer, scander, signaler, signifier, souffler, souhaiter, souligner, soupirer,
        sourire, soutenir, spéculer, stipuler, suggérer/suggèr, supplier, supposer, tacler, témoigner, tempérer/tempèr, tempêter,
        temporiser,
        théoriser, tonner, trancher, tweeter, vanter, vitupérer/vitupèr, vociférer/vocifèr, s'agacer, s'alarmer, s'amuser, s'attrister,
        se cabrer, se confier, se consoler, se dédouaner, se défendre, se demander, se désespérer/désespèr, se désoler, s'écrier,
        s'émerveiller,
        s'emballer, s'emporter, s'enflammer, s'énerver, s'enorgueillir, s'enthousiasmer, s'esclaffer, s'étonner,
        s'étrangler, s'exaspérer/exaspèr, s'exclamer, s'excuser, s'extasier, se féliciter, se flatter, se gausser, s'impatienter,
        s'indigner,
        s'inquiéter/inquièt, s'insurger, s'interroger, s'irriter, se justifier, se lamenter, se moquer, s'offusquer, se plaindre,
        se rappeler/rappell, se rassurer, se réjouir, se remémorer/remémor, se résigner, se révolter, se risquer, se scandaliser,
        se souvenir, se targuer, se vanter
        """;

    private const string Phrases = """
        fait savoir, font savoir, faisait savoir, fait valoir, font valoir, faisait valoir, fait remarquer, fait observer, fait mine de,
        met en garde, mettent en garde, mettait en garde, mis en garde, veut croire, veulent croire, enfonce le clou, enfoncé le clou,
        hausse le ton, haussé le ton, botte en touche, botté en touche, tire la sonnette d'alarme, tiré la sonnette d'alarme, cité,
        citée, y voit, y voient, y voyait, y voyaient, y a vu, y ont vu,
        selon, d'après, aux yeux de, de l'avis de, à en croire
        """;

    public static IReadOnlySet<string> Reporting { get; } = VerbForms.Of(Infinitives, Families, Phrases);
}
