using System.Text;
using Summarizer.Articles.Formats;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>A candidate's words without what surrounds them: white space, quotation marks, a last comma or full stop.</summary>
internal sealed class CandidateText
{
    private const int MinWords = 3;
    private const int MinCharacters = 12;
    private static readonly string[] Ellipses = ["[…]", "[...]", "(…)", "(...)", "…", "..."];

    private readonly bool _closes;

    private CandidateText(string words)
    {
        var plain = WithoutComma(WithoutMarks(InlineMarkup.Strip(words)));
        words = WithoutComma(words);
        Words = words;
        var bare = WithoutLast(words, out _closes);
        Variants =
        [
            .. new[] { words, bare, WithoutEllipses(words), WithoutEllipses(bare), plain, WithoutLast(plain, out _) }
                .Select(variant => TextFolding.Fold(variant).Text)
                .Where(variant => variant.Length > 0)
                .Distinct(),
        ];
    }

    /// <summary>The words.</summary>
    public string Words { get; }

    /// <summary>Folded forms to look for, the most faithful first.</summary>
    public IReadOnlyList<string> Variants { get; }

    /// <summary>Whether an ellipsis stands between words.</summary>
    public bool HasInnerEllipsis => Ellipses.Any(ellipsis => WithoutEllipses(Words).Contains(ellipsis, StringComparison.Ordinal));

    /// <summary>Reads a candidate, without the characters that cannot be normalized.</summary>
    public static CandidateText Of(string text) =>
        new(WithoutMarks(CanonicalText.DropNoncharacters(text).Normalize(NormalizationForm.FormC)));

    /// <summary>
    /// Whether words are too few for a statement: fewer than three, or fewer than twelve characters. An ideograph counts as two.
    /// </summary>
    public static bool IsTooShort(string text)
    {
        int words = 0,
            characters = 0;
        foreach (var word in WordTokenizer.Words(text))
        {
            words++;
            characters += word.Kind == WordKind.Ideograph ? 2 : word.Span.Length + 1;
        }

        return words < MinWords || characters - 1 < MinCharacters;
    }

    /// <summary>Whether the article's words are the candidate's own, character by character.</summary>
    public bool Equals(string words) => Words == words;

    /// <summary>The place with the article's own closing mark, where the candidate had one.</summary>
    public TextSpan WithClosingMark(string article, TextSpan span)
    {
        if (!_closes || span.End >= article.Length || article[span.End] is not ('.' or '!' or '?' or '…'))
            return span;
        var isEllipsis = span.End + 1 < article.Length && article[span.End + 1] == '.';
        return isEllipsis || SentenceBoundaries.IsTerminator(article[span.End - 1]) ? span : span with { End = span.End + 1 };
    }

    private static string WithoutMarks(string text)
    {
        var words = text.AsSpan().Trim();
        while (words.Length > 1 && IsOuter(words[0]))
            words = words[1..].TrimStart();
        while (words.Length > 1 && IsOuter(words[^1]))
            words = words[..^1].TrimEnd();
        return words.ToString();
    }

    private static bool IsOuter(char c) => QuotationMarks.IsMark(c) || c is '`' or '´';

    // The comma before the closing mark belongs to the sentence around the quote.
    private static string WithoutComma(string words) => words.EndsWith(',') || words.EndsWith(';') ? WithoutMarks(words[..^1]) : words;

    // A full stop may have been put there by whoever copied the words.
    private static string WithoutLast(string words, out bool closes)
    {
        closes = words.EndsWith('.') && !words.EndsWith("..", StringComparison.Ordinal) || words.EndsWith('。');
        return closes ? WithoutMarks(words[..^1]) : words;
    }

    private static string WithoutEllipses(string words)
    {
        foreach (var ellipsis in Ellipses)
        {
            if (words.StartsWith(ellipsis, StringComparison.Ordinal))
                words = words[ellipsis.Length..].TrimStart();
            if (words.EndsWith(ellipsis, StringComparison.Ordinal))
                words = words[..^ellipsis.Length].TrimEnd();
        }

        return words;
    }
}
