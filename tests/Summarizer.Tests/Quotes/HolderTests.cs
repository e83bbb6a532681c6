using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>Who has a role, and words that look like a name.</summary>
public sealed class HolderTests
{
    /// <summary>The same role, and the modified role if somebody has it.</summary>
    [Theory]
    [InlineData("en", "Mayor April Hughes met deputy mayor Tom Reed. \"It took far too long,\" the deputy mayor said.", "Tom Reed")]
    [InlineData("en", "Mayor April Hughes met deputy mayor Tom Reed. \"It took far too long,\" the mayor said.", "April Hughes")]
    [InlineData("en", "Former mayor Tom Reed spoke. \"It took far too long,\" the former mayor said.", "Tom Reed")]
    [InlineData("en", "Health minister Ana Diaz spoke. \"It took far too long,\" the minister said.", "Ana Diaz")]
    [InlineData("en", "President Maria Lopez spoke. \"It took far too long,\" the president said.", "Maria Lopez")]
    [InlineData("tr", "Sağlık Bakanı Ali Kaya konuştu. \"Bu iş çok uzun sürdü\" dedi bakan.", "Ali Kaya")]
    [InlineData("id", "Mantan Presiden Budi Santoso hadir. \"Ini terlalu lama bagi kita,\" kata mantan presiden.", "Budi Santoso")]
    [InlineData("de", "Vizepräsident Jens Vogt kam. „Es hat zu lange gedauert“, sagte der Vizepräsident.", "Jens Vogt")]
    [InlineData("fr", "L'ancien maire Luc Morin est venu. « Cela a duré trop longtemps », a dit l'ancien maire.", "Luc Morin")]
    [InlineData("es", "El exalcalde Luis Mora habló. «Esto ha durado demasiado», dijo el exalcalde.", "Luis Mora")]
    public void Find_NamesTheHolder_OfTheSameRole(string language, string text, string speaker) =>
        Assert.Equal(speaker, QuoteFinder.Find(ArticleBuilder.Read(text, language))[^1].Speaker);

    /// <summary>Words with a capital that are no name: an opening, a place, a shortened word.</summary>
    [Theory]
    [InlineData("fr", "Contrairement à hier, la place était vide. Luc Morin est venu. « Cela a duré trop longtemps », lit-on.")]
    [InlineData("fr", "L'ex député est parti. « Cela a duré trop longtemps pour nous tous », lit-on à Brive.")]
    [InlineData("en", "Earlier this week the bridge was shut. \"It took far too long for all of us.\" Earlier reports differ.")]
    public void Find_NamesNobody_ForWordsThatLookLikeNames(string language, string text) =>
        Assert.Null(QuoteFinder.Find(ArticleBuilder.Read(text, language))[^1].Speaker);
}
