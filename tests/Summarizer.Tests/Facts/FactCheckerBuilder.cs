using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Tests.Facts;

/// <summary>Checkers of short articles.</summary>
internal static class FactCheckerBuilder
{
    public static FactChecker Build(string language, string text, params TextSpan[] distrusted) =>
        new(ArticleBuilder.Plain(language, text), distrusted);

    /// <summary>What a sentence says that the text does not.</summary>
    public static IReadOnlyList<string> FindUnsupported(string language, string text, string sentence, string? writtenIn = null) =>
        [.. Build(language, text).Check(sentence, KnownLanguages.Of(writtenIn ?? language)).Unsupported.Select(fact => fact.Text)];

    /// <summary>The same with what is wrong.</summary>
    public static IReadOnlyList<UnsupportedFact> FindFacts(string language, string text, string sentence) =>
        Build(language, text).Check(sentence, KnownLanguages.Of(language)).Unsupported;
}
