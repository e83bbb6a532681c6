using Summarizer.Extraction;

namespace Summarizer.Tests.Names;

/// <summary>The names of people, organizations and places of the world's news in languages other than their own.</summary>
public sealed class NewsNameTests
{
    [Theory]
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
