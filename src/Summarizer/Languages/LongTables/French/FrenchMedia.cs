namespace Summarizer.Languages.LongTables.French;

/// <summary>Media that French news names, nouns for works and for what bears names; written by hand.</summary>
internal static class FrenchMedia
{
    public const string Names = """
        20 Minutes, AFP, Al Jazeera, Arte, Associated Press, Axios, BBC, Belga, BFM, BFM TV, BFM Business, BFMTV, Bloomberg, C News,
        C8, Canal+, CBS, Charlie Hebdo, Clarín, CNews, CNN, Corse-Matin, Courrier international, CStar, Der Spiegel, El Mundo,
        El País, El Watan, Euronews, Europe 1, Financial Times, Fox News, France 2, France 24, France 3, France 4, France 5,
        France Bleu, France Culture, France Info, France Inter, France Musique, France Télévisions, franceinfo, Franceinfo,
        Het Laatste Nieuws, Het Nieuwsblad, HuffPost, Huffington Post, Il Messaggero, Jeune Afrique, JDD, L'Écho, L'Équipe,
        L'Est républicain, L'Est Républicain, L'Express, L'Humanité, L'Obs, La Croix, La Dépêche du Midi, La Libre Belgique,
        La Nouvelle République, La Presse, La Provence, La Repubblica, La Stampa, La Tribune de Genève, La Vanguardia,
        La Voix du Nord, LCI, LCP, Le Canard enchaîné, Le Courrier picard, Le Dauphiné libéré, Le Devoir, Le Figaro, Le JDD,
        Le Journal de Montréal, Le Journal du Dimanche, Le Monde, Le Monde diplomatique, Le Nouvel Observateur, Le Parisien,
        Le Point, Le Progrès, Le Soir, Le Télégramme, Le Temps, Les Dernières Nouvelles d'Alsace, Les Échos, Les Inrockuptibles,
        Libération, Loopsider, M6, Mediapart, Médiacités, Midi libre, MSNBC, NBC, New York Times, Nice-Matin, Nice Matin, NRJ, Ouest-France,
        Paris Match, Paris-Normandie, Politico, Public Sénat, Radio-Canada, Radio France, Reuters, RFI, RMC, RMC Sport, RTBF, RTL,
        RTS, Rue89, StreetPress, Sud Ouest, Sud Radio, Süddeutsche Zeitung, Tass, Télérama, Téléstar, TF1, TMC, Tribune de Genève,
        TV5 Monde, TVA, Valeurs actuelles, Var-Matin, Wall Street Journal, Washington Post, Xinhua
        """;

    // Titles that are words or other names too, without their article, and nouns.
    public const string AmbiguousNamesAndNouns = """
        Capital, Challenges, Closer, Femina, Gala, Guardian, L'Alsace, L'Avenir, L'Indépendant, L'Union, L'Opinion, La Montagne,
        La Marseillaise, La Tribune, Le Matin, Le Quotidien, Marca, Marianne, Monde, Parisien, Bild, Slate, Spiegel, Times, Twitter,
        Voici, La Libre, La Dépêche, Corriere della Sera, Journal du Dimanche, Echos, Equipe, Équipe, Express, Figaro, Humanité,
        Obs, Point, Progrès, Provence, Repubblica, Stampa, Télégramme, Tribune, Vanguardia, Voix du Nord, Inrockuptibles, Échos,
        Croix, quotidien, journal, hebdomadaire, mensuel, magazine, site, chaîne, radio, station, média, titre, tabloïd, revue,
        gazette, presse
        """;

    public const string TitledNouns = """
        film films livre livres ouvrage ouvrages roman romans essai essais album albums chanson chansons tube tubes single titre
        titres morceau émission émissions série séries téléfilm feuilleton épisode documentaire reportage magazine magazines
        pièce pièces spectacle spectacles opéra comédie drame thriller sketch poème poèmes recueil nouvelle conte fable tableau
        tableaux toile sculpture exposition expo podcast blog rubrique chronique séquence jeu jeux logiciel application opération
        opérations campagne programme programmes projet plan mission collectif comité association mouvement groupe liste club réseau
        auteur auteure autrice interprète réalisateur réalisatrice créateur créatrice héros héroïne star vedette
        intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées nommé
        nommée titré titrée dit dite dits dites appelé appelée hashtag slogan
        """;

    public const string NamesakeNouns = """
        collège lycée école stade gymnase théâtre musée gare rue place avenue boulevard pont institut hôpital clinique université
        centre fondation bibliothèque médiathèque salle prix square parc maison campus amphithéâtre piscine barrage aéroport
        """;
}
