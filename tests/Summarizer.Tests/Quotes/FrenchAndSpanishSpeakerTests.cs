using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

public sealed class FrenchAndSpanishSpeakerTests
{
    [Theory]
    // A role before a comma, and later the role alone.
    [InlineData("fr", "Le ministre de la Mer, Luc Morin, est venu. « Le pont ouvrira au printemps », assure le ministre.", "Luc Morin")]
    [InlineData("es", "La ministra del Mar, Inés Cano, habló tarde. «El puente abrirá en primavera», dijo la ministra.", "Inés Cano")]
    // The turn of another speaker, with and without a comma. A number is nobody.
    [InlineData("es", "Habló el edil. Por su parte Inés Cano, fiscal del caso, indicó que «el puente abrirá en primavera».", "Inés Cano")]
    [InlineData("es", "Habló el edil. Por contra Inés Cano, fiscal del caso, dijo que «el puente abrirá en primavera».", "Inés Cano")]
    // What somebody is, without a name.
    [InlineData("fr", "Anne Vidal est arrivée hier. « Je n'ai rien vu venir », souffle la navigatrice.", "Anne Vidal")]
    [InlineData("es", "Inés Cano llegó ayer. «No vi venir el temporal», admite la navegante gallega.", "Inés Cano")]
    [InlineData(
        "fr",
        "« Je suis venu tôt », dit Luc Morin. Le technicien breton est clair : « Nous allons gagner ce match. »",
        "Luc Morin"
    )]
    [InlineData("fr", "La Nantaise Anne Vidal a gagné. « Je n'ai rien vu venir », sourit la Nantaise.", "Anne Vidal")]
    // A woman is not a man.
    [InlineData("fr", "Anne Vidal et son fils ont tout perdu. Paul Roux a réparé le toit. « Je ne dors plus », dit-elle.", "Anne Vidal")]
    // The verb first, with something before the subject.
    [InlineData("fr", "« Le pont ouvrira au printemps », a soupiré, au premier rang, le conseiller Luc Morin.", "Luc Morin")]
    [InlineData("fr", "« Le pont ouvrira au printemps », s'indigne dans un communiqué le député Luc Morin.", "Luc Morin")]
    [InlineData("es", "«El puente abrirá en primavera», destacó en una nota la fiscal Inés Cano.", "Inés Cano")]
    [InlineData("es", "«El puente abrirá en primavera», resume desde Yamena Idris Kabore.", "Idris Kabore")]
    [InlineData(
        "fr",
        "Le pont est fermé, a fait savoir sa fille, la comédienne Ève Roux. « Nous attendrons le printemps », dit-elle.",
        "Ève Roux"
    )]
    // Whose opinion it is.
    [InlineData("fr", "Pour Luc Morin, qui habite en face, « le pont aurait dû rester ouvert tout l'hiver ».", "Luc Morin")]
    [InlineData("es", "Para Luis Prieto, «el puente tenía que haber abierto en primavera».", "Luis Prieto")]
    [InlineData("fr", "Une décision saluée par la maire Anne Vidal. « Le pont ouvrira au printemps », promet-elle.", "Anne Vidal")]
    // The sentence after the quotation.
    [InlineData("fr", "« Je quitte la mairie sans regret. » C'est par ces mots qu'Anne Vidal a ouvert la séance.", "Anne Vidal")]
    [InlineData("es", "«Dejo la alcaldía sin rencor». Así se expresó ayer el alcalde Luis Prieto.", "Luis Prieto")]
    // Speech interrupted between the marks, and after a dash.
    [InlineData("fr", "Anne Vidal est élue. « Je comprends la colère, a repris l'élue, mais la loi ne change pas. »", "Anne Vidal")]
    [InlineData("es", "El gerente, Luis Prieto, se defendió.\n\n—Nadie podía saberlo —se justificó—. Nadie lo sabía.", "Luis Prieto")]
    // The first and the second of two.
    [InlineData("fr", "Anne Vidal et Luc Morin se disputent. « Il ne paie rien du tout », réplique le second.", "Luc Morin")]
    // Names with particles, elisions and Breton apostrophes.
    [InlineData("es", "«Aquí falta hasta el papel», escribe Diego de Hinojosa a su hermana.", "Diego de Hinojosa")]
    [InlineData("fr", "« Le pont ouvrira au printemps », a promis hier Annaïg Le Floc'h.", "Annaïg Le Floc'h")]
    // Organizations.
    [InlineData("es", "El sindicato Ustea pide ayuda. «Es el mayor recorte en una década», denuncia en una nota.", "Ustea")]
    [InlineData("fr", "Northvolt renonce à son usine. « Les conditions ne sont plus réunies », écrit l'entreprise.", "Northvolt")]
    [InlineData("fr", "« Nous traitons les dossiers un par un », assure-t-on chez Groupama.", "Groupama")]
    // The clause that ends the sentence, also after a second quotation.
    [InlineData(
        "fr",
        "Anne Vidal est absente. « Elle n'a pas la force de venir » et sa voix la trahit, a expliqué Luc Morin.",
        "Luc Morin"
    )]
    [InlineData(
        "fr",
        "Anne Vidal a, « comme hier, cherché des coupables au port » mais « pas chez elle », a dénoncé mardi Luc Morin.",
        "Luc Morin"
    )]
    // A time, an institution or a party between the verb, the role and the name.
    [InlineData("fr", "« Le pont ouvrira au printemps », avait estimé la semaine dernière la ministre de la Mer Anne Vidal.", "Anne Vidal")]
    [InlineData("fr", "La ministre de la Mer Anne Vidal est venue. « Le pont ouvrira au printemps », assure la ministre.", "Anne Vidal")]
    [InlineData("fr", "« Le pont ouvrira au printemps », prédisait mardi matin la députée La Marée en marche Anne Vidal.", "Anne Vidal")]
    [InlineData("fr", "La députée Anne Vidal a parlé. L'élue PS a souri. « Le pont ouvrira au printemps », a-t-elle ajouté.", "Anne Vidal")]
    [InlineData(
        "fr",
        "« Le pont ouvrira au printemps », a déclaré la directrice du Centre breton de suivi des marées et de la côte (CBS), Anne Vidal.",
        "Anne Vidal"
    )]
    // A medium before the name, or instead of it.
    [InlineData("fr", "« Le pont ouvrira au printemps », plaidait auprès du site Portinfo Luc Morin, le maire.", "Luc Morin")]
    [InlineData("fr", "« Le pont ouvrira au printemps », avait promis sur France Info Luc Morin.", "Luc Morin")]
    [InlineData("fr", "Luc Morin s'emporte : « Le pont ouvrira au printemps », rapporte Le Parisien.", "Luc Morin")]
    // A speaker who goes on.
    [InlineData("fr", "Anne Vidal regrette un « oubli ». Et d'ajouter : « Le pont ouvrira au printemps. »", "Anne Vidal")]
    [InlineData("fr", "Anne Vidal est venue hier. Et Luc Morin de répéter : « Le pont ouvrira au printemps. »", "Luc Morin")]
    [InlineData("fr", "Anne Vidal a parlé d'un « désastre ». « Le pont ouvrira au printemps », a-t-elle promis.", "Anne Vidal")]
    // Whole names of people and institutions.
    [InlineData("fr", "« Le pont ouvrira au printemps », a répondu Luc Roux de Kerval.", "Luc Roux de Kerval")]
    [InlineData("fr", "« Le pont ouvrira au printemps », a relevé le Conseil maritime.", "Conseil maritime")]
    [InlineData("fr", "La Société de pêche du Trégor a souligné que « le pont ouvrira au printemps ».", "Société de pêche du Trégor")]
    // Descriptions, also after a sentence about the person.
    [InlineData(
        "fr",
        "Anne Vidal, cuisinière et déléguée CGT, est venue. Paul Roux aussi. « Le pont rouvrira », dit la syndicaliste.",
        "Anne Vidal"
    )]
    [InlineData("es", "El gol fue obra de Luis Mora. El argentino no marcaba desde marzo. «Hoy tocaba, por fin», contó.", "Luis Mora")]
    [InlineData("fr", "Paul Roux a crié. Anne Vidal a fui.\n\nLa dame va bien. « Je n'ai rien vu venir », dit-elle.", "Anne Vidal")]
    [InlineData("fr", "Le club quitte son entraîneur portugais Rui Costa. « Je pars la tête haute », dit le technicien.", "Rui Costa")]
    // A question of the reporter, and what happens to somebody.
    [InlineData("fr", "Luc Morin se tait. Un confrère lui demande s'il y croit. Il sourit. « Je ne sais plus très bien »", "Luc Morin")]
    [InlineData("es", "La receta es de mi vecina Ana Mora. Le pregunté por la moda. «La gente no tiene hambre», dijo.", "Ana Mora")]
    [InlineData("es", "Ana Mora llegó. A Luis Prieto no le bastan las excusas. «Se disculpa por las cámaras», dijo.", "Luis Prieto")]
    [InlineData("es", "Uno de ellos fue Luis Prieto, hoy jubilado. «Paró el tren en plena pampa», contó.", "Luis Prieto")]
    // Speech that goes on between the same marks, or in a paragraph of its own.
    [InlineData("fr", "Luc Morin est là. « Il relit tout, soupire-t-il. Il barre et il s'en va. »", "Luc Morin")]
    [InlineData("fr", "Anne Vidal raconte la visite.\n\n« Ils ont pesé quarante pains. »\n\n« Ils en ont acheté deux. »", "Anne Vidal")]
    // Unlisted verbs with a pronoun or an auxiliary.
    [InlineData("es", "Ana Mora calló. «Las plumas dan de comer a muchos», lo cruzó la socialista Marta Cano.", "Marta Cano")]
    [InlineData("es", "«Pagaremos en treinta días», se comprometió la consejera de Cultura, Marta Cano.", "Marta Cano")]
    // A source in a place; the author of a letter.
    [InlineData("es", "Desde Greenpeace recuerdan: «La multa equivale a dos días».", "Greenpeace")]
    [InlineData("fr", "Anne Vidal lit une lettre de Luc Morin : « Le pont rouvrira au printemps. »", "Luc Morin")]
    [InlineData(
        "fr",
        "Paul Roux, associé de Luc Morin, patron de Scania France, pour qui « le pont rouvrira bien trop tard pour toute la vallée ».",
        "Paul Roux"
    )]
    // Verbs with which the last speaker goes on, whatever the words for the person.
    [InlineData(
        "fr",
        "« Personne n'est en danger », a assuré la préfète, Anne Vidal. « Tout est analysé », a poursuivi la représentante de l'État.",
        "Anne Vidal"
    )]
    // A role that is written like a verb.
    [InlineData("fr", "Luc Morin critique ce retard. « Le rapport est là depuis des mois », affirme le conseiller municipal.", "Luc Morin")]
    // A subject of the other gender is not in the way.
    [InlineData(
        "fr",
        "La maire de Cahors, Anne Vidal, ferme la piscine. Un contrôle a révélé des fissures.\n\n« Nous ne prendrons aucun risque », a-t-elle dit.",
        "Anne Vidal"
    )]
    // A role after a name is its subject's if a verb follows.
    [InlineData(
        "fr",
        "La maire Anne Vidal est venue. Interrogée par M. Luc Morin, la maire a répondu : « Le pont ouvrira au printemps. »",
        "Anne Vidal"
    )]
    // Sources.
    [InlineData("fr", "Anne Vidal et Luc Morin se disputent. Aux yeux de Luc Morin, « le pont est impossible à financer ».", "Luc Morin")]
    [InlineData(
        "es",
        "La alcaldesa Inés Cano y Luis Prieto discutieron. En palabras de Cano, «el puente no se puede pagar así».",
        "Inés Cano"
    )]
    // Whom somebody quotes.
    [InlineData(
        "es",
        "La alcaldesa Inés Cano y Luis Prieto discutieron. Prieto citó a Cano: «El puente no se puede pagar así».",
        "Inés Cano"
    )]
    // A clause without a subject goes on.
    [InlineData(
        "es",
        "«El puente no se puede pagar así», dijo Inés Cano. Se acuerda incluso del precio: «Doce pesetas y un beso en la mano».",
        "Inés Cano"
    )]
    [InlineData(
        "fr",
        "« Le pont ouvrira au printemps », a dit Anne Vidal. Puis, feuilletant le dossier : « C'est écrit à la page douze. »",
        "Anne Vidal"
    )]
    // The organization in whose view a sentence is true.
    [InlineData(
        "es",
        "Para la Fundación Agua Viva, el debate deja de lado lo principal. «Nadie pregunta quién paga el daño», señaló la organización.",
        "Fundación Agua Viva"
    )]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastSpeaker(tag, text));

    [Theory]
    // An office whose holder has no name.
    [InlineData("fr", "Luc Morin est parti. La maire du 10e arrondissement écoute. « Le pont ouvrira au printemps », promet-elle.")]
    [InlineData("es", "Luis Prieto se queja. Su vecina asiente. «Yo ya no abro las ventanas», remacha.")]
    // A medium, a place, a word at the beginning of a sentence.
    [InlineData("es", "«No es momento de abrir ese frente», sostuvo un edil en entrevista con el semanario Búsqueda.")]
    [InlineData("fr", "L'autopsie a conclu à une noyade. « Je ne ferai aucun commentaire ce soir », ajoute le magistrat.")]
    // Media, places, bodies and documents do not go on speaking.
    [InlineData("fr", "Le pont est fermé, rapporte LCI. « Nous avons besoin de ce pont », indique-t-il.")]
    [InlineData("fr", "Des habitants du Pas-de-Calais ont écrit. « Nous avons besoin de ce pont », a-t-il conclu.")]
    [InlineData("fr", "Luc Morin a signé. « Nous avons besoin de ce pont », a précisé l'entourage du ministre.")]
    [InlineData("fr", "Luc Morin a signé. « Nous avons besoin de ce pont », conclut l'article.")]
    [InlineData("fr", "Le président de la Ligue, Luc Morin, part. « Nous avons besoin de ce pont », a dit le président de l'Union.")]
    [InlineData("fr", "Luc Morin a signé. « Nous avons besoin de ce pont », expliquent-ils.")]
    // Several people.
    [InlineData("es", "Luis Prieto se queja del ruido. «Se quedan hasta diciembre, está hablado», repiten en el barrio.")]
    // Somebody who was introduced without a name, or has another office.
    [InlineData("es", "Teodora Marcos barre. La acompaña su nieta, que calla. «Se va a volver a mojar», dice por fin la nieta.")]
    [InlineData("es", "Luis Prieto se fue. Quien sí habló fue el padre del futbolista. «En febrero corre», aseguró.")]
    [InlineData("es", "Luis Prieto se fue. La alarma partió de una enfermera. «Escribía demasiado bien», explicó la mujer.")]
    [InlineData("es", "El ingeniero Luis Prieto pidió perdón. El juez le ordenó sentarse. «Ya tendrá su turno», le advirtió.")]
    [InlineData("es", "Ana Mora se fue. A su lado, el padre de otra víctima negó con la cabeza. «Mirar no es pagar», soltó.")]
    [InlineData("fr", "Luc Morin est mort. Quant au maire de Namur, il a promis : « Le pont portera son nom. »")]
    [InlineData("fr", "Luc Morin est parti. Dans la cour, le président de la fanfare a conclu : « On le garde ici. »")]
    [InlineData("fr", "Le témoin regarde l'accusé, Luc Morin, puis ses mains.\n\n— Je reconnais la voix, dit-il. Le visage, non.")]
    [InlineData("es", "Un vecino habló. «Lo conozco y en febrero corre», aseguró en la emisora RPA.")]
    // A number is nobody.
    [InlineData(
        "es",
        "Habló Luis Prieto. «Sería muy triste acabar ante el juez.» Dos vecinos de la zona firmaron. Según informó el organismo, el "
            + "presidente del club se mostró contento «porque hubo acuerdo», ya que «sería una pena que cerráramos las puertas del local»."
    )]
    [InlineData("fr", "La maire Anne Vidal est venue. Sur une pancarte, on pouvait lire : « Ce pont est impossible à financer. »")]
    [InlineData("es", "La alcaldesa Inés Cano vino. En una pancarta se leía: «El puente no se puede pagar así».")]
    public void Find_LeavesUnknownSpeakerOut(string tag, string text) => Assert.Null(LastSpeaker(tag, text));

    // Titles of works and names of projects, which nobody says.
    [Theory]
    [InlineData("fr", "Dans l'émission « Un soir d'été au port » sur France 2, Luc Morin est revenu sur ses choix.")]
    [InlineData("fr", "L'auteur d'« Un soir d'été au port », Luc Morin, a répondu aux critiques.")]
    [InlineData("fr", "Luc Morin a raconté sa vie dans « Gens du port », a dit sa sœur.")]
    public void Find_LeavesTitlesOut(string tag, string text) => Assert.Empty(QuoteFinder.Find(ArticleBuilder.Read(text, tag)));

    // Headings that run into the text repeat words of somebody who is quoted later.
    [Fact]
    public void Find_NamesSpeakerOfHeading_WhoSaysItsWordsLater()
    {
        const string Text =
            "Anne Vidal a tout vu. \"Un pont trop loin pour nous\"Le maire se tait. \"C'est un pont trop loin pour nous\", a dit Luc Morin.";

        Assert.Equal("Luc Morin", QuoteFinder.Find(ArticleBuilder.Read(Text, "fr"))[0].Speaker);
    }

    // The same surname belongs to whoever was named before.
    [Fact]
    public void Find_NamesFirstOfTwoPeople_WhoShareSurname()
    {
        const string Text = "Ana Mora vende. Mora seguirá al frente. «Vendo los hornos y nada más», dijo. Su hijo Luis Mora calla.";

        Assert.Equal("Ana Mora", LastSpeaker("es", Text));
    }

    // Initials are labels in an interview.
    [Fact]
    public void Find_NamesGuest_WhenLabelsAreInitials()
    {
        const string Text =
            "Le Mag : Par quoi commence-t-on ?\n\nAnne Vidal : Par les brebis, elles n'attendent pas.\n\nUn conseil ?\n\n"
            + "A. V. : Aucun, je n'en donne jamais.\n\nEt demain ?\n\nA. V. : Demain, je recommence tout.";

        Assert.Equal("Anne Vidal", LastSpeaker("fr", Text));
    }

    private static string? LastSpeaker(string tag, string text) => QuoteFinder.Find(ArticleBuilder.Read(text, tag))[^1].Speaker;
}
