using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>Finds the stems of an article's content words, by which it is compared with other articles of its language.</summary>
internal static class StemFinder
{
    private const int MaxStems = 300;

    /// <summary>
    /// The prefixes of the content words, without names and without words for events, which are compared across languages elsewhere.
    /// Of a long article, the most frequent.
    /// </summary>
    /// <returns>In alphabetical order.</returns>
    public static IReadOnlyList<string> Find(Article article)
    {
        var (endings, common) = (InflectionSuffixes.Of(article.Language), CapitalizedCommonWords.Of(article.Language));
        var sentences = article.Sentences.Select(sentence => Token.Read(article.Text, sentence.Span)).ToList();
        var content = new ContentWords(article.Text, article.Language, sentences.SelectMany(words => words).Select(word => word.Word));
        return
        [
            .. sentences
                .SelectMany(words => words)
                .Where(word => word.Word.Kind == WordKind.Letters && (!word.IsCapital || word.Gap == WordGap.Opening))
                .Where(word => word.Key.Length > 0 && !common.Contains(word.Key) && !common.IsReporting(word.Key))
                .Where(word => content.Of(word.Word) is not null && EventWords.Of(word.Key, endings) is null)
                .CountBy(word => ContentWords.Prefix(word.Key), StringComparer.Ordinal)
                .OrderByDescending(stem => stem.Value)
                .ThenBy(stem => stem.Key, StringComparer.Ordinal)
                .Take(MaxStems)
                .Select(stem => stem.Key)
                .Order(StringComparer.Ordinal),
        ];
    }
}
