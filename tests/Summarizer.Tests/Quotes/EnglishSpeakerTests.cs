using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>The speaker of the last quote in an English text.</summary>
public sealed class EnglishSpeakerTests
{
    [Theory]
    // What precedes a name does not belong to it: a nation, a party, a rank, an institution with a role.
    [InlineData("“The bridge opens in spring,” Republican Robert Dale said on Monday.", "Robert Dale")]
    [InlineData("American Laura Vale won again. “It was a good day for us,” said Vale.", "Laura Vale")]
    [InlineData("“The bridge opens in spring,” said PC Daniel Dale.", "Daniel Dale")]
    [InlineData("“The bridge opens in spring,” said Northern Council President Jean-Luc Dale.", "Jean-Luc Dale")]
    [InlineData("“The bridge opens in spring,” said Norwind boss Robert Dale.", "Robert Dale")]
    [InlineData("“The bridge opens in spring,” said Representative Robert Dale of New York.", "Robert Dale")]
    [InlineData("“I have seen the far side of it,” said Robert Luther King Jr.", "Robert Luther King")]
    // A given name of two syllables.
    [InlineData("Moon Song-ho spoke first. “The bridge opens in spring,” said Moon Song-ho.", "Moon Song-ho")]
    // After a quotation and a name, whoever is asked does not speak.
    [InlineData("Robert Dale saw the plans. “Is there no law against this?” Dale asked his father.", "Robert Dale")]
    // Two given names before a surname.
    [InlineData("“I heard people outside the house,” Tanka Maya Dale said.", "Tanka Maya Dale")]
    // A known name begins with a function word.
    [InlineData("The New York Times wrote: “The bridge will be closed for years to come.”", "New York Times")]
    // "He" and "she" are people, of one gender.
    [InlineData("Robert Dale saw the plans. The Bahrain Forum opened. “The bridge opens in spring,” he said.", "Robert Dale")]
    [InlineData("Laura Vale met Robert Dale there. “The bridge opens in spring,” she said.", "Laura Vale")]
    [InlineData("Laura Vale left. Robert Dale stayed on. “The bridge opens in spring,” she said.", "Laura Vale")]
    [InlineData("Laura Dale left early. “The bridge opens in spring,” said Mr. Dale.", "Dale")]
    // A name after another clause, and before a relative pronoun.
    [InlineData("The plan would be “a trap for every town in the north”, with help from Norwind, Dale said.", "Dale")]
    [InlineData("Vale began in front of Dale, who said: “The bridge opens in spring.” Robert Dale left.", "Robert Dale")]
    [InlineData("Mark Dale, Director, Norwind Opinion Scotland said: “The bridge opens in spring.”", "Mark Dale")]
    [InlineData("Laura Vale met Robert Dale. Vale said she thought, “This is what people have talked about.”", "Laura Vale")]
    // A paragraph of speech continues what was said before.
    [InlineData("“The bridge opens in spring,” said Robert Dale.\n\n“It has been a long wait for us all.”", "Robert Dale")]
    // A headline does not name anybody.
    [InlineData("Robert Dale Calls Laura Vale Bridge Plan A Trap.\n\n“It has been a long wait,” said Laura Vale.", "Laura Vale")]
    // Whose answer or view it is, and whom somebody quotes.
    [InlineData("Mayor Lucy Kane and Matt Rivers argued. Kane's answer: \"This plan cannot be paid for.\"", "Lucy Kane")]
    [InlineData("Mayor Lucy Kane and Matt Rivers argued. As Kane put it, \"this plan cannot be paid for.\"", "Lucy Kane")]
    [InlineData("Mayor Lucy Kane and Matt Rivers argued. Rivers quoted Kane as saying, \"This plan cannot be paid for.\"", "Lucy Kane")]
    // The subject of the sentence before is a role.
    [InlineData(
        "Judge Alan Reade spoke to Tyler Venn.\n\nThe judge rejected a request that Venn remain free. \"He has had enough time,\" he said.",
        "Alan Reade"
    )]
    // An organization, and somebody's work.
    [InlineData("Coastal Rail will cut its services. \"We regret the disruption this will cause,\" the company said.", "Coastal Rail")]
    public void Find_NamesSpeaker(string text, string speaker) => Assert.Equal(speaker, LastSpeaker(text));

    [Theory]
    // Whoever is told something does not speak.
    [InlineData("Robert Dale left early. “What does it have to do with us?” the brother’s wife told AFP.")]
    [InlineData("His brother, 34, had not seen Robert Dale for years. “It is crazy and insane,” he said.")]
    // "They" are several, and a nation is nobody.
    [InlineData("Robert Dale sent a letter to the board. “The bridge has to open in spring,” they wrote.")]
    [InlineData("Lamenting their luck, Mexicans often say, “So far from home and so close to it all.”")]
    // After a quotation, the verb comes before its subject. A heading in capitals is nobody.
    [InlineData("Robert Dale saw the plans. “Is there no law against this?” asks his father, equally helpless.")]
    [InlineData("THE SENATE HAS QUESTIONED HIM — The advice was widely sold as a “cure for every single body type.”")]
    // A thing is nobody.
    [InlineData("Robert Dale sold the bridge. “The bridge opens in spring,” the report said.")]
    [InlineData("Mayor Lucy Kane and Matt Rivers argued. Rivers' lawyer said: \"This plan cannot be paid for.\"")]
    [InlineData("Mayor Lucy Kane spoke. Prosecutors said that the money \"was spent on boats and horses\".")]
    [InlineData("Mayor Lucy Kane spoke. One sign read: \"This plan cannot be paid for.\"")]
    public void Find_NamesNobody_WhereSomebodyElseSpeaks(string text) => Assert.Null(LastSpeaker(text));

    private static string? LastSpeaker(string text)
    {
        var quotes = QuoteFinder.Find(ArticleBuilder.Read(text, "en"));

        Assert.NotEmpty(quotes);
        return quotes[^1].Speaker;
    }
}
