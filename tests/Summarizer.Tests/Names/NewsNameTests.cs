using Summarizer.Extraction;

namespace Summarizer.Tests.Names;

/// <summary>The names of people, organizations and places in the world's news.</summary>
public sealed class NewsNameTests
{
    [Theory]
    // An institution's name goes on after words in lower case, and ends where a person or another institution begins.
    [InlineData("es", "Lo pidió ayer la Federación Nacional de la Pesca.", "", "Federación Nacional de la Pesca", "")]
    [InlineData("es", "Lo pidió ayer el Instituto para la Mejora del Clima.", "", "Instituto para la Mejora del Clima", "")]
    [InlineData("pt", "O pedido veio da Associação Nacional dos Padeiros.", "", "Associação Nacional dos Padeiros", "")]
    [InlineData("nl", "Dat meldt het Agentschap voor de Veiligheid.", "", "Agentschap voor de Veiligheid", "")]
    [InlineData("de", "Das sagt das Institut für Virologie.", "", "Institut für Virologie", "")]
    [InlineData("es", "Habló el Gobierno de Pedro Quiroga Sanz.", "Pedro Quiroga Sanz", "", "")]
    // The fields of a ministry.
    [InlineData("es", "Lo dijo el Ministerio de Educación y Cultura.", "", "Ministerio de Educación y Cultura", "")]
    [InlineData(
        "es",
        "Lo dijo el Ministerio de Agricultura, Pesca y Alimentación.",
        "",
        "Ministerio de Agricultura, Pesca y Alimentación",
        ""
    )]
    [InlineData("pt", "O pedido veio do Ministério da Ciência e Tecnologia.", "", "Ministério da Ciência e Tecnologia", "")]
    // Its initials in brackets.
    [InlineData("es", "Lo pidió la Asociación Riojana de Apicultores (ARDA).", "", "Asociación Riojana de Apicultores, ARDA", "")]
    // A surname goes on after words in lower case, but not with a place or an institution.
    [InlineData("es", "Ayer llegaron Víctor de la Encina y Ana María Gómez Pardo.", "Víctor de la Encina, Ana María Gómez Pardo", "", "")]
    [InlineData("pt", "Ontem chegaram Nelson Paulino dos Anjos e Adriano da Silva.", "Nelson Paulino dos Anjos, Adriano da Silva", "", "")]
    [InlineData("de", "Gestern kamen Ole von Brandis und Karl zu Lindau an.", "Ole von Brandis, Karl zu Lindau", "", "")]
    [InlineData("de", "Gestern kam Friederike Mai von der Universität Halle an.", "Friederike Mai", "Universität Halle", "")]
    // A given name that is also a place.
    [InlineData("es", "Ayer llegó Rosario Gómez Pardo. Todos miraron a Pardo.", "Rosario Gómez Pardo", "", "")]
    // After a preposition of place and without an article: a place no list has.
    [InlineData("es", "El incendio empezó en Valdecorzas de madrugada.", "", "", "Valdecorzas")]
    [InlineData("pt", "O incêndio começou em Valdecorças de madrugada.", "", "", "Valdecorças")]
    [InlineData("nl", "De brand begon in Oosterwezel bij het station.", "", "", "Oosterwezel")]
    [InlineData("es", "El gol llegó en Primera ante su público.", "", "", "")]
    [InlineData("nl", "Het boek is in het Grieks geschreven, niet in Pools.", "", "", "")]
    [InlineData("es", "Creyó en el Valdecorzas hasta el final.", "", "", "")]
    // A capitalized noun or adjective before a name does not belong to it.
    [InlineData("de", "Gestern hat der Chemiekonzern Nestra die Stadt Oberwenden verklagt.", "", "Nestra", "Oberwenden")]
    [InlineData("de", "Das hat das Landgericht Fulda gestern entschieden.", "", "Landgericht Fulda", "")]
    [InlineData("nl", "Gisteren won de Braziliaanse Maria Bonfim.", "Maria Bonfim", "", "")]
    [InlineData("nl", "Dat zei minister van Volksgezondheid Karin Molenbeek.", "Karin Molenbeek", "", "")]
    // A person directly after an institution.
    [InlineData(
        "id",
        "Anggota dari Fraksi Partai Gerindra Sarno Wiyata hadir. Sarno lalu pergi.",
        "Sarno Wiyata",
        "Fraksi Partai Gerindra",
        ""
    )]
    [InlineData("id", "Menurut Direktur PT Bank Melati Tbk Jonas Pardamean, laba naik.", "Jonas Pardamean", "PT Bank Melati Tbk", "")]
    [InlineData("fr", "Le chef de la majorité au Sénat Mitch Valdec l'a dit hier.", "Mitch Valdec", "Sénat", "")]
    [InlineData("fr", "Le président de l'Assemblée nationale Richard Valdec est venu.", "Richard Valdec", "Assemblée nationale", "")]
    [InlineData("fr", "La porte-parole du gouvernement Sibelle Ndiro est venue.", "Sibelle Ndiro", "", "")]
    [InlineData("en", "The leader of the Scottish Labour party Johanna Vale spoke.", "Johanna Vale", "Scottish Labour party", "")]
    // What belongs to an office or to an institution's name.
    [InlineData("id", "Hal itu dikatakan Dirjen Bea dan Cukai Hadi Pramono.", "Hadi Pramono", "", "")]
    [InlineData("id", "Laporan itu diterima Direktorat Jenderal Bea dan Cukai.", "", "Direktorat Jenderal Bea dan Cukai", "")]
    [InlineData("id", "Ia bekerja di Kantor Staf Presiden sejak lama.", "", "Kantor Staf Presiden", "")]
    [InlineData("id", "Tugas itu dijalankan Sekretaris Utama dan lima deputi.", "", "", "")]
    [InlineData("id", "Menteri Koordinator Bidang Perekonomian Darmo Nastion hadir.", "Darmo Nastion", "", "")]
    [InlineData("id", "Aturan itu bertentangan dengan Peraturan Pemerintah yang baru.", "", "", "")]
    // An apostrophe in a name, members of a religion, buildings.
    [InlineData("id", "Hal itu dikatakan Menteri Ra'uf Al Hasan kemarin.", "Ra'uf Al Hasan", "", "")]
    [InlineData("id", "Bantuan itu diberikan kepada warga Muslim Rohingya.", "", "", "")]
    [InlineData("id", "Umat merayakan Hari Raya Galungan dengan khidmat.", "", "", "")]
    [InlineData("id", "Rapat itu digelar di Gedung DPR kemarin.", "", "", "Gedung DPR")]
    [InlineData("fr", "Le bus est arrivé hier Place Valdec sans bruit.", "", "", "Place Valdec")]
    // A repeated surname, an opening word, a preposition; a medium that says something.
    [InlineData("en", "Picture: Sebastian Vale Vale won the race for Sebastian Vale.", "Sebastian Vale", "", "")]
    [InlineData("en", "The winner was Brian Dale. “Sorry Brian, we lost,” they cried.", "Brian Dale", "", "")]
    [InlineData("en", "The daily Yeni Haber said the offices were closed.", "", "Yeni Haber", "")]
    // Suffixes without the apostrophe, initials.
    [InlineData("tr", "Vali Tuncay Sorel konuştu. Törene Vali Tuncay Sorelin yanı sıra halk katıldı.", "Tuncay Sorel", "", "")]
    [InlineData("tr", "Toplantıya astsubay B.Ü. katıldı.", "", "", "")]
    // In the news everywhere.
    [InlineData("nl", "Volgens Reuters verliezen Microsoft en Lufthansa geld.", "", "Reuters, Microsoft, Lufthansa", "")]
    [InlineData("pt", "Segundo a Reuters, a Microsoft perde dinheiro no Iêmen.", "", "Reuters, Microsoft", "Iêmen")]
    [InlineData("es", "Ayer se vieron Hashim Krasnic y Phillip Wexford.", "Hashim Krasnic, Phillip Wexford", "", "")]
    // Given names of people of other countries, in each language's spelling.
    [InlineData("tr", "Toplantıyı dün Isabel Marlow ile Brian Dale yönetti.", "Isabel Marlow, Brian Dale", "", "")]
    [InlineData("id", "Acara itu kemarin dihadiri Brian Dale dan Laurent Vale.", "Brian Dale, Laurent Vale", "", "")]
    [InlineData("sv", "I går vann Brian Dale före Laurent Vale.", "Brian Dale, Laurent Vale", "", "")]
    [InlineData("pl", "Wczoraj wygrali Brian Dale i Laurent Vale.", "Brian Dale, Laurent Vale", "", "")]
    [InlineData("cs", "Včera vyhráli Brian Dale a Laurent Vale.", "Brian Dale, Laurent Vale", "", "")]
    [InlineData("ru", "Вчера выиграли Брайан Дейл и Томас Вейл.", "Брайан Дейл, Томас Вейл", "", "")]
    // Words that only look like them.
    [InlineData("tr", "Ada Sakinleri dün toplandı.", "", "", "")]
    [InlineData("id", "Salah satu warga menolak rencana itu kemarin.", "", "", "")]
    // Companies and media that are written alike everywhere.
    [InlineData("sv", "I går meddelade Ryanair att trafiken ökar.", "", "Ryanair", "")]
    [InlineData("pl", "Wczoraj firma Ryanair odwołała loty.", "", "Ryanair", "")]
    [InlineData("ru", "Вчера Ryanair отменила рейсы, пишет Bloomberg.", "", "Ryanair, Bloomberg", "")]
    // Listed names of several words in any case, also with nouns in lower case.
    [InlineData("cs", "Včera o tom jednali ve Spojených státech a ve Velké Británii.", "", "", "Spojené státy, Velká Británie")]
    [InlineData("pl", "Wczoraj rząd rozmawiał z Unią Europejską.", "", "Unia Europejska", "")]
    [InlineData("ru", "Вчера об этом говорили в Верховном суде и в Северной Ирландии.", "", "Верховный суд", "Северная Ирландия")]
    [InlineData("cs", "Včera o tom jednali ve spojených městech.", "", "", "")]
    // People in the nominative where speakers have no cases.
    [InlineData("pl", "Wczoraj rozmawiano z Donaldem Vale, a potem o planach Borisa Dalena.", "Donald Vale, Boris Dalen", "", "")]
    [InlineData("ru", "Вчера обсуждали отставку Бориса Дейлова и визит Терезы Вейл.", "Борис Дейлов, Тереза Вейл", "", "")]
    // A given name of two syllables.
    [InlineData("en", "They met Li Song-ho and Kang Young-hoon on Friday.", "Li Song-ho, Kang Young-hoon", "", "")]
    [InlineData("de", "Gestern traf er Kim Jong-un in Genf.", "Kim Jong-un", "", "Genf")]
    // An institution between a role and a person.
    [InlineData("id", "Hal itu ditolak Politisi Partai Demokrat Suryono Kalpataru kemarin.", "Suryono Kalpataru", "Partai Demokrat", "")]
    [InlineData("id", "Kementerian pertahanan Rusia menolak laporan itu, kata kementerian itu kemarin.", "", "", "Rusia")]
    [InlineData("id", "Hal itu ditolak Ketua Partai Demokrat Jawa Barat kemarin.", "", "Partai Demokrat Jawa Barat", "")]
    // One name where many people have no other.
    [InlineData("id", "Program itu sudah dimulai, kata Supratono di Jakarta.", "Supratono", "", "Jakarta")]
    public void Summarize_NamesWhoAndWhat(string language, string text, string people, string organizations, string places)
    {
        var entities = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Entities;

        Assert.Equal(people, string.Join(", ", entities.People));
        Assert.Equal(organizations, string.Join(", ", entities.Organizations));
        Assert.Equal(places, string.Join(", ", entities.Places));
    }
}
