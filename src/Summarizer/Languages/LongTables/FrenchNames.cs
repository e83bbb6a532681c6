namespace Summarizer.Languages.LongTables;

/// <summary>The first names, organizations and places most frequent in news in French, written by hand.</summary>
internal static class FrenchNames
{
    public const string FirstNames = """
        adam adèle adeline adrien agathe agnès aïcha aïssata alain albane albert albertine alexandra alexandre alexia alexis alfred
        alice aline alison alix alizée alma amadou amandine ambroise amélie amina aminata amine ana anaëlle anaïs anastasia anatole
        andré andréa andrée ange angèle angelina angélique anissa anna annabelle anne annette annick annie anthony antoine
        antoinette antonin apolline ariane arlette armand armelle arnaud arthur assia astrid aubin aude audrey augustin aurélia
        aurélie aurélien aurore axel axelle aymeric baptiste barbara barthélemy basile bastien béatrice bénédicte benjamin benoît
        bérengère bérénice bernadette bernard berthe bertrand betty bilal blaise blanche blandine boris boubacar brice brigitte
        bruna bruno camille candice carine carla carmen carole carolina caroline cassandra catherine cathy cécile cédric céleste
        célestin célestine célia céline césar chantal charlène charles charline charlotte chloé christelle christian christiane
        christine christophe claire clara clarisse claude claudette claudia claudie claudine clélia clémence clément clémentine
        clotilde clovis colette colin colombe constance constant coralie corinne cosima cynthia cyril cyrille damien dan daniel
        danièle danielle daphné david deborah delphine denis denise diane didier dimitri djibril dolorès dominique donatien dorian
        dorothée driss édgar édith edmond édouard éléa elena éléonore éliane élias élie élina éline eliott élisa élisabeth élise
        ella élodie elodie éloi éloïse elsa elvire émeline émile émilie émilien emma emmanuel emmanuelle emmy enzo éric ernestine
        erwan erwann estelle esther ethan étienne eugène eugénie eva ève éveline évelyne fabien fabienne fabrice fadila fanny
        fantine farid farida fatiha fatima fatou fatoumata faustine félicie félicien félicité félix ferdinand fernand fernande
        firmin flavie fleur flora flore florence florent florentin florian floriane france francine francis franck françois
        françoise frank frédéric frédérique gabin gabriel gabrielle gaël gaëlle gaëtan garance gaspard gaston gauthier gautier
        geneviève geoffrey geoffroy georges georgette georgia gérald géraldine gérard germain germaine ghislain ghislaine gilbert
        gilberte gildas gilles ginette gisèle giulia gladys gontran grégoire grégory guillaume gustave guy gwenaël gwenaëlle
        gwendoline habib hafida hakim hamid hamza hanane hassan hector hélène héloïse henri henriette herbert hermine hervé
        hippolyte honoré hortense houda hubert hugo hugues huguette ibrahim ida idriss ignace ilyes inès ingrid irène iris irma
        isaac isabelle isaure ismaël ivan jacky jacob jacqueline jacques jade jamal jasmine jason jean jeanne jeannine jennifer
        jérémie jérémy jérôme jessica jimmy joachim jocelyne joël joëlle johan johann jonas jonathan jordan joris joseph joséphine
        josette josiane josselin josué judith jules julia juliana julie julien julienne juliette justin justine kader kadiatou kamel
        karim karima karine kenza kévin khadija khaled kilian killian laetitia laëtitia laïla lara latifa laura laure laurence
        laurène laurent laurine lazare léa léandre leila léna léo léon léonard léonie léontine léopold léopoldine leslie lila lilas
        lili lilian liliane lina linda line lionel lisa lise lison loïc loïck lola lorraine lou louane louis louise loup luc luca
        lucas lucette lucie lucien lucienne lucile lucille ludivine ludovic luna lydia lydie lyna madeleine maël maéva mafalda
        magali maggy maïssa malik malika malo mamadou manon manuel marc marceau marcel marcelin marceline margaux margot marguerite
        maria mariam mariama marianne marie marielle marine mario marion marius marjolaine marjorie marlène marthe martial martin
        martine marvin maryam maryline maryse maryvonne mathéo mathias mathieu mathilde mathis mathurin matthias matthieu maud maude
        maurice mauricette max maxence maxime maximilien maya mehdi mélanie melchior melina mélina mélissa mélodie mercedes mia
        michaël michel michèle micheline mickaël mila milan mireille modeste mohamed mohammed moïse mona monique morgane moussa
        muguette muriel mustapha myriam nabil nadège nadia nadine naïma naomi nassim natacha nathalie nathan nathanaël nicolas
        nicole nina nino ninon noah noé noël noémie nora norbert noura océane octave odette odile olga olivia olivier olympe omar
        ophélie oriane oscar otto oumar ousmane pamela pascal pascale patrice patricia patrick paul paula paule paulette paulin
        pauline perrine pétronille philibert philippe philomène pierre pierrick placide pol prisca priscilla prosper prune quentin
        rachel rachid raïssa raoul raphaël rayan raymond raymonde rebecca régine régis reine rémi rémy renaud rené renée reynald
        richard rita robert roberte robin roch rodolphe rodrigue roger roland rolande romain romane romaric roméo romuald ronan
        rosalie rose roselyne rosine roxane ruben sabine sabrina sacha salim salimata salma salomé salomon sami samia samir samuel
        samy sandra sandrine sara sarah sébastien ségolène serge séverine sihem siméon simon simone sixtine slimane sofiane solange
        solène sonia sophia sophie stanislas stella stéphane stéphanie steven suzanne suzette sylvain sylvaine sylvestre sylvette
        sylviane sylvie tanguy tatiana théo théodore théophile thérèse thibaud thibault thibaut thierry thomas tidiane tim timéo
        timothée tiphaine titouan toussaint tristan ulysse urbain ursule valentin valentine valère valérie valéry vanessa véra
        véronique victoire victor victoria vincent violaine violette virgile virginie viviane vivien vladimir wendy wilfried william
        xavier yacine yann yannick yannis yasmine yazid yoann yohan yolande youssef yvan yves yvette yvon yvonne zacharie zahra
        zélie zoé zohra
        """;

    public const string Organizations = """
        AFP, Air France, Air Liquide, Airbus, Alstom, Amazon, Amnesty International, Anses, ANSM, Apple, ArcelorMittal, Arcom, Arte,
        AS Monaco, Assemblée nationale, Assurance maladie, Auchan, Axa, Banque centrale européenne, Banque de France,
        Banque mondiale, BBC, BCE, BFM TV, BFMTV, BNP Paribas, Bouygues, Bouygues Telecom, Bundestag, CAF, Caisse des dépôts,
        Canal+, Capgemini, Carrefour, CEA, CFDT, CFE-CGC, CFTC, CGT, CIO, CNews, Cnil, CNN, CNRS, Commission européenne,
        Confédération paysanne, Conseil constitutionnel, Conseil d'État, Coordination rurale, Cour de cassation, Cour des comptes,
        Cour pénale internationale, CPI, Crédit agricole, Croissant-Rouge, Croix-Rouge, Danone, Dassault, Decathlon,
        Défenseur des droits, DGCCRF, DGSE, DGSI, easyJet, EDF, EELV, Élysée, Emmaüs, Engie, Europe 1, Facebook, FC Nantes, FCPE,
        FFF, Fifa, FMI, FNSEA, FO, Fondation Abbé-Pierre, Force ouvrière, France 2, France 3, France Culture, France Inter,
        France Télévisions, France Travail, franceinfo, Génération.s, GIGN, Google, Greenpeace, Hamas, HAS, Haute Autorité de santé,
        Hermès, Hezbollah, Ikea, Inrae, Insee, Inserm, Instagram, Intermarché, Kering, Kremlin, L'Équipe, L'Express, L'Humanité,
        L'Obs, L'Oréal, La Croix, La Dépêche du Midi, La France insoumise, La Libre Belgique, La Poste, La Presse, La Provence,
        La Voix du Nord, Lactalis, LCI, Le Devoir, Le Figaro, Le Monde, Le Parisien, Le Point, Le Progrès, Le Soir, Le Télégramme,
        Le Temps, Leclerc, Les Échos, Les Écologistes, Les Républicains, LFI, LFP, Libération, LOSC, LR, LVMH, M6, Maison-Blanche,
        Matignon, Médecins sans frontières, Medef, Mediapart, Meta, Michelin, Microsoft, MoDem, Mouvement réformateur, N-VA,
        Nations unies, Netflix, Nice-Matin, OL, OM, OMS, ONU, OpenAI, Orange, OTAN, Ouest-France, Parlement européen,
        Parti communiste, Parti socialiste, PCF, Pentagone, Peugeot, Place publique, Pôle emploi, PS, PSG, PTB, Radio France,
        Radio-Canada, Rassemblement national, RATP, RC Lens, Renaissance, Renault, Restos du cœur, Reuters, RMC, RN, RTBF, RTL, RTS,
        Ryanair, Safran, Sanofi, Secours catholique, Secours populaire, Sécurité sociale, Sénat, SFR, SNCF, Société générale,
        Solidaires, Stade rennais, Stellantis, Sud Ouest, SUD-Rail, Suez, Tass, Tesla, TF1, Thales, TikTok, Total, TotalEnergies,
        Transavia, Ubisoft, UDC, UE, UEFA, Unesco, Unicef, Union européenne, Unsa, Urssaf, Veolia, Vinci, WhatsApp, Xinhua, YouTube
        """;

    public const string Places = """
        Abidjan, Afghanistan, Afrique, Afrique du Sud, Agen, Ain, Aisne, Aix-en-Provence, Ajaccio, Albanie, Albertville, Albi,
        Alençon, Alès, Alger, Algérie, Allemagne, Allier, Alpes, Alpes-de-Haute-Provence, Alpes-Maritimes, Alsace, Amérique,
        Amérique latine, Amiens, Amsterdam, Andorre, Angers, Angleterre, Angola, Angoulême, Anjou, Ankara, Annecy, Antibes, Anvers,
        Aquitaine, Arabie saoudite, Ardèche, Ardennes, Argenteuil, Argentine, Argovie, Ariège, Arles, Arménie, Arras, Asie, Athènes,
        Atlantique, Aude, Aurillac, Australie, Autriche, Auvergne, Auvergne-Rhône-Alpes, Auxerre, Aveyron, Avignon, Avranches,
        Azerbaïdjan, Bagdad, Bahreïn, Bâle, Bamako, Bangkok, Bangladesh, Barcelone, Bas-Rhin, Bastia, Bayonne, Béarn, Beaune,
        Beauvais, Belfort, Belgique, Belgrade, Belle-Île, Bénin, Berlin, Berne, Berry, Besançon, Béthune, Beyrouth, Béziers,
        Biarritz, Biélorussie, Birmanie, Blois, Bobigny, Bolivie, Bordeaux, Bosnie, Boston, Bouches-du-Rhône, Boulogne-Billancourt,
        Boulogne-sur-Mer, Bourg-en-Bresse, Bourges, Bourgogne, Bourgogne-Franche-Comté, Brabant, Brésil, Brest, Bretagne, Briançon,
        Bruges, Bruxelles, Bucarest, Budapest, Buenos Aires, Bulgarie, Burkina Faso, Caen, Cahors, Calais, Californie, Calvados,
        Calvi, Camargue, Cambodge, Cambrai, Cameroun, Canada, Cannes, Cantal, Caracas, Carcassonne, Carpentras, Casablanca, Castres,
        Centrafrique, Centre-Val de Loire, Cévennes, Chalon-sur-Saône, Chambéry, Chamonix, Champagne, Charente, Charente-Maritime,
        Charleroi, Charleville-Mézières, Chartres, Châteauroux, Cherbourg, Chicago, Chili, Chine, Cholet, Chypre, Cisjordanie,
        Clermont-Ferrand, Cognac, Colmar, Colombie, Compiègne, Concarneau, Congo, Copenhague, Corée du Nord, Corée du Sud, Corrèze,
        Corse, Corse-du-Sud, Côte d'Ivoire, Côte-d'Or, Côtes-d'Armor, Créteil, Creuse, Crimée, Croatie, Cuba, Dakar, Damas,
        Danemark, Dauphiné, Dax, Deauville, Deux-Sèvres, Dieppe, Digne-les-Bains, Dijon, Donbass, Dordogne, Douai, Doubs, Drôme,
        Dubaï, Dublin, Dunkerque, Écosse, Édimbourg, Égypte, Émirats arabes unis, Épinal, Équateur, Espagne, Essonne, Estonie,
        États-Unis, Éthiopie, Eure, Eure-et-Loir, Europe, Évreux, Fécamp, Finistère, Finlande, Flandre, Floride, Foix, France,
        Francfort, Franche-Comté, Fréjus, Fribourg, Gabon, Gand, Gard, Garonne, Gascogne, Gatineau, Gaza, Genève, Géorgie, Gers,
        Ghana, Gironde, Grand Est, Grèce, Grenoble, Guadeloupe, Guinée, Guyane, Hainaut, Haïti, Hambourg, Haut-Rhin, Haute-Corse,
        Haute-Garonne, Haute-Loire, Haute-Marne, Haute-Saône, Haute-Savoie, Haute-Vienne, Hautes-Alpes, Hautes-Pyrénées,
        Hauts-de-France, Hauts-de-Seine, Helsinki, Hérault, Honfleur, Hong Kong, Hongrie, Île de Ré, Île-de-France, Ille-et-Vilaine,
        Inde, Indonésie, Indre, Indre-et-Loire, Irak, Iran, Irlande, Isère, Islande, Israël, Istanbul, Italie, Jamaïque, Japon,
        Jérusalem, Jordanie, Jura, Kazakhstan, Kenya, Kharkiv, Kiev, Kinshasa, Kosovo, Koweït, La Havane, La Réunion, La Rochelle,
        Languedoc, Laon, Laos, Lausanne, Le Caire, Le Havre, Le Mans, Lens, Lettonie, Liban, Libye, Liège, Lille, Lima, Limbourg,
        Limoges, Limousin, Lisbonne, Lisieux, Lituanie, Loir-et-Cher, Loire, Loire-Atlantique, Loiret, Londres, Lorient, Lorraine,
        Los Angeles, Lot-et-Garonne, Lourdes, Lozère, Luberon, Lucerne, Luxembourg, Lyon, Mâcon, Madagascar, Madrid, Maghreb,
        Maine-et-Loire, Malaisie, Mali, Malte, Marne, Maroc, Marrakech, Marseille, Martigues, Martinique, Massif central, Maubeuge,
        Mauritanie, Mayenne, Mayotte, Méditerranée, Mende, Metz, Meurthe-et-Moselle, Meuse, Mexique, Milan, Millau, Moldavie,
        Monaco, Mongolie, Mont-Blanc, Mont-de-Marsan, Montauban, Montbéliard, Montélimar, Monténégro, Montpellier, Montréal,
        Montreuil, Morbihan, Morlaix, Moscou, Moselle, Moyen-Orient, Mozambique, Mulhouse, Munich, Namur, Nancy, Nanterre, Nantes,
        Narbonne, Népal, Neuchâtel, Nevers, New Delhi, New York, Niamey, Nice, Nièvre, Niger, Nigeria, Nîmes, Niort, Noirmoutier,
        Normandie, Norvège, Nouméa, Nouvelle-Aquitaine, Nouvelle-Calédonie, Nouvelle-Zélande, Occitanie, Océanie, Odessa, Oise,
        Oléron, Oman, Ontario, Orléans, Orne, Oslo, Ottawa, Ouagadougou, Ouessant, Ouganda, Ouzbékistan, Oyonnax, Pakistan,
        Palestine, Paraguay, Paris, Pas-de-Calais, Pau, Pays basque, Pays de la Loire, Pays-Bas, Pékin, Périgord, Périgueux, Pérou,
        Perpignan, Philippines, Picardie, Poitiers, Poitou, Pologne, Polynésie française, Port-au-Prince, Portugal, Prague, Privas,
        Proche-Orient, Provence, Provence-Alpes-Côte d'Azur, Puy-de-Dôme, Pyongyang, Pyrénées, Pyrénées-Atlantiques,
        Pyrénées-Orientales, Qatar, Québec, Quimper, Rabat, Reims, Rennes, République démocratique du Congo, République dominicaine,
        République tchèque, Rhin, Rhône, Rio de Janeiro, Roanne, Rodez, Rome, Roubaix, Rouen, Roumanie, Roussillon, Royaume-Uni,
        Russie, Rwanda, Sahel, Saint-Barthélemy, Saint-Brieuc, Saint-Denis, Saint-Étienne, Saint-Gall, Saint-Lô, Saint-Malo,
        Saint-Martin, Saint-Nazaire, Saint-Pierre-et-Miquelon, Saint-Quentin, Saintes, San Francisco, Saône-et-Loire, Sarthe,
        Savoie, Sedan, Seine, Seine-et-Marne, Seine-Maritime, Seine-Saint-Denis, Sénégal, Séoul, Serbie, Sète, Sibérie, Singapour,
        Slovaquie, Slovénie, Sofia, Soissons, Somalie, Soudan, Sri Lanka, Stockholm, Strasbourg, Suède, Suisse, Sydney, Syrie,
        Tahiti, Taïwan, Tanzanie, Tarbes, Tarn, Tarn-et-Garonne, Tchad, Tchéquie, Téhéran, Tel-Aviv, Territoire de Belfort, Tessin,
        Texas, Thaïlande, Thonon-les-Bains, Togo, Tokyo, Toronto, Toulon, Toulouse, Touraine, Tourcoing, Tours, Tripoli,
        Trois-Rivières, Troyes, Tunis, Tunisie, Turquie, Ukraine, Uruguay, Uzès, Val-d'Oise, Val-de-Marne, Valais, Valence,
        Valenciennes, Vancouver, Vannes, Var, Varsovie, Vatican, Vaucluse, Vaud, Vendée, Vendôme, Venezuela, Vénissieux, Verdun,
        Versailles, Vesoul, Vichy, Vienne, Vierzon, Vietnam, Villeurbanne, Vosges, Wallis-et-Futuna, Wallonie, Washington, Yémen,
        Yonne, Yvelines, Zambie, Zurich
        """;
}
