namespace Summarizer.Languages.LongTables.French;

/// <summary>The first names, organizations and places most frequent in news in French, written by hand.</summary>
internal static class FrenchNames
{
    public const string MasculineFirstNames = """
        abdallah abdel abdoulaye adam adrien ahmed alain albert alexandre alexis alfred ali amadou ambroise amine anatole andré anis
        anthony antoine antonin antonio armand arnaud arthur aubin augustin aurélien axel aymeric ayoub bakary baptiste barthélemy
        basile bastien benjamin benoît bernard bertrand bilal blaise boris boubacar brahim brice bruno carlos cédric célestin césar
        charles cheikh christian christophe clément clovis colin constant cyril cyrille damien dan daniel david denis didier diego
        dimitri djibril donatien dorian driss édgar edmond édouard élias élie eliott éloi émile émilien emmanuel enzo éric erwan
        erwann ethan étienne eugène fabien fabrice farid félicien félix ferdinand fernand fernando firmin florent florentin florian
        fouad francis franck françois frank frédéric gabin gabriel gaël gaëtan gaspard gaston gauthier gautier geoffrey geoffroy
        georges gérald gérard germain ghislain gilbert gildas gilles giovanni giuseppe gontran grégoire grégory guillaume gustave
        guy gwenaël habib hakim hamid hamza hans hassan hector heinrich henri herbert hervé hicham hippolyte hocine honoré hubert
        hugo hugues ibrahim idris idriss ignace ilyes isaac ismaël ivan jacky jacob jacques jalil jamal jan jason javier jean
        jérémie jérémy jérôme jimmy joachim joël johan johann jonas jonathan jordan joris josé joseph josselin josué joão juan jules
        julien jürgen justin kader kamel karim kévin khaled kilian killian kurt lahcen lamine larbi lars laurent lazare léandre léo
        léon léonard léopold lilian lionel loïc loïck lotfi louis loup luc luca lucas lucien ludovic luis maël mahmoud malik malo
        mamadou manuel marc marceau marcel marcelin marco mario marius martial martin marvin marwan mathéo mathias mathieu mathis
        mathurin matteo matthias matthieu maurice max maxence maxime maximilien mehdi melchior michaël michel mickaël miguel milan
        modeste mohamed mohammed moïse mounir mourad moussa mustapha nabil nacer nassim nathan nathanaël nicolas nikola nino noah
        noé  norbert nordine octave olivier omar oscar otto oumar ousmane paolo pascal patrice patrick paul paulin pedro
        philibert philippe pierre pierrick pietro placide pol prosper quentin rachid raoul raphaël rayan rayane raymond redouane
        régis rémi rémy renaud rené reynald richard robert robin roch rodolphe rodrigue roger roland romain romaric roméo romuald
        ronan ruben rui saïd salah salim salomon sami samir samuel samy sébastien serge sergio siméon simon slimane sofiane
        stanislas stefan stéphane steven sylvain sylvestre tanguy tarek théo théodore théophile thibaud thibault thibaut thierno
        thierry thomas tiago tidiane tim timéo timothée titouan toufik toussaint tristan ulrich ulysse urbain valentin valère valéry
        victor viktor vincent virgile vivien vladimir walid wilfried william wolfgang xavier yacine yann yannick yannis yaya yazid
        yoann yohan younes youssef yvan yves yvon zacharie zinedine
        """;

    public const string FeminineFirstNames = """
        adèle adeline agathe agnès aïcha aïssata albane albertine alexandra alexia alice aline alison alizée amandine amélie amina
        aminata aminatou amira ana anaëlle anaïs anastasia andrée angèle angelina angélique anissa anna annabelle anne annette
        annick annie antoinette apolline ariane arlette armelle assia astrid aude audrey aurélia aurélie aurore awa axelle barbara
        basma béatrice bénédicte bérengère bérénice bernadette berthe betty bintou blanche blandine brigitte bruna candice carine
        carla carmen carole carolina caroline cassandra catherine cathy cécile céleste célestine célia céline chantal charlène
        charline charlotte chiara chloé christelle christiane christine claire clara clarisse claudette claudia claudie claudine
        clélia clémence clémentine clotilde colette colombe constance coralie corinne cosima cynthia dalila danièle danielle daphné
        deborah delphine denise diane djamila djeneba dolorès dorothée dounia édith éléa elena éléonore éliane élina éline élisa
        élisabeth élise ella élodie elodie éloïse elsa elvire émeline émilie emma emmanuelle emmy ernestine estelle esther eugénie
        eva ève éveline évelyne fabienne fadela fadila fanny fantine farah farida fatiha fatima fatna fatou fatoumata faustine
        félicie félicité fernande flavie fleur flora flore florence floriane france francesca francine françoise frédérique
        gabrielle gaëlle garance geneviève georgette georgia géraldine germaine ghania ghislaine gilberte ginette ginevra giovanna
        gisèle giulia gladys gwenaëlle gwendoline hafida hafsa halima hanane hayat hélène héloïse henriette hermine hortense houda
        houria huguette ida ikram imane inès ingrid ioana irène iris irma isabelle isaure jacqueline jade jamila jasmine jeanne
        jeannine jennifer jessica jocelyne joëlle joséphine josette josiane judith julia juliana julie julienne juliette justine
        kadiatou kadidia kaoutar karima karine katarzyna kenza khadidja khadija laetitia laëtitia laïla lamia lara latifa laura
        laure laurence laurène laurine léa leïla leila léna léonie léontine léopoldine leslie lila lilas lili liliane lina linda
        line lisa lise lison lola lorraine louane loubna louise lucette lucie lucienne lucile lucille ludivine luna lydia lydie lyna
        madeleine maéva mafalda magali magdalena maggy maïssa malak malika manon marceline margaux margot marguerite maria mariam
        mariama marianne marie marielle marine marion marjolaine marjorie marlène marthe martine maryam maryline maryse maryvonne
        mathilde maud maude mauricette maya mélanie mélina melina mélissa mélodie mercedes meriem mia michèle micheline mila
        mireille mona monique morgane mounia muguette muriel myriam myriem nadège nadia nadine naïma najat naomi natacha nathalie
        nawal nicole nina ninon noémie nora nour noura océane odette odile olga olivia olympe ophélie oriane ouarda oumou pamela
        paola pascale patricia paula paule paulette pauline perrine pétronille philomène prisca priscilla prune rachel rachida
        raïssa rania raymonde rebecca régine reine renée rim rita roberte rokia rolande romane rosalie rose roselyne rosine roxane
        sabah sabine sabrina safia saïda salimata salma salomé samia samira sana sandra sandrine sara sarah ségolène séverine sihame
        sihem simone sixtine sofia solange solène sonia sophia sophie soraya souad stella stéphanie suzanne suzette svetlana
        sylvaine sylvette sylviane sylvie tatiana thérèse tiphaine ursula ursule valentine valérie vanessa véra véronique victoire
        victoria violaine violette virginie viviane wafa wendy widad yasmina yasmine yolande yvette yvonne zahia zahra zélie zineb
        zoé zohra
        """;

    public const string SharedFirstNames = """
        alix andréa ange camille charlie claude dominique lou noël sacha
        """;

    public const string Organizations = """
        Air France, Air Liquide, Airbus, Alstom, Amazon, Amnesty International, Anses, ANSM, Apple, ArcelorMittal, Arcom, AS Monaco,
        Assemblée nationale, Assurance maladie, Auchan, Axa, Banque centrale européenne, Banque de France, Banque mondiale, BCE,
        BNP Paribas, Bouygues, Bouygues Telecom, Bundestag, CAF, Caisse des dépôts, Capgemini, Carrefour, CEA, CFDT, CFE-CGC, CFTC,
        CGT, CIO, Cnil, CNRS, Commission européenne, Confédération paysanne, Conseil constitutionnel, Conseil d'État,
        Coordination rurale, Cour de cassation, Cour des comptes, Cour pénale internationale, CPI, Crédit agricole, Croissant-Rouge,
        Croix-Rouge, Danone, Dassault, Decathlon, Défenseur des droits, DGCCRF, DGSE, DGSI, easyJet, EDF, EELV, Élysée, Emmaüs,
        Engie, Facebook, FC Nantes, FCPE, FFF, Fifa, FMI, FNSEA, FO, Fondation Abbé-Pierre, Force ouvrière, France Travail,
        Génération.s, GIGN, Google, Greenpeace, Hamas, HAS, Haute Autorité de santé, Hermès, Hezbollah, Ikea, Inrae, Insee, Inserm,
        Instagram, Intermarché, Kering, Kremlin, L'Oréal, La France insoumise, La Poste, Lactalis, Leclerc, Les Écologistes,
        Les Républicains, LFI, LFP, LOSC, LR, LVMH, Maison-Blanche, Maison Blanche, Matignon, Médecins sans frontières, Medef, Meta,
        Michelin,
        Microsoft, MoDem, Mouvement réformateur, N-VA, Nations unies, Netflix, OL, OM, OMS, ONU, OpenAI, Orange, OTAN,
        Parlement européen, Parti communiste, Parti socialiste, PCF, Pentagone, Peugeot, Place publique, Pôle emploi, PS, PSG, PTB,
        Rassemblement national, RATP, RC Lens, Renaissance, Renault, Restos du cœur, RN, Ryanair, Safran, Sanofi,
        Secours catholique, Secours populaire, Sécurité sociale, Sénat, SFR, SNCF, Société générale, Solidaires, Stade rennais,
        Stellantis, SUD-Rail, Suez, Tesla, Thales, TikTok, Total, TotalEnergies, Transavia, Ubisoft, UDC, UE, UEFA, Unesco, Unicef,
        Union européenne, Unsa, Urssaf, Veolia, Vinci, WhatsApp, YouTube
        """;

    public const string Places = """
        Caroline du Nord, Caroline du Sud, Virginie-Occidentale, Dakota du Nord, Dakota du Sud, Roland-Garros,
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
