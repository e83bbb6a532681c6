using System.Text;
using Summarizer.Languages;
using Summarizer.Languages.Files;

namespace Summarizer.Tests.Languages;

/// <summary>The format of language files, as <c>Tables/README.md</c> describes it.</summary>
public sealed class LanguageFileTests
{
    [Theory]
    [InlineData("[pronouns] er sie", "er|sie")]
    [InlineData("[pronouns]\ner sie\n\n  es\n", "er|sie|es")]
    [InlineData("[pronouns]\n// er\nsie", "sie")]
    [InlineData("[pronouns] er\n[pronouns] sie", "er|sie")]
    [InlineData("[pronouns]\n  [er]\n  // sie\n  - es", "[er]|//|sie|-|es")]
    [InlineData("[pronouns, comma-separated]\nwer auch\nimmer, er", "wer auch immer|er")]
    [InlineData("[pronouns, one per line]\nwer, was\ner", "wer, was|er")]
    [InlineData("[list: others]\nman\n[pronouns]\n+ list: others\ner", "er|man")]
    [InlineData("[list: others]\nman wer\n[pronouns]\n+ list: others\n- wer\ner", "er|man")]
    [InlineData("[pronouns, with plain capitals]\nÉmile", "Emile|Émile")]
    [InlineData("[verb families, one per line]\nar: o a 1o\n[pronouns, comma-separated, conjugated]\ncontar/cuent", "conta|conto|cuento")]
    public void Languages_HaveTheEntriesOfAList(string lists, string expected)
    {
        var language = Assert.Single(Read($"[tag] xx\n{lists}\n"));

        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), language.Pronouns.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Languages_TakeAListOfAnotherFile()
    {
        var language = Assert.Single(Read("[tag] xx\n[pronouns]\n+ pronouns of Turkish\n- ben\n"));

        Assert.Equal(KnownLanguages.Turkish.Pronouns.Except(["ben"]).Order(), language.Pronouns.Order());
        Assert.Contains("sen", language.Pronouns);
    }

    [Fact]
    public void Languages_AreAllThoseOfAFile()
    {
        var languages = Read("[tag] xx\n[capitalizes nouns] yes\n\n[tag] yy\n[name signs] role after\n");

        Assert.Equal(["xx", "yy"], languages.Select(language => language.Tag));
        Assert.Equal([true, false], languages.Select(language => language.CapitalizesNouns));
        Assert.Equal([NameSigns.Capitals, NameSigns.RoleAfter], languages.Select(language => language.NameSigns));
    }

    [Theory]
    [InlineData("[pronuns] er", "pronuns")]
    [InlineData("[meanings: negatoins] nicht", "meanings: negatoins")]
    [InlineData("[injections: ignores] ignoriere", "injections: ignores")]
    [InlineData("[pronouns, comma-seperated] er", "comma-seperated")]
    [InlineData("[pronouns]\n+ nouns", "nouns")]
    [InlineData("[pronouns]\n+ pronouns of Klingon", "Klingon")]
    public void Languages_NameWhatIsMisspelled(string lists, string named)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read($"[tag] xx\n{lists}\n")[0].Pronouns.Count);

        Assert.Contains($"'{named}", exception.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Language> Read(string text) => new LanguageFile(Encoding.UTF8.GetBytes(text)).Languages;
}
