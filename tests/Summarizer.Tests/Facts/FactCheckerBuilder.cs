using Summarizer.Articles;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Tests.Facts;

/// <summary>Checks sentences against short articles.</summary>
internal static class Checking
{
    /// <summary>What a text does not hold of a sentence.</summary>
    public static IReadOnlyList<string> Unsupported(string language, string text, string sentence, string? writtenIn = null) =>
        Checker(language, text).Check(sentence, KnownLanguages.Of(writtenIn ?? language)).Unsupported;

    /// <summary>A checker for a text taken as it is.</summary>
    public static FactChecker Checker(string language, string text, params TextSpan[] distrusted) =>
        new(Article(language, text), distrusted);

    /// <summary>A text taken as it is.</summary>
    public static Article Article(string language, string text) =>
        new()
        {
            Text = text,
            Language = KnownLanguages.Of(language),
            Sentences = SentenceSplitter.Split(text, KnownLanguages.Of(language)),
            Words = 0,
        };
}
